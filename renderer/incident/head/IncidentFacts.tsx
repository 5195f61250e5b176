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

// The numbers of a place, with the bounds within which each lies.
const NUMBERS = [
  { part: 'latitude', label: 'Latitude', placeholder: 'Degrees', min: -90, max: 90 },
  { part: 'longitude', label: 'Longitude', placeholder: 'Degrees', min: -180, max: 180 },
  {
    part: 'precision',
    label: 'Known within (m)',
    what: 'The distance',
    placeholder: 'Metres, or 5 km',
    units: { m: 1, km: 1_000 },
    min: 1,
    max: 20_000_000,
  },
] as const

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
          placeholder="Town, area or sea"
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
        {NUMBERS.map(({ part, ...field }) => (
          <NumberField
            key={part}
            {...field}
            of={incident.id}
            value={place[part]}
            save={(value) => savePlace({ [part]: value })}
          />
        ))}
      </div>
      <AutoText
        label="Kind of incident"
        value={incident.kind}
        placeholder="In a few words"
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
