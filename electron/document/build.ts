import { SECTION_TITLES, type SectionKind } from '#domain/briefing'
import type { PlaceName } from '#domain/house-template'
import { TEMPLATES } from '#domain/template'
import type { BriefingOutline, OutlineSection } from '#briefing/outline'
import { contentsOf } from './contents.ts'
import { contextBlocks } from './context.ts'
import { evidenceBlocks, type Images, type NextFigure } from './evidence.ts'
import { judgementBlocks } from './judgements.ts'
import { ledgerBlocks } from './ledger.ts'
import { mapBlocks } from './map.ts'
import { heading, proseBlocks } from './make.ts'
import type { Anchor, Block, Document } from './model.ts'
import { placeWords } from './places.ts'
import { holdsNothing } from './nothing.ts'
import { positionBlocks } from './positions.ts'
import { questionBlocks } from './questions.ts'
import { scaleBlocks } from './scales.ts'
import { sourceBlocks, sourceNotes } from './sources.ts'
import { textBlocks, type Texts } from './texts.ts'
import { timelineBlocks } from './timeline.ts'
import { titleBlocks } from './title.ts'
import { changeBlocks } from './what-changed.ts'
import { shortenToFit } from './words.ts'
import type { World } from './map-world.ts'

/** What a document takes from beyond the incident file, where its parts ask for it. */
export interface Enclosures {
  readonly images: Images
  /** The borders of the world, for the locator map; without them there is no map. */
  readonly world: World | null
  /** Texts of the sources that stand in the annex. */
  readonly texts: Texts
  /** The places that the text of a house template has: what stands there is not said again. */
  readonly given: ReadonlySet<PlaceName>
  /** What every page says of a document on which nobody has worked yet; null for any other. */
  readonly notice: string | null
}

/** Lays an outline out as a document: every part a few blocks, no file format in sight. */
export function buildDocument(
  outline: BriefingOutline,
  images: Images,
  {
    world = null,
    texts = new Map(),
    given = new Set(),
    notice = null,
  }: Partial<Omit<Enclosures, 'images'>> = {},
): Document {
  const { briefing } = outline
  const setting: Setting = { outline, nextFigure: figureCounter(), images, world, texts, given }
  // Where nobody has worked yet, it goes without saying that nothing is recorded.
  const sections = outline.sections.filter((section) => notice === null || !holdsNothing(section))
  const parts = sections.map((section) => ({ section, blocks: sectionBlocks(section, setting) }))
  const sources = sourceBlocks(outline)
  return {
    meta: {
      title: briefing.title,
      shortTitle: shortenToFit(briefing.title, notice === null ? 70 : 36),
      notice,
      subject: briefing.subtitle || outline.incident.title,
      author: briefing.from,
      keywords: briefing.keywords,
      language: briefing.language,
      created: briefing.createdAt,
      modified: outline.edition?.issuedAt ?? briefing.changedAt,
      marking: briefing.marking,
    },
    design: TEMPLATES[briefing.template].design,
    blocks: [
      ...titleBlocks(outline, given, notice),
      ...parts.flatMap(({ section, blocks }, at) =>
        section.kind === 'contents'
          ? [...blocks, contentsOf([...parts.slice(at + 1).flatMap((part) => part.blocks), ...sources])]
          : blocks,
      ),
      ...sources,
    ],
    notes: sourceNotes(outline),
    places: placeWords(outline),
  }
}

/** What all parts are laid out with. */
interface Setting extends Omit<Enclosures, 'notice'> {
  readonly outline: BriefingOutline
  readonly nextFigure: NextFigure
}

/** Numbers figures in reading order. */
function figureCounter(): NextFigure {
  let last = 0
  return () => (last += 1)
}

/** The anchor of a part's heading: `h_key_judgements`. */
const headingAnchor = (kind: SectionKind): Anchor => `h_${kind.replace(/[^a-z]+/g, '_')}`

/** A part with its heading; a part in which nothing stands is left out. */
function sectionBlocks(section: OutlineSection, setting: Setting): Block[] {
  const { kind } = section
  const prose = proseBlocks(section.prose, kind === 'bottom line' ? 'lead' : 'body')
  const blocks = [...prose, ...partBlocks(section, setting)]
  if (blocks.length === 0 && kind !== 'contents') return []
  // An annex begins a page of its own, so that it can be taken out.
  const place = { anchor: headingAnchor(kind), newPage: kind.startsWith('annex') }
  return [heading(1, SECTION_TITLES[kind], place), ...blocks]
}

/** What a part holds below its prose. */
function partBlocks(section: OutlineSection, setting: Setting): Block[] {
  const { outline, images, nextFigure, world, texts } = setting
  const { briefing, notes } = outline
  switch (section.kind) {
    case 'what changed':
      return changeBlocks(section)
    case 'key judgements':
      return judgementBlocks(section.judgements, briefing.scale)
    case 'claims and denials':
      return ledgerBlocks(section)
    case 'position grid':
      return positionBlocks(section)
    case 'locator map':
      return world && section.place ? mapBlocks(section.place, world, nextFigure) : []
    case 'evidence':
      return evidenceBlocks(section.items, images, nextFigure)
    case 'diplomatic context':
      return contextBlocks(section)
    case 'timeline':
      return timelineBlocks(section.moments, nextFigure)
    case 'open questions':
      return questionBlocks(section)
    case 'annex: scales':
      return scaleBlocks(briefing.scale)
    case 'annex: source texts':
      return textBlocks(section.sources, notes, texts, briefing.language)
    default:
      return []
  }
}
