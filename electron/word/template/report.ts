import type { TemplateReport } from '#domain/house-template'
import { all } from '#word/read'
import { STYLE_OF } from '#word/styles'
import { childOf, valueOf } from '#word/xml'
import type { TemplateContent } from './content.ts'
import { floatsOver } from './floats.ts'
import { listStyles } from './numbering.ts'
import { placesIn, type FoundPlace } from './places.ts'
import { isOn, keepsColumns, type PageSetUp } from './sections.ts'

interface About {
  /** The places of the text that stays. */
  readonly kept: readonly FoundPlace[]
  /** The other template that this one is attached to. */
  readonly otherTemplate: string | undefined
}

/** What of a template is used and what is not, in the analyst's words. */
export function reportOn(content: TemplateContent, { kept, otherTemplate }: About): TemplateReport {
  const { text, page, running, document } = content
  const lines = [...running.values()].flatMap(({ tree }) => placesIn(tree))
  const places = [...kept, ...lines]
  const unknown = places.filter(({ place }) => place === null)
  const parts = [document, ...running.values()]
  return {
    used: [
      ...(page ? [pageWords(page)] : []),
      ...runningWords(content),
      ...styleWords(content),
      ...placeWords(kept, lines),
      ...TEXT_WORDS[text.ground],
    ],
    unused: [
      ...(page
        ? []
        : ['Its page: it sets up none that a briefing would fit on, so Rapporteur’s own is used.']),
      ...(page && !keepsColumns(page)
        ? [
            `Its ${page.columns} columns: they are narrower than 110 mm, and the tables of a briefing need more.`,
          ]
        : []),
      ...(text.lost === ''
        ? []
        : [
            `Its text (“${shorten(text.lost)}”): it has no place for the briefing. Write {{body}} where the briefing is to stand, and the text around it is kept.`,
          ]),
      ...distinct(
        unknown.map(
          ({ name, kind }) => `The ${kind} “${name}”: Rapporteur knows no such place and leaves it as it is.`,
        ),
      ),
      ...(childOf(all(document.tree, 'w:document')[0], 'w:background') ? ['The colour of its page.'] : []),
      ...(otherTemplate === undefined
        ? []
        : [`The other template that it names (${shorten(otherTemplate)}): it is never opened.`]),
      ...distinct(parts.flatMap(({ dropped }) => dropped)),
    ],
  }
}

const TEXT_WORDS = {
  'body place': ['Its own text: the briefing stands at the place “body”.'],
  'other places': ['Its own text: the briefing follows it, because it has no place “body”.'],
  'cover page': ['Its cover page.'],
  none: [],
} as const

const distinct = (lines: readonly string[]) => [...new Set(lines)]
const shorten = (words: string) =>
  words.length > 60 ? `${words.slice(0, 59).toWellFormed().trimEnd()}…` : words

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Sizes of paper in millimetres, the short side first. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  Letter: [216, 279],
  Legal: [216, 356],
}

function pageWords(page: PageSetUp): string {
  const mm = (twips: number) => Math.round((twips * 25.4) / 1_440)
  const [width, height] = [mm(page.page.width), mm(page.page.height)]
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const paper = Object.entries(PAPERS).find(
    ([, sides]) => Math.abs(sides[0] - short) < 2 && Math.abs(sides[1] - long) < 2,
  )?.[0]
  const { top, right, bottom, left } = page.margins
  const columns = page.columns > 1 && keepsColumns(page) ? `, ${page.columns} columns` : ''
  return `Its page: ${paper ?? `${width} × ${height} mm`} ${width > height ? 'landscape' : 'upright'}, margins ${[top, right, bottom, left].map(mm).join(', ')} mm (top, right, bottom, left)${columns}.`
}

function runningWords({ running, sections, hasEvenPages }: TemplateContent): string[] {
  const kinds = new Set(
    sections.flatMap((section) => [...section.running.keys()].map((which) => which.split(' ')[0])),
  )
  if (kinds.size === 0) return []
  const firsts = sections.some(({ properties }) => isOn(properties, 'w:titlePg'))
  const variants = [
    ...(firsts ? ['a first page of its own'] : []),
    ...(hasEvenPages ? ['left and right pages'] : []),
  ]
  const pictures = new Set(
    [...running.values()].flatMap(({ relations }) =>
      [...relations.values()].flatMap(({ type, target }) => (type === 'image' ? [target] : [])),
    ),
  ).size
  const what = list([...kinds].map((kind) => `${kind}`))
  const more = [
    ...(variants.length > 0 ? [`with ${list(variants)}`] : []),
    ...(pictures > 0 ? [`with ${pictures === 1 ? 'a picture' : `${pictures} pictures`}`] : []),
  ]
  const floats = [...running.values()].some(({ tree }) => floatsOver(tree))
  return [
    `Its ${[what, ...more].join(', ')}; the marking is added to each.`,
    ...(floats
      ? ['What floats in its header or footer: it lies behind the text, so that it never covers the marking.']
      : []),
  ]
}

/** The pieces of a briefing that a template can have styles for. */
const PIECES: Readonly<Record<string, string>> = {
  [STYLE_OF.title]: 'title',
  [STYLE_OF.subtitle]: 'subtitle',
  Heading1: 'headings',
  Heading2: 'subheadings',
  [STYLE_OF.body]: 'running text',
  [STYLE_OF.caption]: 'captions',
  [STYLE_OF.note]: 'endnotes',
  TOC1: 'contents',
}

function styleWords({ styles, numbering, theme }: TemplateContent): string[] {
  const has = (id: string) => styles.standing(id) ?? (id === STYLE_OF.body ? styles.normal : undefined)
  const taken = Object.keys(PIECES).flatMap((id) => {
    const style = has(id)
    return style ? [`${PIECES[id]} (${valueOf(style, 'w:name') ?? id})`] : []
  })
  const lists = listStyles(styles, numbering?.tree)
  const lacking = Object.keys(PIECES).flatMap((id) => (has(id) ? [] : [PIECES[id] ?? '']))
  const own = [...lacking, ...(lists.length > 0 ? [] : ['lists']), 'tables']
  const fonts = ['a:majorFont', 'a:minorFont'].flatMap((name) => {
    const [font] = all(theme?.tree, name)
    return childOf(font, 'a:latin')?.attributes['typeface'] ?? []
  })
  return [
    ...(taken.length + lists.length > 0
      ? [`Its styles for ${list([...taken, ...(lists.length > 0 ? [`lists (${list(lists)})`] : [])])}.`]
      : []),
    `For ${list(own)}: Rapporteur’s own styles, in the template’s type and colour.`,
    ...(fonts.length > 0 ? [`Its theme, with ${list(distinct(fonts))}.`] : []),
  ]
}

function placeWords(kept: readonly FoundPlace[], lines: readonly FoundPlace[]): string[] {
  const names = (places: readonly FoundPlace[]) =>
    distinct(places.flatMap(({ place }) => (place === null || place === 'body' ? [] : place)))
  const [text, running] = [names(kept), names(lines)]
  if (text.length + running.length === 0) return []
  const where = [
    ...(text.length > 0 ? [`${list(text)} in its text`] : []),
    ...(running.length > 0 ? [`${list(running)} in its header or footer`] : []),
  ]
  return [`Its places, filled from the briefing: ${where.join('; ')}.`]
}
