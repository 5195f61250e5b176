import { renewTree } from '#ui/renewTree.ts'
import { changedParagraphs } from './changed.ts'
import { isSameBesides, readPackage, withDocument, type Package } from './package.ts'
import { breathe } from './rest.ts'

/** Width of a sheet whose own cannot be told: A4 at 96 pixels to the inch. */
const A4_WIDTH = 794

// The desk around the sheets, and what the drawing library does not know: raised styles, tab stops, hanging
// numbers, labels on one line with what they name, and the space between a border and its text.
const SHEET = `
:host { display: block; }
.docx-wrapper { background: none; padding: 20px 0 0; zoom: var(--zoom, 1); }
.docx-wrapper > section.docx {
  box-shadow: 0 1px 3px rgb(0 0 0 / 22%), 0 0 0 1px rgb(0 0 0 / 6%);
  margin-bottom: 20px;
  overflow: clip;
}
.docx a:focus-visible { outline: 2px solid #1f4e79; }
.docx [class*='noteref'] { vertical-align: super; font-size: 0.72em; line-height: 0; }
.docx [class*='noteref'] sup { vertical-align: baseline; font-size: inherit; }
.docx header > p, .docx footer > p { display: flex; align-items: baseline; }
.docx header > p[style*='text-align: right'], .docx footer > p[style*='text-align: right'] { justify-content: flex-end; }
.docx header > p[style*='text-align: center'], .docx footer > p[style*='text-align: center'] { justify-content: center; }
.docx header > p > span, .docx footer > p > span { line-height: 1.45; }
.docx header > p > span:has(> span:only-child), .docx footer > p > span:has(> span:only-child) { flex: 1; }
.docx p[class*='docx-num-']::before { display: inline-block; min-width: 19.85pt; text-indent: 0; }
.docx table tr:has(p.docx_factlabel) > td { vertical-align: baseline; }
.docx p.docx_factlabel { margin-top: 0; }
.docx p.docx_lead { margin-inline-start: 0; padding-inline-start: 9pt; }
.docx p.docx_lead:has(+ p.docx_lead) { margin-bottom: 0; padding-bottom: 6pt; }
.docx section > ol, section.docx > ol { padding-left: 22pt; font-size: 9pt; }
`

/** A .docx as it is drawn. */
export interface Painted {
  readonly package: Package
  /** Milliseconds that it took to draw all of it. */
  readonly took: number
  /** Pixels of the widest sheet. */
  readonly width: number
  /** Shows it in the root in which the drawing before it is shown; what has not changed stays, and so what is selected in it. */
  readonly show: (root: ShadowRoot) => void
}

const OPTIONS = {
  // The fonts that the file carries are the ones of this page.
  ignoreFonts: true,
  ignoreLastRenderedPageBreak: false,
  // Pictures live and go with their nodes; object URLs would have to be given back.
  useBase64URL: true,
  renderAltChunks: false,
} as const

/** Draws a .docx off the screen. Nothing of it runs, loads from elsewhere or takes the focus. */
export async function paint(bytes: Uint8Array): Promise<Painted> {
  // Loaded when a preview is first seen, not when the program starts.
  const { parseAsync, renderDocument } = await import('docx-preview')
  const begun = performance.now()
  const [styles, body] = [document.createElement('div'), document.createElement('div')]
  const own = document.createElement('style')
  own.textContent = SHEET
  // Each half holds the page for as long as it takes; keys go first.
  const read = await parseAsync(bytes, OPTIONS)
  await breathe()
  for (const node of await renderDocument(read, OPTIONS))
    (node.nodeName === 'STYLE' ? styles : body).append(node)
  const widths = [...body.querySelectorAll<HTMLElement>('section.docx')].map(({ style }) =>
    style.width.endsWith('pt') ? (Number.parseFloat(style.width) * 96) / 72 : A4_WIDTH,
  )
  const nodes = [styles, own, body]
  return {
    package: readPackage(bytes),
    took: performance.now() - begun,
    width: Math.max(...widths, 0) || A4_WIDTH,
    show: (root) => {
      if (root.childElementCount === nodes.length)
        nodes.forEach((node, at) => renewTree(root.children[at]!, node))
      else root.replaceChildren(...nodes)
    },
  }
}

const PARAGRAPHS = 'section.docx > article p'

/**
 * Draws of a .docx only the paragraphs in which it differs from the one that is shown.
 * @param last is shown in `root`.
 * @returns null where more has changed, so that all must be drawn anew.
 */
export async function repaint(bytes: Uint8Array, last: Painted, root: ShadowRoot): Promise<Painted | null> {
  const next = readPackage(bytes)
  if (!isSameBesides(last.package, next)) return null
  const same = { ...last, package: next, show: () => undefined }
  // What changed may not be in the document.
  if (last.package.document === next.document) return same
  const changed = changedParagraphs(last.package.document, next.document)
  if (!changed) return null
  const { at, count, total } = changed
  const shown = [...root.querySelectorAll(PARAGRAPHS)]
  // The drawing library may make more, or less, of a paragraph than one.
  const gone = shown.length === total ? shown.slice(at, at + count) : []
  if (!areNeighbours(gone)) return null
  const { renderAsync } = await import('docx-preview')
  const body = document.createElement('div')
  await renderAsync(withDocument(next, changed.document), body, document.createElement('div'), {
    ...OPTIONS,
    renderHeaders: false,
    renderFooters: false,
    renderEndnotes: false,
  })
  const come = [...body.querySelectorAll(PARAGRAPHS)].slice(1)
  return areNeighbours(come) ? { ...same, show: () => replace(gone, come) } : null
}

const areNeighbours = (those: readonly Element[]): boolean =>
  those.length > 0 && those.every(({ parentNode }) => parentNode === those[0]?.parentNode)

/** Puts neighbours in the place of neighbours. */
function replace(gone: readonly Element[], come: readonly Element[]): void {
  const [first, last] = [gone[0], gone.at(-1)]
  const [only] = come
  if (!first || !last || !only) return
  if (gone.length === 1 && come.length === 1) return renewTree(first, only)
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  range.deleteContents()
  const fresh = document.createRange()
  fresh.setStartBefore(only)
  fresh.setEndAfter(come.at(-1) ?? only)
  range.insertNode(fresh.extractContents())
}
