import type { Anchor, Block, Document, Note } from '#document/model'
import { openSanitiser, type Sanitiser } from '#document/sanitise'
import { attributes, escapeHtml } from './escape.ts'
import { figureOf } from './figure.ts'
import { fontFaces, type WebFont } from './fonts.ts'
import { element, idOf, mentionOf, type Pen } from './inlines.ts'
import { classOf, paragraphOf } from './paragraph.ts'
import { placesOf } from './places.ts'
import { tableOf } from './tables.ts'

/** A web page, and what had to be changed or left out for it, in words. */
export interface HtmlFile {
  readonly html: string
  readonly changes: string[]
}

/** Nothing is loaded, run or sent: what the page needs is in it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** What stands around the text of a page. */
interface Frame {
  readonly style: string
  readonly before: string
  readonly after: string
}

/** The page of a document: its head, its blocks and its notes, in a frame. */
export function pageOf(document: Document, fonts: readonly WebFont[], frame: Frame): HtmlFile {
  const sanitiser = openSanitiser()
  const notes = new Map<number, Anchor>(document.notes.map(({ number, anchor }) => [number, anchor]))
  const places = placesOf(document)
  const pen: Pen = { sanitiser, notes, places, written: new Set(), mentioned: new Set() }
  const changes: string[] = []
  const body = document.blocks
    .map((block) => blockOf(block, pen, (change) => changes.push(change)))
    .join('\n')
  const endnotes = notesOf(document.notes, pen)
  const { meta } = document
  const named = (name: string, words: string) =>
    words.trim() === '' ? '' : `<meta name="${name}" content="${lineOf(words, sanitiser)}">\n`
  const html = `<!doctype html>
<html${attributes({ lang: meta.language })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${lineOf(meta.title, sanitiser)}</title>
${named('author', meta.author)}${named('description', meta.subject)}${named('keywords', meta.keywords)}${named('classification', meta.marking)}${named('dcterms.created', meta.created)}${named('dcterms.modified', meta.modified)}<style>
${fontFaces(fonts, `${body}${endnotes}`)}
${frame.style}
</style>
</head>
<body>
${frame.before}
<main>
${body}
${endnotes}
</main>
${frame.after}
</body>
</html>
`
  return { html, changes: [...sanitiser.changes(), ...changes] }
}

/** The marking as it stands on every page. */
export const markingOf = ({ meta }: Document): string =>
  `<span class="marking" translate="no">${escapeHtml(meta.marking)}</span>`

/** Notice and title as they stand on every page. What had to be changed in it is told where it stands in the text. */
export const runningTitle = ({ meta }: Document): string => {
  const notice = meta.notice === null ? '' : `<b>${escapeHtml(meta.notice)}</b> · `
  return `${notice}${lineOf(meta.shortTitle, openSanitiser())}`
}

const lineOf = (words: string, { clean }: Sanitiser) => escapeHtml(clean(words).replace(/\s+/g, ' ').trim())

function blockOf(block: Block, pen: Pen, tell: (change: string) => void): string {
  switch (block.type) {
    case 'heading': {
      const given = { id: idOf(block.anchor, pen), class: block.newPage ? 'new-page' : null }
      return element(`h${block.level + 1}`, given, block.content, pen)
    }
    case 'paragraph':
      return paragraphOf(block, pen)
    case 'list': {
      const items = block.items.map(({ anchor, content }) =>
        element('li', { id: idOf(anchor, pen) }, content, pen),
      )
      return block.ordered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
    }
    case 'table':
      return tableOf(block, pen)
    case 'contents': {
      const entries = block.entries.map(
        ({ to, words }) =>
          `<li><a${attributes({ href: `#${to}` })}>${escapeHtml(pen.sanitiser.clean(words))}</a></li>`,
      )
      return `<nav class="contents" aria-label="Contents"><ul>${entries.join('')}</ul></nav>`
    }
    case 'figure':
      return figureOf(block, tell, pen)
  }
}

/** The endnotes, each with the way back to where it is first mentioned. */
function notesOf(notes: readonly Note[], pen: Pen): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ number, anchor, blocks }) => {
    const words = blocks.map((block) => paragraphOf(block, pen)).join('')
    const back = pen.mentioned.has(number)
      ? `<a${attributes({ class: 'number', href: `#${mentionOf(number)}`, role: 'doc-backlink', 'aria-label': `Back to the first mention of note ${number}` })}>${number}</a>`
      : `<span class="number">${number}</span>`
    return `<li${attributes({ id: idOf(anchor, pen), class: classOf('note') })}>${back}${words}</li>`
  })
  return `<section class="notes" role="doc-endnotes" aria-label="Notes"><ol>${items.join('\n')}</ol></section>`
}
