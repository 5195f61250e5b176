import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { edtfWords } from '#domain/edtf-words'
import type { Reliability } from '#domain/grade'
import type { IncidentFile, Statement } from '#domain/incident'
import { countOrigins, lacksOf, type LedgerNode } from '#domain/ledger'
import { Grade } from '#terms/Grade.tsx'
import { Kind } from '#terms/Kind.tsx'
import { counted } from '#ui/words.ts'
import { Card } from './Card.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from './desk.ts'
import classes from './entry.module.css'
import { kindWords, LACK_WORDS, responseWords, SCOPE_WORDS, scopePhrase, shortName } from './ledger-words.ts'
import { StatementEditor } from './StatementEditor.tsx'

interface Props {
  readonly node: LedgerNode
  readonly first: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** One statement: who, what, when; the scope of what it answers; what stands behind it and what is missing. */
export function StatementCard({ node, first, onMove }: Props) {
  const { statement, via, answers, alsoAnswers } = node
  const { file, choose } = useDesk()
  const actor = file.actors.find(({ id }) => id === statement.actorId)
  const entry = { kind: 'statement', id: statement.id } as const
  const links = via ? [via, ...alsoAnswers] : alsoAnswers
  const lacks = lacksOf(file, statement).filter((lack) => lack !== 'no actor')
  const { sources, origins } = countOrigins(file.sources, statement)
  return (
    <Card
      entry={entry}
      kind={statement.kind}
      first={first}
      label={`${statement.kind} of ${actor?.name ?? 'nobody named'}: ${statement.proposition}`}
      onMove={onMove}
      onDelete={() =>
        void deleteWithUndo('statement.delete', statement.id, 'Statement deleted', statement.proposition)
      }
      editor={<StatementEditor statement={statement} />}
    >
      <div className={classes.head}>
        <div className={classes.row}>
          <Kind kind={statement.kind} word={kindWords(statement.kind, via)} />
          <span className={actor ? classes.actor : classes.unnamed}>
            {actor?.name ?? 'The source’s own voice'}
          </span>
          {responseWords(statement.kind, via) && <span>{responseWords(statement.kind, via)}</span>}
          {statement.said && <span>{edtfWords(statement.said, { short: true })}</span>}
        </div>
        <span className={classes.grades}>
          <ActionIcon
            className={classes.edit}
            size="xs"
            tabIndex={-1}
            aria-label="Edit this statement"
            onClick={(event) => {
              event.stopPropagation()
              choose(entry, { edit: true })
            }}
          >
            <IconPencil size={14} stroke={1.6} />
          </ActionIcon>
          {reliabilitiesOf(file, statement).map((reliability, at) => (
            <Grade key={at} reliability={reliability} credibility={statement.credibility} />
          ))}
        </span>
      </div>
      <p className={classes.words}>{statement.proposition || '…'}</p>
      {links.map((link) =>
        link.scope || link.leavesOpen ? (
          <p key={link.id} className={classes.scope}>
            {link.scope && (
              <>
                {SCOPE_WORDS[link.type]} <b>{scopePhrase(link.scope)}</b>
              </>
            )}
            {link.scope && link.leavesOpen && ' · '}
            {link.leavesOpen && (
              <>
                leaves open <b>{scopePhrase(link.leavesOpen)}</b>
              </>
            )}
          </p>
        ) : null,
      )}
      <div className={classes.row}>
        {sources > 0 && (
          <span>
            {counted(sources, 'source')}
            {sources > 1 && origins > 1 && ` · ${counted(origins, 'origin')}`}
          </span>
        )}
        {lacks.map((lack) => (
          <span key={lack} className={classes.lack}>
            {LACK_WORDS[lack]}
          </span>
        ))}
        {alsoAnswers.map((link) => (
          <span key={link.id}>also answers {shortName(file, link.toId)}</span>
        ))}
        <span className={classes.push} />
        {answers.length > 0 && <span>{counted(answers.length, 'response')}</span>}
      </div>
    </Card>
  )
}

/** The reliability of each quoted source, each grade once; one empty half where nothing is quoted. */
function reliabilitiesOf(file: IncidentFile, { citations, credibility }: Statement): (Reliability | null)[] {
  const quoted = new Set(citations.map(({ sourceId }) => sourceId))
  const found = new Set(file.sources.filter(({ id }) => quoted.has(id)).map(({ reliability }) => reliability))
  return found.size > 0 ? [...found] : credibility === null ? [] : [null]
}
