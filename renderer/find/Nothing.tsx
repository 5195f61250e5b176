import { Button } from '@mantine/core'
import type { SearchAnswer } from '#contract/search'
import { parseSearch, withoutFilter } from '#domain/search-query'
import { Empty } from '#ui/Empty.tsx'
import { counted } from '#ui/words.ts'
import classes from './Nothing.module.css'

interface NothingProps {
  readonly query: string
  readonly answer: SearchAnswer
  readonly onChange: (query: string) => void
}

/** Nothing was found: which filter did that, and how to go on. */
export function Nothing({ query, answer, onChange }: NothingProps) {
  const { filters, wanted } = parseSearch(query)
  if (filters.length === 0 && wanted.length === 0)
    return <Empty title="Write a word to find, or choose a filter above." />
  const words = wanted.map(({ text }) => text).join(' ')
  const { emptied } = answer
  return (
    <Empty
      title={filters.length === 0 ? `Nothing in the library has “${words}”.` : 'Nothing meets all of this.'}
    >
      {emptied.length > 0 ? (
        emptied.map(({ text, total }) => (
          <Button
            key={text}
            variant="default"
            onClick={() =>
              onChange(
                filters
                  .filter((filter) => text.includes(filter.text))
                  .reduce((left, filter) => withoutFilter(left, filter.text), query),
              )
            }
          >
            Leave out {text}: {counted(total, 'result')}
          </Button>
        ))
      ) : (
        <p>
          {filters.length > 1
            ? 'Leaving out one filter would not be enough.'
            : 'Fewer or shorter words find more; the beginning of a word is enough.'}
        </p>
      )}
    </Empty>
  )
}

const EXAMPLES = [
  'drone kind:denial',
  '"no direct threat"',
  'actor:romania date:2023-09',
  'grade:<=B2 in:statement',
] as const

interface StartProps {
  readonly recent: readonly string[]
  readonly onChoose: (query: string) => void
}

/** Nothing is looked for yet: what was before, or what can be. */
export function Start({ recent, onChoose }: StartProps) {
  return (
    <div className={classes.start}>
      <p className={classes.lead}>
        Incidents, statements, quotations, evidence, judgements, open questions, the words of sources, context
        and briefings, all at once.
      </p>
      <Choices title="Recent searches" queries={recent} onChoose={onChoose} />
      <Choices title="For example" queries={EXAMPLES} onChoose={onChoose} />
    </div>
  )
}

interface ChoicesProps extends Pick<StartProps, 'onChoose'> {
  readonly title: string
  readonly queries: readonly string[]
}

function Choices({ title, queries, onChoose }: ChoicesProps) {
  if (queries.length === 0) return null
  return (
    <section>
      <h2 className={classes.title}>{title}</h2>
      {queries.map((query) => (
        <Button key={query} variant="subtle" className={classes.query} onClick={() => onChoose(`${query} `)}>
          {query}
        </Button>
      ))}
    </section>
  )
}
