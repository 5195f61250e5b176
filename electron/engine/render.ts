import { newBriefing } from '#briefing/new'
import type { Briefing, BriefingFields } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import type { Marking } from '#domain/marking'
import { Refusal } from '#contract/errors'
import { latestBriefing } from '#library/briefings'
import { keptFile } from '#library/file-store'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import type { ComposeJob } from './composer.ts'

/** All that the document of a briefing is made of, as the library stands now. */
export function jobFor(library: Library, briefing: Briefing): ComposeJob {
  const file = incidentFile(library, briefing.incidentId)
  return { briefing, file, ...imagesOf(library, file) }
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
