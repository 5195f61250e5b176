import { inQuotes } from '#briefing/checks/language'
import type { Difference, DifferenceKind, Turn } from '#domain/edition'

/** Words of the analyst in quotation marks, short enough for a sentence. */
export const quoted = (words: string): string => inQuotes(words, 'no words')

/** `the grade was B2 and is now C3`. */
export function turnWords({ what, was, now }: Turn): string {
  if (was === null || now === null) return `the ${what} is not the same`
  return `the ${what} was ${was} and is now ${now}`
}

const THINGS: Readonly<Record<DifferenceKind, string>> = {
  'claim status': 'The claim status',
  incident: 'The incident',
  briefing: 'The briefing',
  text: 'The text of',
  judgement: 'The judgement',
  statement: 'The statement',
  evidence: 'The evidence',
  context: 'The context',
  question: 'The question',
  source: 'The source',
}

/**
 * A difference in one sentence.
 * @param gone what is said of a thing that is there no longer, `was deleted`.
 */
export function differenceWords({ kind, name, change, turns }: Difference, gone: string): string {
  const thing = name === '' ? THINGS[kind] : `${THINGS[kind]} ${name}`
  if (change === 'gone') return `${thing} ${gone}.`
  if (change === 'new') return `${thing} is new.`
  if (kind === 'text') return `${thing} was rewritten.`
  const [first] = turns
  if (kind === 'claim status' && first?.what === 'status')
    return `${thing} was ${first.was} and is now ${first.now}.`
  if (kind === 'question' && first?.now === 'answered') return `${thing} was answered.`
  return `${thing}: ${turns.map(turnWords).join('; ')}.`
}
