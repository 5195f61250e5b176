import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BriefingRow } from '#contract/briefings'
import { change } from '#api/change.ts'
import { runCommand, useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import type { TemplateName } from '#domain/briefing'
import { Empty } from '#ui/Empty.tsx'
import { Screen } from '#ui/Screen.tsx'
import { counted } from '#ui/words.ts'
import { BriefingList } from './BriefingList.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { NewBriefing } from './NewBriefing.tsx'

const deletedWords = ({ title, edition }: BriefingRow) =>
  edition === null ? title : `${title}, with its ${counted(edition, 'edition')}`

/** All briefings of the library, and a way to begin one. */
export function BriefingsScreen() {
  const [, go] = useLocation()
  const [choosing, setChoosing] = useState(false)
  const { data: rows } = useAnswer('briefing.list', { incidentId: null })
  const { data: library } = useAnswer('library.state', {})
  const hasIncidents = (library?.incidents ?? 0) > 0
  useCommand('new briefing', () => hasIncidents && setChoosing(true))
  if (!rows || !library) return null
  const create = async (incidentId: string, template: TemplateName) => {
    setChoosing(false)
    const made = await change('briefing.create', { incidentId, template })
    if (made) go(`/briefing/${made.id}`)
  }
  return (
    <Screen
      title="Briefings"
      meta={<span>{counted(rows.length, 'briefing')}</span>}
      actions={hasIncidents && <Button onClick={() => setChoosing(true)}>New briefing</Button>}
    >
      {rows.length > 0 ? (
        <BriefingList
          rows={rows}
          onOpen={({ id }) => go(`/briefing/${id}`)}
          onDelete={(row) =>
            void deleteWithUndo('briefing.delete', row.id, 'Briefing deleted', deletedWords(row))
          }
        />
      ) : (
        <Empty home title="No briefings yet.">
          <p>
            A briefing chooses what goes to the reader from an incident: the claims and denials, the evidence,
            the context, and your own words about them.
          </p>
          {hasIncidents ? (
            <Button onClick={() => setChoosing(true)}>New briefing</Button>
          ) : (
            <Button onClick={() => runCommand('new incident')}>Begin with an incident</Button>
          )}
        </Empty>
      )}
      <NewBriefing
        opened={choosing}
        onClose={() => setChoosing(false)}
        onChoose={({ id }, template) => void create(id, template)}
      />
    </Screen>
  )
}
