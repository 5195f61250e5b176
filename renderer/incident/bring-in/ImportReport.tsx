import { Button, Group as Line, Modal, SegmentedControl } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { TextEncoding, type ImportOutcome } from '#contract/sources'
import type { Source } from '#domain/incident'
import { CopyWords } from '#ui/CopyButton.tsx'
import { useLast } from '#ui/useLast.ts'
import { useWindowed } from '#ui/useWindowed.ts'
import { useDesk } from '../desk/desk.ts'
import { newsOf, useNews, type News } from '../review/useNews.ts'
import { dateOf } from '../desk/source-words.ts'
import classes from './ImportReport.module.css'
import {
  filesOf,
  GROUP_WORDS,
  groupsOf,
  outcomeWords,
  placeOf,
  reportText,
  titleWords,
  type Group,
  type Standing,
} from './report.ts'
import { useStanding } from './useStanding.ts'

interface Props {
  readonly outcomes: readonly ImportOutcome[]
  readonly onClose: () => void
  readonly onReadAs: (path: string, encoding: TextEncoding) => void
}

/** Reports of this length and more can be narrowed to one group. */
const LONG = 8

/** The suggestions of so many files are counted; of thousands nobody reads them here. */
const LOOKED_THROUGH = 60

/** What became of each file that was brought in; a wrongly encoded one can be read again. */
export function ImportReport({ outcomes, onClose, onReadAs }: Props) {
  const opened = outcomes.length > 0
  const last = useLast(outcomes, opened)
  const shown = useStanding(useDesk().file.incident.id, last, true)
  return (
    <Modal returnFocus={false} opened={opened} onClose={onClose} size={600} title={titleWords(shown)}>
      <Report outcomes={shown} onClose={onClose} onReadAs={onReadAs} />
    </Modal>
  )
}

interface ReportProps extends Omit<Props, 'outcomes'> {
  readonly outcomes: readonly Standing[]
}

function Report({ outcomes, onClose, onReadAs }: ReportProps) {
  const [only, setOnly] = useState<Group | 'all'>('all')
  const groups = groupsOf(outcomes)
  const shown = groups.filter(({ group }) => only === 'all' || group === only)
  return (
    <>
      {groups.length > 1 && outcomes.length >= LONG && (
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label="Files that are shown"
          value={only}
          onChange={(value) => setOnly(value as Group | 'all')}
          data={[
            { value: 'all', label: `All ${filesOf(outcomes).toLocaleString('en')}` },
            ...groups.map(({ group, outcomes: those }) => ({
              value: group,
              label: `${GROUP_WORDS[group]} ${filesOf(those).toLocaleString('en')}`,
            })),
          ]}
        />
      )}
      <Files key={only} groups={shown} headed={groups.length > 1} onReadAs={onReadAs} />
      <Line mt="md" gap="sm">
        <CopyWords label="Copy as text" text={() => reportText(outcomes)} />
        <Button ml="auto" data-autofocus onClick={onClose}>
          Close
        </Button>
      </Line>
    </>
  )
}

interface FilesProps extends Pick<Props, 'onReadAs'> {
  readonly groups: ReturnType<typeof groupsOf>
  /** Each group has a heading. */
  readonly headed: boolean
}

function Files({ groups, headed, onReadAs }: FilesProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = groups.flatMap(({ group, outcomes }) =>
    outcomes.map((outcome, at) => ({
      outcome,
      head: headed && at === 0 ? `${GROUP_WORDS[group]} · ${filesOf(outcomes).toLocaleString('en')}` : null,
    })),
  )
  const { sources, incident } = useDesk().file
  const known = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources])
  const sourceOf = ({ result }: ImportOutcome) =>
    'sourceId' in result ? known.get(result.sourceId) : undefined
  const news = useNews(
    incident.id,
    rows.slice(0, LOOKED_THROUGH).flatMap(({ outcome }) => sourceOf(outcome) ?? []),
  )
  const windowed = useWindowed({
    count: rows.length,
    estimate: 64,
    scroller: () => scroller.current,
    keyOf: (at) => (rows[at] ? keyOf(rows[at].outcome) : ''),
  })
  return (
    // It scrolls by the keys that scroll anything, so it takes the focus.
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="group" aria-label="Files">
      <ul className={classes.files} style={windowed.style}>
        {windowed.rows.map(({ index, gap }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={keyOf(row.outcome)}
                ref={windowed.measure}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                style={{ marginTop: gap }}
              >
                {row.head !== null && <h3 className={classes.head}>{row.head}</h3>}
                <File
                  outcome={row.outcome}
                  source={sourceOf(row.outcome)}
                  news={index < LOOKED_THROUGH ? news : null}
                  onReadAs={onReadAs}
                />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

/** A file, and what is attached to it, lie at one path. */
const keyOf = (outcome: ImportOutcome) => `${outcome.path} ${placeOf(outcome)}`

interface FileProps extends Pick<Props, 'onReadAs'> {
  readonly outcome: Standing
  /** What came of it, where it is in the incident. */
  readonly source: Source | undefined
  /** Null where suggestions are not counted. */
  readonly news: News | null
}

function File({ outcome, source, news, onReadAs }: FileProps) {
  const { path, folder, result } = outcome
  const { title, lines } = outcomeWords(outcome)
  const error = result.status === 'refused' ? result.error : null
  const guess = TextEncoding.safeParse(error?.details['guess'])
  return (
    <div className={classes.file}>
      <p className={classes.title}>{title}</p>
      {folder !== '' && <p className={classes.folder}>in {folder}</p>}
      {source && (
        <p>
          {[`“${source.title}”`, source.publisher, dateOf(source)].filter(Boolean).join(' · ')}
          {news && <b className={classes.news}> · {newsOf(source, news)}</b>}
        </p>
      )}
      {(source && result.status === 'imported' ? result.notes : lines).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {error?.code === 'file encoding' && guess.success && (
        <Button variant="default" onClick={() => onReadAs(path, guess.data)}>
          Read it as {guess.data}
        </Button>
      )}
    </div>
  )
}
