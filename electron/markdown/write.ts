import type { Anchor, Block, Document, Inline, List, Note, Paragraph } from '#document/model'
import { openSanitiser } from '#document/sanitise'
import { escapeWords, guardLines } from './escape.ts'
import { lineOf, linesOf, placeOf, type Pen } from './inlines.ts'
import { tableOf } from './tables.ts'

/** A Markdown file, and what had to be changed or left out for it, in words. */
export interface MarkdownFile {
  readonly text: string
  readonly changes: string[]
}

/**
 * Writes a document as Markdown: CommonMark with the tables and footnotes that GitHub added. Its first line
 * and its last are the marking. One file is one file: pictures are left out, and what they show is said in
 * their place. The same document gives the same text.
 */
export function writeMarkdown(document: Document): MarkdownFile {
  const sanitiser = openSanitiser()
  const pen: Pen = {
    sanitiser,
    targets: targetsIn(document),
    notes: new Map(document.notes.map(({ number, anchor }) => [anchor, number])),
    inNote: false,
  }
  const marking = `**${document.meta.marking}**`
  const { blocks } = document
  const body = blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    // Nothing else parts two lists of one kind that follow each other.
    const parted = block.type === 'list' && before?.type === 'list' && block.ordered === before.ordered
    return [...(parted ? ['<!-- -->'] : []), blockOf(block, pen)]
  })
  const notes = document.notes.map((note) => noteOf(note, { ...pen, inNote: true }))
  const text = [marking, ...body, ...notes, marking].filter((piece) => piece !== '').join('\n\n')
  const pictures = blocks.filter(({ type }) => type === 'figure').length
  return {
    text: `${text}\n`,
    changes: [
      ...sanitiser.changes(),
      ...(pictures === 0
        ? []
        : [
            `Left out ${pictures === 1 ? 'a picture' : `${pictures} pictures`}: a Markdown file holds words only. What is to be seen is described in the text.`,
          ]),
    ],
  }
}

function blockOf(block: Block, pen: Pen): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${placeOf(block.anchor, pen)}${lineOf(block.content, pen)}`
    case 'paragraph':
      return paragraphOf(block, pen)
    case 'list':
      return listOf(block, pen)
    case 'table':
      return tableOf(block, pen)
    case 'contents':
      return block.entries
        .map(
          ({ to, words }) => `- [${escapeWords(pen.sanitiser.clean(words).replaceAll('\n', ' '))}](#${to})`,
        )
        .join('\n')
    case 'figure': {
      const caption = lineOf(block.caption, pen)
      const alt = guardLines(escapeWords(pen.sanitiser.clean(block.alt).replace(/\s+/g, ' ').trim()))
      return quoted(
        `${placeOf(block.anchor, pen)}**Figure ${block.number}.** ${caption}\n\nPicture, not in this file: ${alt}`,
      )
    }
  }
}

function paragraphOf({ role, anchor, content }: Paragraph, pen: Pen): string {
  const place = placeOf(anchor, pen)
  switch (role) {
    case 'title':
      return `# ${place}${lineOf(content, pen)}`
    case 'subtitle':
    case 'overline':
    case 'card title':
      return place + lineOf(content.map(emboldened), pen)
    case 'lead':
      return quoted(place + linesOf(content, pen))
    case 'source text':
      return quoted(place + linesOf(withoutMargin(content), pen))
    default:
      return place + linesOf(content, pen)
  }
}

const emboldened = (inline: Inline): Inline => (inline.type === 'text' ? { ...inline, bold: true } : inline)

/** A source's paragraph without the tab between the numbers in its margin and its words. */
function withoutMargin(content: readonly Inline[]): Inline[] {
  const tab = content.findIndex((inline) => inline.type === 'text' && inline.text === '\t')
  return content.flatMap((inline, at): Inline[] =>
    at !== tab || inline.type !== 'text' ? [inline] : tab === 0 ? [] : [{ ...inline, text: ' ' }],
  )
}

const listOf = ({ ordered, items }: List, pen: Pen): string =>
  items
    .map(({ anchor, content }, at) => {
      const sign = ordered ? `${at + 1}. ` : '- '
      return sign + indented(placeOf(anchor, pen) + linesOf(content, pen), sign.length)
    })
    .join('\n')

const noteOf = ({ number, blocks }: Note, pen: Pen): string =>
  `[^${number}]: ${indented(blocks.map(({ content }) => linesOf(content, pen)).join('\n\n'), 4)}`

const indented = (text: string, by: number) => text.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`)
const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** Every place that a link of the document leads to. */
function targetsIn({ blocks, notes }: Document): Set<Anchor> {
  const targets = new Set<Anchor>()
  const places = new Set<Anchor>()
  const see = (content: readonly Inline[]) => {
    for (const inline of content) if (inline.type === 'reference') targets.add(inline.to)
  }
  const seeAll = (paragraphs: readonly Paragraph[]) => {
    for (const { anchor, content } of paragraphs) {
      if (anchor !== null) places.add(anchor)
      see(content)
    }
  }
  for (const block of blocks) {
    if ('anchor' in block && block.anchor !== null) places.add(block.anchor)
    if (block.type === 'paragraph' || block.type === 'heading') see(block.content)
    else if (block.type === 'figure') see(block.caption)
    else if (block.type === 'contents') for (const { to } of block.entries) targets.add(to)
    else if (block.type === 'list')
      for (const { anchor, content } of block.items) {
        if (anchor !== null) places.add(anchor)
        see(content)
      }
    else
      for (const cell of [...(block.header ?? []), ...block.rows.flatMap(({ cells }) => cells)]) seeAll(cell)
  }
  // A passage is quoted inside its note, which no link of Markdown reaches.
  for (const { blocks: paragraphs } of notes) for (const { content } of paragraphs) see(content)
  return new Set([...targets].filter((anchor) => places.has(anchor)))
}
