import { Modal } from '@mantine/core'
import { useState } from 'react'
import { MARK_KEYS } from '#domain/kinds'
import type { MenuCommand } from '#contract/events'
import { COMMANDS, useCommand } from '#api/commands.ts'
import { isMac, Keys } from '#ui/Keys.tsx'
import classes from './Shortcuts.module.css'

type Row = readonly [keys: string, what: string, otherKeys?: string]

const READER: readonly Row[] = [
  ['← → ↑ ↓', 'Move the reading mark'],
  ['Shift+← → ↑ ↓', 'Select'],
  ['Ctrl+← →', 'By word'],
  ['PageUp PageDown', 'By page'],
  ['Space', 'Select the sentence; again, the next too'],
  ...Object.entries(MARK_KEYS).map(([kind, key]): Row => [key.toUpperCase(), `Mark as ${kind}`]),
  ['Q', 'Add as quotation to the chosen entry'],
  ['[ ]', 'Source before, source after'],
]
const REVIEW: readonly Row[] = [
  ['Enter', 'Accept it, or add it to what the ledger has'],
  ['Shift+Enter', 'Accept it as new'],
  ['R', 'Reject it, or open it again'],
  ['Shift+R', 'Reject all whose words you rejected before'],
  ['↑ ↓', 'The one before, the next one'],
  ['C', 'Make it a claim; the other kinds likewise'],
  ['W', 'Change who says it'],
  ['E', 'Change the words'],
  ['T', 'Change when it was said'],
  ['1', 'Link it as an answer; 2, 3 for the others'],
  ['G', 'Change what exactly is denied'],
  ['L', 'As a list, in the text'],
  ['← →', 'Open, accepted, rejected'],
  ['[ ]', 'Source before, source after'],
  ['U', 'Undo'],
  ['Esc', 'Back to reading'],
]
const LEDGER: readonly Row[] = [
  ['↑ ↓', 'Choose an entry'],
  ['Enter', 'Edit it'],
  ['Ctrl+Enter', 'Done: go on reading'],
  ['Esc', 'Stop editing'],
  ['Alt+↑ ↓', 'Move it up or down'],
  ['V', 'Show its words in the source'],
  ['S', 'Similar statements elsewhere'],
  ['Delete', 'Delete it'],
  ['F6', 'From the reader to the ledger and back'],
]

/** The commands that only a briefing answers. */
const OF_BRIEFING: ReadonlySet<MenuCommand> = new Set([
  'replace',
  'add',
  'comment',
  'beside',
  'swap sides',
  'checks',
  'next finding',
  'finding before',
])

const BRIEFING: readonly Row[] = [
  ['Ctrl+Enter', 'The preview, large or beside'],
  ['Alt+↑ ↓', 'Move a part or an entry'],
  ['Space', 'Take a part in or out'],
  ['@', 'Refer to an entry'],
  ['F3', 'The next found place'],
  ['Ctrl+B', 'Bold'],
  ['Ctrl+I', 'Italic'],
  ['Ctrl+Shift+8', 'List'],
  ['Ctrl+Shift+7', 'Numbered list'],
]

const ACTORS: readonly Row[] = [
  ['↑ ↓', 'Choose an actor'],
  ['Enter', 'Edit it'],
  ['M', 'Merge it into another'],
  ['Delete', 'Delete it'],
  ['Esc', 'Back to the list'],
]

/** All keys on one sheet. */
export function Shortcuts() {
  const [open, setOpen] = useState(false)
  const [reviewing, setReviewing] = useState(false)
  useCommand('shortcuts', () => {
    setReviewing(document.activeElement?.closest('[data-keys="review"]') != null)
    setOpen(true)
  })
  const reading = [
    <Keyboard key="reader" title="In the reader" rows={READER} />,
    <Keyboard key="review" title="In the review of suggestions" rows={REVIEW} />,
  ]
  const rowsOf = (isOfBriefing: boolean) =>
    COMMANDS.flatMap(({ id, keys, label, otherKeys }): Row[] =>
      keys && OF_BRIEFING.has(id) === isOfBriefing ? [[keys, label, isMac ? undefined : otherKeys]] : [],
    )
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title="Keyboard shortcuts" size={940}>
      <div className={classes.sheet}>
        <div className={classes.column}>
          <Keyboard title="Everywhere" rows={rowsOf(false)} />
          <Keyboard title="Among the actors" rows={ACTORS} />
        </div>
        <div className={classes.column}>
          {/* What is wanted now stands where the sheet opens. */}
          {reviewing ? reading.toReversed() : reading}
        </div>
        <div className={classes.column}>
          <Keyboard title="In the ledger" rows={LEDGER} />
          <Keyboard title="In a briefing" rows={[...rowsOf(true), ...BRIEFING]} />
        </div>
      </div>
    </Modal>
  )
}

function Keyboard({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.rows}>
        {rows.map(([keys, what, otherKeys]) => (
          <div key={what} className={classes.row}>
            <dt>
              <Keys keys={keys} />
              {otherKeys && <Keys keys={otherKeys} />}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
