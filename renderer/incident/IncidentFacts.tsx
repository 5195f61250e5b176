import { NumberInput, Select } from '@mantine/core'
import { Country, type Incident, type IncidentFields, type Place } from '#domain/incident'
import { change } from '#api/change.ts'
import { DateField } from '#terms/DateField.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { countryName } from './place.ts'
import classes from './IncidentFacts.module.css'

interface Props {
  readonly incident: Incident
  readonly save: (patch: Partial<IncidentFields>) => Promise<unknown>
}

// Two letters each way, kept where the runtime knows a name for them (ISO 3166-1 and its kin).
const COUNTRIES = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
)
  .filter(
    (code) =>
      Country.safeParse(code).success && countryName(code) !== code && !/^(EU|EZ|UN|QO|ZZ|XA|XB)$/.test(code),
  )
  .map((value) => ({ value, label: countryName(value) }))
  .toSorted((a, b) => a.label.localeCompare(b.label))

/** When, where and what: the facts of an incident beneath its title. */
export function IncidentFacts({ incident, save }: Props) {
  const { place } = incident
  const savePlace = (patch: Partial<Place>) => save({ place: { ...place, ...patch } })
  const changePlace = (patch: Partial<Place>) =>
    void change('incident.update', { id: incident.id, patch: { place: { ...place, ...patch } } })
  const numeric = (value: string | number) => (typeof value === 'number' ? value : null)
  return (
    <div className={classes.facts}>
      <DateField label="When it happened" value={incident.date} save={(date) => save({ date })} />
      <div className={classes.pair}>
        <AutoText
          label="Place"
          value={place.name}
          placeholder="Plauru"
          save={(name) => savePlace({ name })}
        />
        <Select
          label="Country"
          placeholder="Not set"
          data={COUNTRIES}
          value={place.country}
          searchable
          clearable
          limit={60}
          comboboxProps={{ withinPortal: false }}
          onChange={(country) => changePlace({ country })}
        />
      </div>
      <div className={classes.three}>
        <NumberInput
          size="xs"
          label="Latitude"
          placeholder="45.32"
          min={-90}
          max={90}
          hideControls
          value={place.latitude ?? ''}
          onBlur={(event) => changePlace({ latitude: numeric(parse(event.currentTarget.value)) })}
        />
        <NumberInput
          size="xs"
          label="Longitude"
          placeholder="28.83"
          min={-180}
          max={180}
          hideControls
          value={place.longitude ?? ''}
          onBlur={(event) => changePlace({ longitude: numeric(parse(event.currentTarget.value)) })}
        />
        <NumberInput
          size="xs"
          label="Known within (m)"
          placeholder="2000"
          min={1}
          max={20_000_000}
          hideControls
          value={place.precision ?? ''}
          onBlur={(event) => changePlace({ precision: numeric(parse(event.currentTarget.value)) })}
        />
      </div>
      <AutoText
        label="Kind of incident"
        value={incident.kind}
        placeholder="Drone debris"
        save={(kind) => save({ kind })}
      />
      <AutoText
        label="Summary"
        lines={3}
        reading
        value={incident.summary}
        save={(summary) => save({ summary })}
      />
    </div>
  )
}

const parse = (text: string): number | string =>
  text.trim() === '' || !Number.isFinite(Number(text)) ? '' : Number(text)
