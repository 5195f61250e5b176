import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { change } from '#api/change.ts'
import { edtfWords } from '#domain/edtf-words'
import type { Evidence } from '#domain/incident'
import { originCounter, sourcesWords } from '#domain/ledger'
import { Grade } from '#terms/Grade.tsx'
import { Kind } from '#terms/Kind.tsx'
import { Empty } from '#ui/Empty.tsx'
import { counted } from '#ui/words.ts'
import { Card } from './Card.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'
import classes from './entry.module.css'
import { EvidenceEditor } from './EvidenceEditor.tsx'
import { Figure } from './Figure.tsx'
import { shortName } from './ledger-words.ts'
import { useReorder } from './useReorder.ts'

/** What is put forward for or against the statements. */
export function EvidenceList() {
  const { file, choose } = useDesk()
  const reorder = useReorder(
    'evidence',
    file.evidence,
    (id) => file.evidence.find((item) => item.id === id)?.description || 'Evidence',
  )
  const count = useMemo(() => originCounter(file.sources), [file.sources])
  const create = async () => {
    const made = await change('evidence.create', {
      incidentId: file.incident.id,
      fields: {
        kind: 'document',
        description: '',
        actorId: null,
        date: '',
        credibility: null,
        caption: '',
        alt: '',
      },
    })
    if (made) choose({ kind: 'evidence', id: made.id }, { edit: true })
  }
  if (file.evidence.length === 0)
    return (
      <Empty title="No evidence yet.">
        <p>Select words in the source and press E, or add an item with an image of your own.</p>
        <Button variant="default" onClick={() => void create()}>
          Add evidence
        </Button>
      </Empty>
    )
  return (
    <>
      {file.evidence.map((item, at) => (
        <EvidenceCard
          key={item.id}
          item={item}
          count={count}
          first={at === 0}
          onMove={(by) => reorder(item.id, by)}
        />
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void create()}>
        Add evidence
      </Button>
    </>
  )
}

interface Props {
  readonly item: Evidence
  /** Counts the sources and origins of its citations. */
  readonly count: ReturnType<typeof originCounter>
  readonly first: boolean
  readonly onMove: (by: -1 | 1) => void
}

function EvidenceCard({ item, count, first, onMove }: Props) {
  const { file } = useDesk()
  const actor = file.actors.find(({ id }) => id === item.actorId)
  const quoted = count(item)
  const source = file.sources.find(({ id }) => item.citations.some(({ sourceId }) => sourceId === id))
  return (
    <Card
      entry={{ kind: 'evidence', id: item.id }}
      kind="evidence"
      first={first}
      label={`Evidence, ${item.kind}: ${item.description}`}
      onMove={onMove}
      onDelete={() => void deleteWithUndo('evidence.delete', item.id, 'Evidence deleted', item.description)}
      editor={<EvidenceEditor item={item} />}
    >
      <div className={classes.row}>
        <Kind kind="evidence" word={item.kind} />
        {actor && <span className={classes.actor}>{actor.name}</span>}
        {item.date && <span>{edtfWords(item.date, { short: true })}</span>}
        <span className={classes.push} />
        <Grade reliability={source?.reliability ?? null} credibility={item.credibility} />
      </div>
      <p className={classes.words}>{item.description || '…'}</p>
      {item.attachment && <Figure attachment={item.attachment} caption={item.caption} alt={item.alt} />}
      <div className={classes.row}>
        {item.bearings.length === 0 && <span className={classes.lack}>bears on no statement</span>}
        {item.bearings.map(({ statementId, bearing }) => (
          <span key={statementId}>
            {bearing} {shortName(file, statementId)}
          </span>
        ))}
        {item.citations.length > 0 && <span>{counted(item.citations.length, 'quotation')}</span>}
        {quoted.sources > 1 && (
          <span className={quoted.origins === 1 ? classes.lack : undefined}>{sourcesWords(quoted)}</span>
        )}
        {item.attachment && item.alt.trim() === '' && <span className={classes.lack}>no alt text</span>}
      </div>
    </Card>
  )
}
