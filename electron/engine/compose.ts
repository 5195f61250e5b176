import { composeBriefing } from '#briefing/compose'
import { buildDocument } from '#document/build'
import { writeWord } from '#word/write'
import type { Composed, ComposeJob } from './composer.ts'
import { needsMap, readWorld } from './world.ts'

/** Makes the .docx of a job. The same job gives the same bytes. */
export async function compose({ briefing, file, images, texts, missing }: ComposeJob): Promise<Composed> {
  const outline = composeBriefing(briefing, file)
  const world = needsMap(outline) ? await readWorld() : null
  const { bytes, changes } = await writeWord(buildDocument(outline, images, { world, texts }))
  // A copy of its own, so that the bytes can be handed from thread to thread.
  return { bytes: new Uint8Array(bytes), changes: [...missing, ...outline.dropped, ...changes] }
}
