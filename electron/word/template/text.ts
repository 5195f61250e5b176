import { placeCalled } from '#domain/house-template'
import { all, wordsIn, type Element } from '#word/read'
import { element, elementsOf } from '#word/xml'
import { fillPlaces, isEmptyParagraph, placesIn } from './places.ts'

/** What of a template's own text stays, before and behind the briefing. */
export interface TemplateText {
  readonly before: readonly Element[]
  readonly behind: readonly Element[]
  /** Why it stays, or that it does not. */
  readonly ground: 'body place' | 'other places' | 'cover page' | 'none'
  /** Words of the text that does not stay. */
  readonly lost: string
}

/**
 * Parts a template's text around the briefing: at its `body` place; behind all of it where it has other
 * places; behind its cover page; else nothing of it stays.
 */
export function partText(body: Element): TemplateText {
  const blocks = elementsOf(body).filter(({ name }) => name !== 'w:sectPr')
  const at = blocks.findIndex((block) => bodyPlaces(block).length > 0)
  const place = blocks[at]
  if (place) {
    const { before, behind } = around(place)
    const until = endOfBookmark(blocks, at)
    return {
      before: [...blocks.slice(0, at), ...before],
      behind: [...behind, ...blocks.slice(until + 1)].map(withoutBodyPlaces),
      ground: 'body place',
      lost: '',
    }
  }
  const cover = blocks.findIndex((block) =>
    all(block, 'w:docPartGallery').some(({ attributes }) => attributes['w:val'] === 'Cover Pages'),
  )
  if (blocks.some((block) => placesIn(root(block)).some((found) => found.place !== null))) {
    const end = blocks.findLastIndex((block) => !isEmptyParagraph(block))
    return { before: blocks.slice(0, end + 1), behind: [], ground: 'other places', lost: '' }
  }
  const kept = blocks.slice(0, cover + 1)
  const lost = blocks
    .slice(cover + 1)
    .map(wordsIn)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { before: kept, behind: [], ground: cover >= 0 ? 'cover page' : 'none', lost }
}

const root = (block: Element): Element => element('', {}, [block])
const bodyPlaces = (block: Element) => placesIn(root(block)).filter(({ place }) => place === 'body')
const withoutBodyPlaces = (block: Element): Element =>
  elementsOf(fillPlaces(root(block), (place) => (place === 'body' ? () => [] : null)))[0] ?? block

/** What is left of the block that holds the place, and on which side of the briefing it stands. */
function around(block: Element): { before: readonly Element[]; behind: readonly Element[] } {
  const left = elementsOf(fillPlaces(root(block), (place) => (place === 'body' ? () => [] : null)))
  const [rest] = left
  if (rest === undefined || isEmptyParagraph(rest)) return { before: [], behind: [] }
  // A paragraph that ends a section ends it behind the briefing.
  return all(rest, 'w:sectPr').length > 0 ? { before: [], behind: left } : { before: left, behind: [] }
}

/** The block in which the bookmark `body` that begins in this one ends. */
function endOfBookmark(blocks: readonly Element[], at: number): number {
  const block = blocks[at]
  const mark =
    block &&
    all(block, 'w:bookmarkStart').find(({ attributes }) => placeCalled(attributes['w:name'] ?? '') === 'body')
  if (!mark) return at
  const end = blocks.findIndex((each) =>
    all(root(each), 'w:bookmarkEnd').some(({ attributes }) => attributes['w:id'] === mark.attributes['w:id']),
  )
  // Word ends the bookmark of a whole paragraph at the beginning of the next.
  const isOver =
    end > at && blocks[end] && elementsOf(blocks[end]).findIndex(({ name }) => name === 'w:bookmarkEnd') <= 1
  return end < 0 ? at : isOver ? Math.max(at, end - 1) : end
}
