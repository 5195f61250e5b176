import { CloseButton, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import type { Evidence } from '#domain/incident'
import type { Bearing } from '#domain/kinds'
import { useDesk } from './desk.ts'
import classes from './entry.module.css'
import { shortName } from './ledger-words.ts'

/** The statements for or against which an item of evidence is put forward. */
export function Bearings({ item }: { readonly item: Evidence }) {
  const { file } = useDesk()
  const [words, setWords] = useState('')
  const set = (statementId: string, bearing: Bearing | null) =>
    void change('evidence.setBearing', { id: item.id, statementId, bearing })
  const others = file.statements.filter(
    ({ id }) => !item.bearings.some(({ statementId }) => statementId === id),
  )
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
          data={others.map(({ id }) => ({ value: id, label: shortName(file, id) }))}
          value={null}
          searchValue={words}
          onSearchChange={setWords}
          onChange={(id) => {
            if (!id) return
            setWords('')
            set(id, 'for')
          }}
        />
      )}
    </div>
  )
}
