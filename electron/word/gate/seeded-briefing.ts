import type { Briefing } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { drawBriefing } from './briefing.ts'
import { openDice } from './dice.ts'
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
}

/** A random briefing on a random library: the same for the same seed, on every machine. */
export function seededBriefing(seed: number): SeededBriefing {
  const dice = openDice(seed)
  const size = drawSize(dice)
  const originIds = dice.times(dice.between(0, Math.min(4, size.others)), () => dice.id())
  const library = drawLibrary(dice, size.sources, size.long, originIds)
  const { file, images } = drawFile(dice, size, library, originIds)
  return { briefing: drawBriefing(dice, file), file, images, texts: library.texts }
}
