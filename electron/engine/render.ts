import { newBriefing } from '#briefing/new'
import { requestedItems, type Briefing, type BriefingFields, type TemplateName } from '#domain/briefing'
import type { EditionMark } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import type { Marking } from '#domain/marking'
import { sectionsFor } from '#domain/template'
import { Refusal } from '#contract/errors'
import { errorWords } from '#contract/words'
import { readImage } from '#intake/image-file'
import { getBriefing, latestBriefing, listBriefings } from '#library/briefings'
import { keptFile } from '#library/file-store'
import { getHouseTemplate, usesOfHouseTemplate } from '#library/house-templates'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { sourceText } from '#library/sources'
import type { ComposeJob } from './composer.ts'
import { houseOf } from './house-templates.ts'
import { standingOf } from './standing.ts'

/**
 * All that the document of a briefing is made of, as the library stands now.
 * @param edition that it is to be; a working copy where left out.
 */
export function jobFor(library: Library, briefing: Briefing, edition: EditionMark | null = null): ComposeJob {
  const file = incidentFile(library, briefing.incidentId)
  const { images, missing } = imagesOf(library, file)
  const { standing, missing: unread } = standingOf(library, briefing, edition)
  const texts = textsOf(library, briefing, file)
  const { house, missing: lost } = houseFor(library, briefing)
  return { briefing, file, standing, texts, images, house, missing: [...unread, ...lost, ...missing] }
}

/**
 * A briefing that shows what a house template looks like: the latest that is set in it, else the latest of all;
 * null where there is none.
 */
export function previewJob(library: Library, houseTemplateId: string): ComposeJob | null {
  const [shown] = [...usesOfHouseTemplate(library, houseTemplateId), ...listBriefings(library, null)]
  return shown ? jobFor(library, { ...getBriefing(library, shown.id), houseTemplateId }) : null
}

/** The house template of a briefing; one whose file is gone does not keep the briefing from being written. */
function houseFor(library: Library, { houseTemplateId }: Briefing): Pick<ComposeJob, 'house' | 'missing'> {
  if (houseTemplateId === null) return { house: null, missing: [] }
  try {
    return { house: houseOf(library, houseTemplateId), missing: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { name } = getHouseTemplate(library, houseTemplateId)
    const why = 'its file is missing from the library or damaged'
    return { house: null, missing: [`The house template “${name}” is left out: ${why}.`] }
  }
}

/** The texts of the sources that stand in the annex. */
function textsOf(library: Library, { sections }: Briefing, { sources }: IncidentFile): Map<string, string> {
  const annex = sections.find(({ kind, included }) => included && kind === 'annex: source texts')
  const chosen = annex ? requestedItems(sources, annex) : []
  return new Map(chosen.map(({ id }) => [id, sourceText(library, id).text]))
}

/** The texts of the sources that an incident file quotes, by their ids. */
export function quotedTexts(library: Library, { statements, evidence, contexts }: IncidentFile) {
  const quoted = [statements, evidence, contexts].flat().flatMap(({ citations }) => citations)
  const ids = new Set(quoted.map(({ sourceId }) => sourceId))
  return new Map([...ids].map((id) => [id, sourceText(library, id).text]))
}

const sound = new Set<string>()

/**
 * An image that an earlier version took, or that was put into the library by other means, is looked at once;
 * the same bytes stay what they are.
 * @throws Refusal 'image unsupported'.
 */
function checkOnce(sha256: string, bytes: Uint8Array, fileName: string): void {
  if (sound.has(sha256)) return
  readImage(bytes, fileName)
  sound.add(sha256)
}

function imagesOf(library: Library, { evidence }: IncidentFile) {
  const images = new Map<string, Uint8Array>()
  const missing: string[] = []
  for (const { attachment } of evidence) {
    if (!attachment || images.has(attachment.sha256)) continue
    const { sha256, fileName } = attachment
    try {
      const bytes = keptFile(library.folder, sha256)
      checkOnce(sha256, bytes, fileName)
      images.set(sha256, bytes)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      missing.push(
        error.code === 'image unsupported'
          ? `The image “${fileName}” is left out. ${errorWords(error.toFailure()).advice}`
          : `The image “${fileName}” is left out: its file is missing from the library or damaged.`,
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
