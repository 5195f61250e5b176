import { Lines } from './lines.ts'

/** What of a parsed document is needed here; linkedom's nodes have it. */
export interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}
export interface Element extends Node {
  readonly parentNode: Element | null
  hasAttribute(name: string): boolean
  getAttribute(name: string): string | null
}

/**
 * What an element is to its words: a paragraph (`block`), a line of a list or table (`item`), a cell, a paragraph in
 * a cell (`run`), words whose spaces and lines stay (`kept`), a note, which goes to the end, or nothing (`inline`).
 */
export type Role =
  'silent' | 'block' | 'item' | 'cell' | 'run' | 'kept' | 'note' | 'inline' | { readonly says: string }

const ELEMENT = 1
const TEXT = 3
/** What nobody reads, and what runs or loads. */
const SILENT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO HEAD TITLE SELECT DATALIST BUTTON INPUT
  TEXTAREA MAP`.split(/\s+/),
)
const BLOCK = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DIV DL FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2
  H3 H4 H5 H6 HEADER HR HTML MAIN NAV OL P SECTION SUMMARY TABLE TBODY TFOOT THEAD UL`.split(/\s+/),
)
/** Lines of one block: they follow each other without an empty line. */
const ITEM = new Set(['LI', 'TR', 'DT', 'DD'])

/** What an element of a web page is to its words. */
export function roleInPage(element: Element): Role {
  const name = element.nodeName.toUpperCase()
  if (SILENT.has(name) || isHidden(element)) return 'silent'
  if (name === 'BR') return { says: '\n' }
  if (name === 'TD' || name === 'TH') return 'cell'
  if (name === 'PRE') return 'kept'
  return ITEM.has(name) ? 'item' : BLOCK.has(name) ? 'block' : 'inline'
}

/**
 * The words of a document as they stand on a page: an empty line between paragraphs, one line an item or a row, a tab
 * between cells, numbered notes at the end. Nothing that is hidden, runs or loads is in it.
 * @param roleOf what the elements of its kind are; those of a web page when left out.
 */
export function textOfDom(root: Node, roleOf: (element: Element) => Role = roleInPage): string {
  const lines = new Lines()
  const notes: Node[] = []
  let kept = 0
  const add = (words: string) => {
    if (kept > 0) lines.open += words
    else {
      const flat = words.replace(/[ \t\r\n\f]+/g, ' ')
      lines.open += isApart(lines.open) ? flat.replace(/^ /, '') : flat
    }
  }
  const walk = (from: Iterable<Node>) => {
    // A stack of its own, since a hostile page nests deeper than calls can.
    const steps: (Node | { readonly leave: Role })[] = [...from].toReversed()
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) {
        if (step.leave === 'kept') kept -= 1
        if (step.leave === 'cell') lines.open += '\t'
        else if (step.leave !== 'run') lines.finish(step.leave === 'item')
        continue
      }
      if (step.nodeType === TEXT) {
        add(step.textContent ?? '')
        continue
      }
      const role = step.nodeType === ELEMENT ? roleOf(step as Element) : 'inline'
      if (role === 'silent') continue
      if (typeof role === 'object') {
        lines.open += role.says
        continue
      }
      if (role === 'note') {
        lines.open += `[${notes.push(step)}]`
        continue
      }
      if (role === 'run' && !isApart(lines.open)) lines.open += ' '
      if (role === 'block' || role === 'item' || role === 'kept') lines.finish(role === 'item')
      if (role === 'kept') kept += 1
      if (role !== 'inline') steps.push({ leave: role })
      for (const child of [...step.childNodes].toReversed()) steps.push(child)
    }
    lines.finish(false)
  }
  walk([root])
  // A note may hold notes itself: they are numbered behind it.
  for (const [at, note] of notes.entries()) {
    lines.lead = `[${at + 1}] `
    walk(note.childNodes)
  }
  return lines.toString()
}

/** Whether a line says nothing yet or ends with a space. */
const isApart = (open: string) => open === '' || ' \n\t'.includes(open.at(-1) ?? '')

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
