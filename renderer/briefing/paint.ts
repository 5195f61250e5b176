/** Width of a sheet whose own cannot be told: A4 at 96 pixels to the inch. */
const A4_WIDTH = 794

/** How long the drawing waits for a moment without keys, in milliseconds. */
const LONGEST_WAIT = 300

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

export interface Painted {
  /** What was drawn. */
  readonly bytes: Uint8Array
  readonly nodes: readonly Element[]
  /** Milliseconds that the drawing took. */
  readonly took: number
  /** Pixels of the widest sheet. */
  readonly width: number
}

/** Draws a .docx off the screen. Nothing of it runs, loads from elsewhere or takes the focus. */
export async function paint(bytes: Uint8Array): Promise<Painted> {
  // Loaded when a preview is first seen, not when the program starts.
  const { renderAsync } = await import('docx-preview')
  // Keys go first: drawing holds the page for as long as it takes.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }))
  const begun = performance.now()
  const body = document.createElement('div')
  const styles = document.createElement('div')
  const own = document.createElement('style')
  own.textContent = SHEET
  await renderAsync(bytes, body, styles, {
    // The fonts that the file carries are the ones of this page.
    ignoreFonts: true,
    ignoreLastRenderedPageBreak: false,
    // Pictures live and go with their nodes; object URLs would have to be given back.
    useBase64URL: true,
    renderAltChunks: false,
  })
  const widths = [...body.querySelectorAll<HTMLElement>('section.docx')].map(({ style }) =>
    style.width.endsWith('pt') ? (Number.parseFloat(style.width) * 96) / 72 : A4_WIDTH,
  )
  return {
    bytes,
    nodes: [styles, own, body],
    took: performance.now() - begun,
    width: Math.max(...widths, 0) || A4_WIDTH,
  }
}
