import { ActionIcon } from '@mantine/core'
import { IconPencil, IconVersions } from '@tabler/icons-react'
import { memo, useState, type ReactNode } from 'react'
import { edtfWords } from '#domain/edtf-words'
import { sourcesWords } from '#domain/ledger'
import { Grade } from '#terms/Grade.tsx'
import { Kind } from '#terms/Kind.tsx'
import { counted } from '#ui/words.ts'
import { Card } from './Card.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useActions } from '../desk/desk.ts'
import classes from './entry.module.css'
import type { LedgerRow } from './ledger-rows.ts'
import { kindWords, LACK_WORDS, responseWords, SCOPE_WORDS, scopePhrase } from './ledger-words.ts'
import { SimilarDialog } from './SimilarDialog.tsx'
import { StatementEditor } from './StatementEditor.tsx'

interface Props {
  readonly row: LedgerRow
  readonly first: boolean
  /** Whether sources of it look like one text, and nobody has decided on it yet. */
  readonly isOneText: boolean
  /** Changes places with another statement; called with the two ids. */
  readonly onSwap: (id: string, other: string) => void
}

/** One statement: who, what, when; the scope of what it answers; what stands behind it and what is missing. */
export const StatementCard = memo(function OneStatement({ row, first, isOneText, onSwap }: Props) {
  const { statement, via, actor, grades, sources, origins } = row
  const { choose } = useActions()
  const [seeksSimilar, seekSimilar] = useState(false)
  const entry = { kind: 'statement', id: statement.id } as const
  return (
    <Card
      entry={entry}
      kind={statement.kind}
      first={first}
      label={`${statement.kind} of ${actor ?? 'nobody named'}: ${statement.proposition}`}
      onMove={(by) => {
        const other = by < 0 ? row.before : row.after
        if (other !== null) onSwap(statement.id, other)
      }}
      onDelete={() =>
        void deleteWithUndo('statement.delete', statement.id, 'Statement deleted', statement.proposition)
      }
      onSimilar={() => seekSimilar(true)}
      editor={<StatementEditor statement={statement} />}
    >
      <div className={classes.head}>
        <div className={classes.row}>
          <Kind kind={statement.kind} word={kindWords(statement.kind, via)} />
          <span className={actor ? classes.actor : classes.unnamed}>{actor ?? 'The source’s own voice'}</span>
          {responseWords(statement.kind, via) && <span>{responseWords(statement.kind, via)}</span>}
          {statement.said && <span>{edtfWords(statement.said, { short: true })}</span>}
        </div>
        <span className={classes.grades}>
          <CardButton label="Similar statements in other incidents" onPress={() => seekSimilar(true)}>
            <IconVersions size={14} stroke={1.6} />
          </CardButton>
          <CardButton label="Edit this statement" onPress={() => choose(entry, { edit: true })}>
            <IconPencil size={14} stroke={1.6} />
          </CardButton>
          {grades.map(({ reliability, titles }) => (
            <Grade
              key={reliability}
              reliability={reliability}
              credibility={statement.credibility}
              // Where several grades stand side by side, each says whose it is.
              of={grades.length > 1 ? titles : undefined}
            />
          ))}
        </span>
      </div>
      <p className={classes.words}>{statement.proposition || '…'}</p>
      {row.links.map((link) =>
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
          <span className={isOneText || row.lacks.includes('one origin') ? classes.lack : undefined}>
            {sourcesWords({ sources, origins })}
            {isOneText && ', perhaps fewer'}
          </span>
        )}
        {row.lacks.map(
          (lack) =>
            // Their number says it already.
            lack !== 'one origin' && (
              <span key={lack} className={classes.lack}>
                {LACK_WORDS[lack]}
              </span>
            ),
        )}
        {row.alsoAnswers.map((name) => (
          <span key={name}>also answers {name}</span>
        ))}
        <span className={classes.push} />
        {row.responses > 0 && <span>{counted(row.responses, 'response')}</span>}
      </div>
      {seeksSimilar && <SimilarDialog statement={statement} onClose={() => seekSimilar(false)} />}
    </Card>
  )
})

interface ButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button for the mouse, shown on the card that is looked at; the keyboard has keys for the same. */
const CardButton = ({ label, onPress, children }: ButtonProps) => (
  <ActionIcon
    className={classes.edit}
    size="xs"
    tabIndex={-1}
    aria-label={label}
    onClick={(event) => {
      // A click on the card itself chooses it.
      event.stopPropagation()
      onPress()
    }}
  >
    {children}
  </ActionIcon>
)
