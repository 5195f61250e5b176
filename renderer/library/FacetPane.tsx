import { UnstyledButton } from '@mantine/core'
import type { IncidentRow } from '#contract/incidents'
import { ClaimStatus } from '#domain/kinds'
import { statusWords } from '#terms/Status.tsx'
import { countFacets, type Facets } from './facets.ts'
import classes from './FacetPane.module.css'

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The name of a country in English, or its code where it has none. */
export const countryName = (code: string): string => countryNames.of(code) ?? code

interface Props {
  readonly rows: readonly IncidentRow[]
  readonly facets: Facets
  readonly onChange: (facets: Facets) => void
}

/** Status and country of the incidents, with how many there are; a click narrows the list, another widens it. */
export function FacetPane({ rows, facets, onChange }: Props) {
  const { status, country } = countFacets(rows, facets)
  // A chosen country stays in sight, so that the choice can be taken back.
  if (facets.country !== null && !country.has(facets.country)) country.set(facets.country, 0)
  const countries = [...country].filter((entry): entry is [string, number] => entry[0] !== null)
  return (
    <aside className={classes.pane} aria-label="Narrow the list">
      <h2 className={classes.title}>Claim status</h2>
      {[...ClaimStatus.options, 'none' as const].map((value) =>
        value === 'none' && !status.get('none') && facets.status !== 'none' ? null : (
          <Choice
            key={value}
            label={value === 'none' ? 'No status' : statusWords(value)}
            count={status.get(value) ?? 0}
            chosen={facets.status === value}
            onClick={() => onChange({ ...facets, status: facets.status === value ? null : value })}
          />
        ),
      )}
      {countries.length > 0 && <h2 className={classes.title}>Country</h2>}
      {countries
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 12)
        .map(([code, count]) => (
          <Choice
            key={code}
            label={countryName(code)}
            count={count}
            chosen={facets.country === code}
            onClick={() => onChange({ ...facets, country: facets.country === code ? null : code })}
          />
        ))}
    </aside>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly count: number
  readonly chosen: boolean
  readonly onClick: () => void
}

function Choice({ label, count, chosen, onClick }: ChoiceProps) {
  return (
    <UnstyledButton
      className={classes.choice}
      aria-pressed={chosen}
      data-empty={count === 0}
      onClick={onClick}
    >
      <span>{label}</span>
      <span className={classes.count}>{count.toLocaleString('en')}</span>
    </UnstyledButton>
  )
}
