import type { BriefingOutline, OutlineNote } from '#briefing/outline'
import { MANIFEST_FORMAT, type Manifest, type ManifestContent } from '#domain/manifest'
import { anchorOf } from './make.ts'
import { NORMALISATION } from './sanitise.ts'

/** What the document of an outline rests on: its sources, quotations and pictures, in the order of its notes. */
export function manifestOf(outline: BriefingOutline): ManifestContent {
  const { briefing, incident, notes, consulted } = outline
  const sources = new Map([...notes, ...consulted].map((note) => [note.source.id, note]))
  return {
    format: MANIFEST_FORMAT,
    version: 1,
    briefing: {
      id: briefing.id,
      title: briefing.title,
      marking: briefing.marking,
      date: briefing.date,
      cutOff: briefing.cutOff,
      language: briefing.language,
      changed: briefing.changedAt,
    },
    edition: null,
    custody: null,
    incident: { id: incident.id, title: incident.title },
    normalisation: [...NORMALISATION],
    sources: [...sources.values()].map(sourceOf),
    quotations: notes.flatMap(quotationOf),
    attachments: outline.sections.flatMap((section) =>
      section.kind === 'evidence' ? section.items.flatMap(attachmentOf) : [],
    ),
  }
}

function sourceOf({ source, origin }: OutlineNote): Manifest['sources'][number] {
  return {
    id: source.id,
    title: source.title,
    author: source.author,
    publisher: source.publisher,
    url: source.url,
    origin,
    published: source.published,
    captured: source.capturedAt,
    reliability: source.reliability,
    marking: source.marking,
    language: source.language,
    originalSha256: source.originalSha256,
    textSha256: source.textSha256,
  }
}

function quotationOf({ id, number, source, quotation, credibility }: OutlineNote): Manifest['quotations'] {
  if (quotation === null) return []
  const { exact, start, end, textSha256 } = quotation
  const bookmarks = { note: anchorOf('note', id), words: anchorOf('passage', id) }
  return [{ id, note: number, sourceId: source.id, exact, start, end, textSha256, credibility, bookmarks }]
}

type Evidence = Extract<BriefingOutline['sections'][number], { kind: 'evidence' }>['items'][number]

function attachmentOf({ evidence: { id, attachment, caption, alt } }: Evidence): Manifest['attachments'] {
  if (attachment === null) return []
  const { fileName, mediaType, sha256, madeOf } = attachment
  const bookmark = anchorOf('evidence', id)
  const original = madeOf && { madeOf: { mediaType: madeOf.mediaType, sha256: madeOf.sha256 } }
  return [{ evidenceId: id, fileName, mediaType, sha256, ...original, caption, alt, bookmark }]
}
