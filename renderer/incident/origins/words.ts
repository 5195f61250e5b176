import type { Lookalike } from '#contract/origins'
import type { Source } from '#domain/incident'
import { newerOf } from '#domain/newer'
import { dateOf } from '../desk/source-words.ts'

/** `Looks like the same text as` … the title follows. */
export function lookalikeWords(source: Source, { kind, other }: Lookalike): string {
  if (kind === 'same words') return 'The same words as'
  if (kind === 'copy') return 'Looks like the same text as'
  if (kind === 'excerpt') return 'Shares whole passages with'
  const newer = newerOf(source, other)
  if (newer === null) return 'Another version of'
  return newer.newer === 'one' ? 'A newer version of' : 'An older version of'
}

/** What the analyst has said of the two, or what speaks for one origin; it follows the title. */
export function decisionWords({ decision, originName, byline }: Lookalike): string {
  if (decision === 'independent') return ': kept apart, as independent'
  if (decision === 'one origin') return `: one origin, ${originName}`
  return byline === null ? '' : ` (${originName} byline)`
}

type Named = Lookalike['other']

/** What tells a source from others of its title: publisher and date, and its file where these do not; else empty. */
export function toldApart(one: Named, all: readonly Named[]): string {
  const factsOf = (other: Named) => [other.publisher, dateOf(other)].filter(Boolean).join(', ')
  const like = all.filter(({ title }) => title === one.title)
  if (like.length < 2) return ''
  const facts = factsOf(one)
  const isTold = facts !== '' && like.filter((other) => factsOf(other) === facts).length === 1
  return isTold ? facts : [facts, one.fileName].filter(Boolean).join(', ')
}
