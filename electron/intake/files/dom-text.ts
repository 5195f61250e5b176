/** What of a parsed document is needed here; linkedom's nodes have it. */
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}
interface Element extends Node {
  hasAttribute(name: string): boolean
  getAttribute(name: string): string | null
}

const ELEMENT = 1
const TEXT = 3
/** What nobody reads, and what runs or loads. */
const SILENT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO HEAD TITLE SELECT DATALIST BUTTON INPUT
  TEXTAREA MAP`.split(/\s+/),
)
const BLOCK = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIALOG DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2
  H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
)
/** Lines of one block: they follow each other without an empty line. */
const CLOSE = new Set(['LI', 'TR', 'DT', 'DD'])

/**
 * The words of a document as they stand on a page: an empty line between paragraphs, one line an item or a row, a tab
 * between cells. Nothing that is hidden, runs or loads is in it.
 */
export function textOfDom(root: Node): string {
  const lines: { text: string; close: boolean }[] = []
  let open = ''
  const finish = (close: boolean) => {
    const text = open.replace(/[ \t]+\n/g, '\n').replace(/^[ \n]+|[ \t\n]+$/g, '')
    if (text !== '') lines.push({ text, close })
    open = ''
  }
  // A stack of its own, since a hostile page nests deeper than calls can.
  const steps: (Node | { readonly leave: string })[] = [root]
  let kept = 0
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      if (step.leave === 'PRE') kept -= 1
      if (step.leave === 'TD' || step.leave === 'TH') open += '\t'
      else finish(CLOSE.has(step.leave))
      continue
    }
    if (step.nodeType === TEXT) {
      const words = step.textContent ?? ''
      if (kept > 0) open += words
      else {
        const flat = words.replace(/[ \t\r\n\f]+/g, ' ')
        open += /[ \n\t]$/.test(open) || open === '' ? flat.replace(/^ /, '') : flat
      }
      continue
    }
    const name = step.nodeName.toUpperCase()
    if (SILENT.has(name) || (step.nodeType === ELEMENT && isHidden(step as Element))) continue
    if (name === 'BR') open += '\n'
    const isBlock = BLOCK.has(name)
    if (isBlock) finish(CLOSE.has(name))
    if (name === 'PRE') kept += 1
    if (isBlock || name === 'TD' || name === 'TH') steps.push({ leave: name })
    for (const child of [...step.childNodes].toReversed()) steps.push(child)
  }
  finish(false)
  return lines
    .map(({ text, close }, at) => (at === 0 ? '' : close && lines[at - 1]?.close ? '\n' : '\n\n') + text)
    .join('')
}

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
