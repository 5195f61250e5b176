import { Select } from '@mantine/core'
import { useRef } from 'react'
import { Country, type Incident, type IncidentFields, type Place } from '#domain/incident'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { tracked } from '#api/saving.ts'
import { DateField } from '#terms/DateField.tsx'
import { NumberField } from '#terms/NumberField.tsx'
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

/**
 * Saves parts of the place. The place is written whole, so each part is put onto what the library holds by
 * then, one after the other: what this screen shows may lack a part that was saved a moment ago.
 */
function usePlaceSaver(id: string, save: Props['save']): (part: Partial<Place>) => Promise<unknown> {
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  return (part) => {
    const write = async () => {
      const { incident } = await call('incident.file', { id })
      return save({ place: { ...incident.place, ...part } })
    }
    // A part that was refused does not hold up the next.
    queue.current = queue.current.then(write, write)
    return queue.current
  }
}

/** When, where and what: the facts of an incident beneath its title. */
export function IncidentFacts({ incident, save }: Props) {
  const { place } = incident
  const savePlace = usePlaceSaver(incident.id, save)
  return (
    <div className={classes.facts}>
      <DateField
        of={incident.id}
        label="When it happened"
        value={incident.date}
        save={(date) => save({ date })}
      />
      <div className={classes.pair}>
        <AutoText
          label="Place"
          value={place.name}
          placeholder="Plauru"
          maxLength={300}
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
          onChange={(country) => void tracked(() => savePlace({ country })).catch(showError)}
        />
      </div>
      <div className={classes.three}>
        <NumberField
          of={incident.id}
          label="Latitude"
          placeholder="45.32"
          min={-90}
          max={90}
          value={place.latitude}
          save={(latitude) => savePlace({ latitude })}
        />
        <NumberField
          of={incident.id}
          label="Longitude"
          placeholder="28.83"
          min={-180}
          max={180}
          value={place.longitude}
          save={(longitude) => savePlace({ longitude })}
        />
        <NumberField
          of={incident.id}
          label="Known within (m)"
          what="The distance"
          placeholder="2000"
          min={1}
          max={20_000_000}
          value={place.precision}
          save={(precision) => savePlace({ precision })}
        />
      </div>
      <AutoText
        label="Kind of incident"
        value={incident.kind}
        placeholder="Drone debris"
        maxLength={1_000}
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
