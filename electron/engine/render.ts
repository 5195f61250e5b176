import { composeBriefing } from '#briefing/compose'
import { newBriefing } from '#briefing/new'
import type { BriefingOutline } from '#briefing/outline'
import { buildDocument } from '#document/build'
import type { Briefing, BriefingFields, TemplateName } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import type { Marking } from '#domain/marking'
import { sectionsFor } from '#domain/template'
import { Refusal } from '#contract/errors'
import { latestBriefing } from '#library/briefings'
import { keptFile } from '#library/file-store'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { sourceText } from '#library/sources'
import { writeWord } from '#word/write'
import { needsMap, readWorld } from './world.ts'

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
  const texts = textsOf(library, outline)
  const world = needsMap(outline) ? await readWorld() : null
  const { bytes, changes } = await writeWord(buildDocument(outline, images, { world, texts }))
  // A copy of its own, so that the bytes can be handed from thread to thread.
  return { bytes: new Uint8Array(bytes), changes: [...missing, ...outline.dropped, ...changes] }
}

/** The texts of the sources that stand in the annex. */
const textsOf = (library: Library, { sections }: BriefingOutline): Map<string, string> =>
  new Map(
    sections
      .flatMap((section) => (section.kind === 'annex: source texts' ? section.sources : []))
      .map(({ id }) => [id, sourceText(library, id).text]),
  )

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
export const defaultFields = (
  library: Library,
  file: IncidentFile,
  author: string,
  template?: TemplateName,
): BriefingFields => newBriefing(file, { date: today(library), author, ...(template && { template }) })

/** How an incident's briefing is written where it differs from the stored one. */
export interface Wish {
  readonly marking: Marking | null
  /** Its sections and its design. */
  readonly template: TemplateName | null
}

/** The latest briefing of an incident, or a new one that is not stored; as wished, with nothing of it stored. */
export function briefingFor(
  library: Library,
  incidentId: string,
  { author, marking, template }: Wish & { readonly author: string },
): Briefing {
  const now = library.now()
  const briefing = latestBriefing(library, incidentId) ?? {
    ...defaultFields(library, incidentFile(library, incidentId), author),
    id: library.newId(),
    incidentId,
    createdAt: now,
    changedAt: now,
  }
  return {
    ...briefing,
    ...(marking && { marking }),
    ...(template && { template, sections: sectionsFor(template, briefing.sections) }),
  }
}
