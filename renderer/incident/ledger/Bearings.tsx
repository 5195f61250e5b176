import { CloseButton, SegmentedControl, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { change } from '#api/change.ts'
import type { Evidence } from '#domain/incident'
import type { Bearing } from '#domain/kinds'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'
import { MOST_CHOICES, shortName, shortNames } from './ledger-words.ts'

/** The statements for or against which an item of evidence is put forward. */
export function Bearings({ item }: { readonly item: Evidence }) {
  const { file } = useDesk()
  const set = (statementId: string, bearing: Bearing | null) =>
    void change('evidence.setBearing', { id: item.id, statementId, bearing })
  const [typed, setTyped] = useState('')
  const others = useMemo(() => {
    const nameOf = shortNames(file)
    const taken = new Set(item.bearings.map(({ statementId }) => statementId))
    return file.statements
      .filter(({ id }) => !taken.has(id))
      .map(({ id }) => ({ value: id, label: nameOf(id) }))
  }, [file, item.bearings])
  return (
    <div>
      {item.bearings.map(({ statementId, bearing }) => (
        <div key={statementId} className={classes.one}>
          <SegmentedControl
            size="xs"
            aria-label="Bearing"
            data={['for', 'against']}
            value={bearing}
            onChange={(value) => set(statementId, value)}
          />
          <span className={classes.cut}>{shortName(file, statementId)}</span>
          <CloseButton size="xs" aria-label="Remove this bearing" onClick={() => set(statementId, null)} />
        </div>
      ))}
      {others.length > 0 && (
        <Select
          mt={item.bearings.length > 0 ? 6 : 0}
          label={item.bearings.length === 0 ? 'Bears on' : 'Bears also on'}
          placeholder="Choose a statement"
          searchable
          limit={MOST_CHOICES}
          data={others}
          value={null}
          searchValue={typed}
          onSearchChange={setTyped}
          onChange={(id) => {
            // What was typed was for this one; the next is looked for anew.
            setTyped('')
            if (id) set(id, 'for')
          }}
        />
      )}
    </div>
  )
}
