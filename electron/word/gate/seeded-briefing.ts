import type { Briefing } from '#domain/briefing'
import type { Standing } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { FIXTURES } from '#word/template/fixture-templates'
import { drawBriefing } from './briefing.ts'
import { openDice } from './dice.ts'
import { drawStanding } from './earlier.ts'
import { drawFile } from './incident-file.ts'
import { drawLibrary, type Library } from './passages.ts'
import { drawSize } from './sizes.ts'

/** A briefing with all that it is made of: plain values that the domain takes as they are. */
export interface SeededBriefing {
  readonly briefing: Briefing
  readonly file: IncidentFile
  /** Pictures by SHA-256; those that the library has lost are not among them. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** The texts of the sources by the source's id. */
  readonly texts: Library['texts']
  readonly standing: Standing
  /** The house template in which it is set, by its name among the fixtures; null for none. */
  readonly house: string | null
}

/** So many in a hundred are set in a house template. */
const HOUSES = 35

/** How many statements the briefing of a seed has, without drawing it. */
export const statementsOf = (seed: number): number => drawSize(openDice(seed)).statements

/** A random briefing on a random library: the same for the same seed, on every machine. */
export function seededBriefing(seed: number): SeededBriefing {
  const dice = openDice(seed)
  const size = drawSize(dice)
  const originIds = dice.times(dice.between(0, Math.min(4, size.others)), () => dice.id())
  const library = drawLibrary(dice, size.sources, size.long, originIds)
  const { file, images } = drawFile(dice, size, library, originIds)
  const briefing = drawBriefing(dice, file)
  return {
    briefing,
    file,
    images,
    texts: library.texts,
    standing: drawStanding(dice, briefing, file),
    house: dice.chance(HOUSES) ? dice.pick(Object.keys(FIXTURES)) : null,
  }
}
