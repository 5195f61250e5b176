import { likenessOf } from './alike.ts'
import { creditsOf, isSameAgency } from './credits.ts'
import { sketchText } from './sketch.ts'
import { loadWire, type WireText } from './wire.ts'

/** Pairs of texts that are said to be of one origin, against those that are. */
export interface Figures {
  readonly texts: number
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** `07.txt 26.txt`: pairs that were missed, or found and are none. */
  readonly wrong: readonly string[]
}

/** How well copies are told from independent reports, on a part of the texts in wire/ or on all. */
export function measureWire(part?: WireText['part']): Figures {
  const texts = loadWire()
    .filter((one) => part === undefined || one.part === part)
    .map((one) => ({ ...one, sketch: sketchText(one.text), credits: creditsOf(one.text) }))
  const pairs = texts.flatMap((one, at) =>
    texts.slice(at + 1).map((other) => {
      const credited = one.credits.some((credit) => other.credits.some((its) => isSameAgency(credit, its)))
      return {
        names: `${one.name} ${other.name}`,
        isOne: one.origin === other.origin,
        found: likenessOf(one.sketch, other.sketch, credited ? 'same agency' : null) !== null,
      }
    }),
  )
  const count = (holds: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(holds).length
  const right = count(({ isOne, found }) => isOne && found)
  const precision = right / count(({ found }) => found)
  const recall = right / count(({ isOne }) => isOne)
  return {
    texts: texts.length,
    pairs: count(({ isOne }) => isOne),
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    wrong: pairs.filter(({ isOne, found }) => isOne !== found).map(({ names }) => names),
  }
}
