import { memo, useEffect, useRef } from 'react'
import { RANKED_LIMIT, type SearchAnswer, type SearchHit } from '#contract/search'
import { SECTION_TITLES } from '#domain/briefing'
import { edtfWords } from '#domain/edtf-words'
import { StatementKind } from '#domain/kinds'
import { FOUND_WORDS, plainWords } from '#terms/hits.ts'
import { Kind } from '#terms/Kind.tsx'
import { LitWords } from '#ui/find/LitWords.tsx'
import { OptionList } from '#ui/OptionList.tsx'
import type { Options } from '#ui/useOptions.ts'
import { counted } from '#ui/words.ts'
import type { Found, Row } from './useFound.ts'
import classes from './Results.module.css'

interface Props {
  readonly query: string
  readonly answer: SearchAnswer
  readonly found: Found
  readonly options: Options
}

/** What was found. The focus stays in the search box, whose keys choose here. */
export function Results({ query, answer, found, options }: Props) {
  const { only } = found
  return only ? (
    <OneKind query={query} kind={only.kind} found={found} options={options} />
  ) : (
    <Kinds answer={answer} found={found} options={options} />
  )
}

/** About how high a row is, in pixels. */
const ROW_HEIGHT = 54

/** All of one kind; those in sight are drawn. */
function OneKind({
  query,
  kind,
  found,
  options,
}: Pick<Props, 'query' | 'found' | 'options'> & { readonly kind: SearchHit['kind'] }) {
  const { count, rowAt, onSight } = found
  return (
    <div className={classes.alone}>
      <Head kind={kind} total={count} />
      <OptionList
        label={`Found: ${FOUND_WORDS[kind][1]}`}
        options={options}
        count={count}
        estimate={ROW_HEIGHT}
        // A place keeps its height while what stands in it is read, so that nothing moves.
        keyOf={String}
        isThere={rowAt(options.at) !== undefined}
        of={query}
        className={classes.scroller}
        onSight={onSight}
        renderOption={(at, option) => <FoundRow row={rowAt(at)} {...option} />}
      />
    </div>
  )
}

/** The best of several kinds, kind by kind. */
function Kinds({ answer, found, options }: Pick<Props, 'answer' | 'found' | 'options'>) {
  const scroller = useRef<HTMLDivElement>(null)
  const { id } = options.list
  const isAtFirst = options.at === 0
  // With the first its heading is in sight.
  useEffect(() => {
    if (isAtFirst) scroller.current?.scrollTo({ top: 0 })
  }, [isAtFirst, answer])
  const numbered = Array.from({ length: found.count }, (_, at) => ({ row: found.rowAt(at), at }))
  return (
    <div ref={scroller} className={classes.scroller}>
      {/* The mouse opens what it is on, and leaves alone what the keys have chosen. */}
      <div {...options.list} onMouseMove={undefined} aria-label="Found">
        {answer.groups.map(({ kind, total }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={classes.group}>
            <Head id={`${id}-${kind}`} kind={kind} total={total} />
            {numbered
              .filter(({ row }) => (row?.type === 'hit' ? row.hit.kind : row?.kind) === kind)
              .map(({ row, at }) => (
                <FoundRow key={row?.type === 'hit' ? row.hit.id : 'more'} row={row} {...options.option(at)} />
              ))}
          </div>
        ))}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly id?: string
  readonly kind: SearchHit['kind']
  readonly total: number
}

const Head = ({ id, kind, total }: HeadProps) => (
  <h2 id={id} className={classes.head}>
    {FOUND_WORDS[kind][1]}{' '}
    <span className={classes.count}>
      {total.toLocaleString('en')}
      {total > RANKED_LIMIT && ', the newest first'}
    </span>
  </h2>
)

type RowProps = ReturnType<Options['option']> & {
  /** Undefined until it is read. */
  readonly row: Row | undefined
}

/** A row; drawn anew only where it is another, or was gone to or left. */
const FoundRow = memo(function FoundRow({ row, ...option }: RowProps) {
  const isHit = row?.type === 'hit'
  return (
    <div
      {...option}
      aria-busy={row === undefined || undefined}
      className={row?.type === 'more' ? classes.more : classes.row}
      style={row === undefined ? { height: ROW_HEIGHT } : undefined}
      data-kind={(isHit && row.hit.mark) || undefined}
    >
      {row === undefined ? '…' : isHit ? <Hit hit={row.hit} /> : allWords(row)}
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
