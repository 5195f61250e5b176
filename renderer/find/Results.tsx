import { memo, useEffect, useRef } from 'react'
import type { SearchAnswer, SearchHit } from '#contract/search'
import { SECTION_TITLES } from '#domain/briefing'
import { edtfWords } from '#domain/edtf-words'
import { StatementKind } from '#domain/kinds'
import { FOUND_WORDS, plainWords } from '#terms/hits.ts'
import { Kind } from '#terms/Kind.tsx'
import { LitWords } from '#ui/find/LitWords.tsx'
import type { Options } from '#ui/useOptions.ts'
import { counted } from '#ui/words.ts'
import classes from './Results.module.css'

/** What can be chosen: a hit, or all of a kind. */
export type Row =
  | { readonly type: 'hit'; readonly hit: SearchHit }
  | { readonly type: 'more'; readonly kind: SearchHit['kind']; readonly total: number }

/** The rows of an answer, kind after kind. */
export const rowsOf = ({ groups }: SearchAnswer): Row[] =>
  groups.flatMap(({ kind, total, hits }): Row[] => [
    ...hits.map((hit): Row => ({ type: 'hit', hit })),
    // Where it is the only kind, all that can be shown is.
    ...(total > hits.length && groups.length > 1 ? [{ type: 'more', kind, total } as const] : []),
  ])

interface Props {
  readonly answer: SearchAnswer
  readonly rows: readonly Row[]
  readonly options: Options
}

/** What was found, by kind. The focus stays in the search box, whose keys choose here. */
export function Results({ answer, rows, options }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const { id } = options.list
  const isAtFirst = options.at === 0
  // With the first its heading is in sight.
  useEffect(() => {
    if (isAtFirst) scroller.current?.scrollTo({ top: 0 })
  }, [isAtFirst, answer])
  const { groups } = answer
  const numbered = rows.map((row, at) => ({ row, at }))
  const only = groups.length === 1 ? groups[0] : undefined
  return (
    <div ref={scroller} className={classes.scroller}>
      {/* The mouse opens what it is on, and leaves alone what the keys have chosen. */}
      <div {...options.list} onMouseMove={undefined} aria-label="Found">
        {groups.map(({ kind, total }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={classes.group}>
            <h2 id={`${id}-${kind}`} className={classes.head}>
              {FOUND_WORDS[kind][1]} <span className={classes.count}>{total.toLocaleString('en')}</span>
            </h2>
            {numbered
              .filter(({ row }) => (row.type === 'hit' ? row.hit.kind : row.kind) === kind)
              .map(({ row, at }) => (
                <Found key={row.type === 'hit' ? row.hit.id : 'more'} row={row} {...options.option(at)} />
              ))}
          </div>
        ))}
        {only && only.total > only.hits.length && (
          <p className={classes.cut}>
            The best {only.hits.length.toLocaleString('en')} of {only.total.toLocaleString('en')} are shown:
            one more word or filter finds the rest.
          </p>
        )}
      </div>
    </div>
  )
}

/** A row; drawn anew only where it is another, or was gone to or left. */
const Found = memo(function Found({ row, ...option }: { readonly row: Row } & ReturnType<Options['option']>) {
  const isHit = row.type === 'hit'
  return (
    <div
      {...option}
      className={isHit ? classes.row : classes.more}
      data-kind={(isHit && row.hit.mark) || undefined}
    >
      {isHit ? <Hit hit={row.hit} /> : allWords(row)}
    </div>
  )
})

const allWords = ({ kind, total }: Extract<Row, { type: 'more' }>) => {
  const [one, many] = FOUND_WORDS[kind]
  return `Show all ${counted(total, one.toLowerCase(), many.toLowerCase())}`
}

const WITHOUT_NAMES: ReadonlySet<SearchHit['kind']> = new Set([
  ...(['statement', 'quotation', 'evidence', 'judgement', 'question'] as const),
])

/** One hit: its words, and where it stands. */
function Hit({ hit }: { readonly hit: SearchHit }) {
  const { kind, title, snippet, incidentTitle, actor, date, likelihood, mark, part } = hit
  // What has no name of its own is known by its words.
  const isWords = WITHOUT_NAMES.has(kind)
  const isStated = StatementKind.safeParse(mark).success
  const facts = [
    actor ?? (isStated && 'The source’s own voice'),
    date && edtfWords(date, { short: true }),
    kind === 'judgement' && (likelihood ?? 'likelihood not judged'),
    part && SECTION_TITLES[part],
    kind === 'quotation' && plainWords(title),
  ].filter(Boolean)
  return (
    <>
      <span className={classes.words}>
        {!isWords && (
          <span className={classes.title}>
            <LitWords text={title} />
          </span>
        )}
        {snippet && (
          <span className={isWords ? classes.saying : classes.snippet}>
            {kind === 'quotation' ? (
              <>
                “<LitWords text={snippet} />”
              </>
            ) : (
              <LitWords text={snippet} />
            )}
          </span>
        )}
      </span>
      <span className={classes.where}>
        <span className={classes.facts}>
          {mark && kind !== 'context' && <Kind kind={mark} />}
          {facts.map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
        </span>
        {incidentTitle !== null && <span className={classes.incident}>{incidentTitle}</span>}
      </span>
    </>
  )
}
