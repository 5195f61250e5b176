import { createHash } from 'node:crypto'
import { composeBriefing } from '#briefing/compose'
import type { BriefingOutline } from '#briefing/outline'
import { buildDocument } from '#document/build'
import { writeWord } from '#word/write'
import type { SeededBriefing } from './seeded-briefing.ts'

/** A .docx made as the program makes one, with the outline that it was made from. */
export async function writeSeeded({ briefing, file, images }: SeededBriefing): Promise<{
  readonly outline: BriefingOutline
  readonly bytes: Uint8Array
  readonly changes: readonly string[]
}> {
  const outline = composeBriefing(briefing, file)
  const { bytes, changes } = await writeWord(buildDocument(outline, images))
  return { outline, bytes, changes }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
