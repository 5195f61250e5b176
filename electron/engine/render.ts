import { composeBriefing } from '#briefing/compose'
import { newBriefing } from '#briefing/new'
import { buildDocument } from '#document/build'
import type { Briefing, BriefingFields } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import type { Marking } from '#domain/marking'
import { Refusal } from '#contract/errors'
import { latestBriefing } from '#library/briefings'
import { keptFile } from '#library/file-store'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { writeWord } from '#word/write'

export interface Rendered {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What had to be changed or left out for Word, in words. */
  readonly changes: string[]
}

/** The .docx of a briefing as the library stands now. All is read before the first wait. */
export async function render(library: Library, briefing: Briefing): Promise<Rendered> {
  const file = incidentFile(library, briefing.incidentId)
  const { images, missing } = imagesOf(library, file)
  const outline = composeBriefing(briefing, file)
  const { bytes, changes } = await writeWord(buildDocument(outline, images))
  // A copy of its own, so that the bytes can be handed from thread to thread.
  return { bytes: new Uint8Array(bytes), changes: [...missing, ...outline.dropped, ...changes] }
}

function imagesOf(library: Library, { evidence }: IncidentFile) {
  const images = new Map<string, Uint8Array>()
  const missing: string[] = []
  for (const { attachment } of evidence) {
    if (!attachment || images.has(attachment.sha256)) continue
    try {
      images.set(attachment.sha256, keptFile(library.folder, attachment.sha256))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      missing.push(
        `The image “${attachment.fileName}” is left out: its file is missing from the library or damaged.`,
      )
    }
  }
  return { images, missing }
}

/** The calendar day where the analyst is, `YYYY-MM-DD`. */
function today(library: Library): string {
  const now = library.clock()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** How a new briefing on an incident begins. */
export const defaultFields = (library: Library, file: IncidentFile, author: string): BriefingFields =>
  newBriefing(file, { date: today(library), author })

/** The latest briefing of an incident, or a new one that is not stored; under this marking where one is given. */
export function briefingFor(
  library: Library,
  incidentId: string,
  { author, marking }: { readonly author: string; readonly marking: Marking | null },
): Briefing {
  const now = library.now()
  const briefing = latestBriefing(library, incidentId) ?? {
    ...defaultFields(library, incidentFile(library, incidentId), author),
    id: library.newId(),
    incidentId,
    createdAt: now,
    changedAt: now,
  }
  return marking === null ? briefing : { ...briefing, marking }
}
