import type { Lookalike } from '#contract/origins'
import type { Source } from '#domain/incident'
import { newerOf } from '#domain/newer'

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
