import { SECTION_TITLES } from '#domain/briefing'
import type { BriefingOutline, OutlineSection } from '#briefing/outline'
import { contextBlocks } from './context.ts'
import { evidenceBlocks, type Images, type NextFigure } from './evidence.ts'
import { judgementBlocks } from './judgements.ts'
import { ledgerBlocks } from './ledger.ts'
import { heading, proseBlocks } from './make.ts'
import { A4, type Block, type Document } from './model.ts'
import { questionBlocks } from './questions.ts'
import { sourceBlocks, sourceNotes } from './sources.ts'
import { timelineBlocks } from './timeline.ts'
import { titleBlocks } from './title.ts'
import { shorten } from './words.ts'

/** Lays an outline out as a document: every part a few blocks, no file format in sight. */
export function buildDocument(outline: BriefingOutline, images: Images): Document {
  const { briefing } = outline
  const figures = figureCounter()
  return {
    meta: {
      title: briefing.title,
      shortTitle: shorten(briefing.title, 72),
      subject: briefing.subtitle || outline.incident.title,
      author: briefing.from,
      keywords: briefing.keywords,
      language: briefing.language,
      created: briefing.createdAt,
      modified: briefing.changedAt,
      marking: briefing.marking,
    },
    page: A4,
    blocks: [
      ...titleBlocks(outline),
      ...outline.sections.flatMap((section) => sectionBlocks(section, outline, images, figures)),
      ...sourceBlocks(outline),
    ],
    notes: sourceNotes(outline),
  }
}

/** Numbers figures in reading order. */
function figureCounter(): NextFigure {
  let last = 0
  return () => (last += 1)
}

/** A part with its heading; a part of prose alone is left out where nothing is written in it. */
function sectionBlocks(
  section: OutlineSection,
  outline: BriefingOutline,
  images: Images,
  figures: NextFigure,
): Block[] {
  const prose = proseBlocks(section.prose, section.kind === 'bottom line' ? 'lead' : 'body')
  const parts = partBlocks(section, outline, images, figures)
  const blocks = [...prose, ...(parts ?? [])]
  return blocks.length === 0 ? [] : [heading(1, SECTION_TITLES[section.kind]), ...blocks]
}

/** What a part lists below its prose; null for parts of prose alone. */
function partBlocks(
  section: OutlineSection,
  { briefing }: BriefingOutline,
  images: Images,
  figures: NextFigure,
): Block[] | null {
  switch (section.kind) {
    case 'key judgements':
      return judgementBlocks(section.judgements, briefing.scale)
    case 'claims and denials':
      return ledgerBlocks(section)
    case 'evidence':
      return evidenceBlocks(section.items, images, figures)
    case 'diplomatic context':
      return contextBlocks(section)
    case 'timeline':
      return timelineBlocks(section.moments, figures)
    case 'open questions':
      return questionBlocks(section)
    default:
      return null
  }
}
