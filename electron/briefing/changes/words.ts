import { inQuotes, shorten } from '#briefing/checks/language'
import type { Difference, DifferenceKind, Turn } from '#domain/edition'

/** Words of the analyst in quotation marks, short enough for a sentence. */
export const quoted = (words: string): string => inQuotes(words, 'no words')

/** How much of a thing's words names it. */
const NAME = 60
export const named = (words: string): string => quoted(shorten(words, NAME))

/** `the grade was B2 and is now C3`. */
export function turnWords({ what, was, now }: Turn): string {
  if (was === null || now === null) return `the ${what} is not the same`
  return `the ${what} was ${was} and is now ${now}`
}

const THINGS: Readonly<Record<DifferenceKind, string>> = {
  'claim status': 'claim status',
  incident: 'incident',
  briefing: 'briefing',
  text: 'text of',
  judgement: 'judgement',
  statement: 'statement',
  evidence: 'evidence',
  context: 'context',
  question: 'question',
  source: 'source',
}

/**
 * A difference in one sentence; what changed comes first, because a narrow list cuts the end off.
 * @param gone what is said of a thing that is there no longer, `was deleted`.
 */
export function differenceWords({ kind, name, change, turns }: Difference, gone: string): string {
  const thing = name === '' ? THINGS[kind] : `${THINGS[kind]} ${name}`
  if (change === 'gone') return `The ${thing} ${gone}.`
  if (change === 'new') return `The ${thing} is new.`
  if (kind === 'text') return `The ${thing} was rewritten.`
  const [first] = turns
  if (kind === 'claim status' && first?.what === 'status')
    return `The claim status was ${first.was} and is now ${first.now}.`
  if (kind === 'question' && first?.now === 'answered') return `The ${thing} was answered.`
  const words = turns.map(turnWords).join('; ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${thing}.`
}
