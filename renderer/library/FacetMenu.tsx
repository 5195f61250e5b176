import { Button, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { IncidentRow } from '#contract/incidents'
import { statusWords } from '#terms/Status.tsx'
import classes from './FacetMenu.module.css'
import { countryName, FacetPane } from './FacetPane.tsx'
import type { Facets } from './facets.ts'

interface Props {
  readonly rows: readonly IncidentRow[]
  readonly facets: Facets
  readonly onChange: (facets: Facets) => void
}

/** The choices of the facet pane behind a button, which says what is chosen, for where the pane has no room. */
export function FacetMenu({ rows, facets, onChange }: Props) {
  const { status, country } = facets
  const chosen = [
    status === null ? null : status === 'none' ? 'No status' : statusWords(status),
    country === null ? null : countryName(country),
  ].filter((words) => words !== null)
  return (
    <Popover position="bottom-end" width={220} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          className={classes.button}
          aria-label={chosen.length > 0 ? `Narrowed to ${chosen.join(', ')}. Change it` : 'Narrow the list'}
          rightSection={<IconChevronDown size={14} stroke={1.8} />}
        >
          {chosen.join(', ') || 'Narrow'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <FacetPane rows={rows} facets={facets} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  )
}
