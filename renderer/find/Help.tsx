import { ActionIcon, Popover } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import classes from './Help.module.css'

const ROWS: readonly (readonly [write: string, what: string])[] = [
  ['drone plauru', 'both words, in any order; the last one may go on'],
  ['"no direct threat"', 'these words in a row, spelt like this'],
  ['dron*', 'all words that begin so'],
  ['-exercise', 'nothing with this word'],
  ['kind:denial', 'statements of a kind and what bears them out; also context: kind:meeting'],
  ['actor:romania', 'said by this actor or one who speaks for it'],
  ['date:2023-09', 'in this month; also 2023, 2023-09-04, 2023-09-03..2023-09-06, 2023-09..'],
  ['place:plauru', 'of incidents at this place or in this country'],
  ['grade:<=B2', 'reliability and credibility both at least as good; never F or 6'],
  ['source:"river post"', 'from this source or publisher'],
  ['status:contested', 'of incidents with this claim status'],
  ['marking:amber', 'with this marking'],
  [
    'in:source',
    'only one of incident, statement, quotation, evidence, judgement, question, source, context, briefing',
  ],
]

/** What can be written into the search box. */
export function Help() {
  return (
    <Popover position="bottom-end" width={520} withArrow trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon aria-label="What can be written here" size="lg">
          <IconHelp size={18} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} tabIndex={0} aria-label="What can be written here">
        <dl className={classes.rows}>
          {ROWS.map(([write, what]) => (
            <div key={write} className={classes.row}>
              <dt>{write}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.note}>
          Accents, capitals and spellings do not matter: Yermak finds Єрмак and Iermak, and a name of an actor
          also finds its other names. Two filters of one name find either.
        </p>
      </Popover.Dropdown>
    </Popover>
  )
}
