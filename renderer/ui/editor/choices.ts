import type { MarkKind } from '#domain/kinds'
import type { Reference } from '#domain/prose'

/** One thing that the text can refer to, as the picker and the chip show it. */
export interface ReferenceChoice {
  readonly to: Reference
  /** Short and unique in the briefing: `1.2`, `E1`. */
  readonly label: string
  /** Its kind; judgements and questions have no colour of their own. */
  readonly kind: MarkKind | 'judgement' | 'question'
  /** Who says it; empty where nobody does. */
  readonly who: string
  /** What it says. */
  readonly what: string
}

export const refersTo = (a: Reference, b: Reference): boolean => a.kind === b.kind && a.id === b.id

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The choices that hold every typed word, in any order and without regard to accents. */
export function filterChoices(choices: readonly ReferenceChoice[], query: string): ReferenceChoice[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  return choices.filter(({ label, kind, who, what }) => {
    const text = fold(`${label} ${kind} ${who} ${what}`)
    return words.every((word) => text.includes(word))
  })
}

/** What a chip means, in one line. */
export const choiceWords = ({ who, what, kind }: ReferenceChoice): string =>
  who ? `${who}, ${kind}: ${what}` : `${kind}: ${what}`
