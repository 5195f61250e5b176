import type { Document } from '#document/model'
import type { WebFont } from './fonts.ts'
import { markingOf, pageOf, runningTitle, type HtmlFile } from './page.ts'
import { styleSheet } from './style.ts'

/**
 * Writes a document as one web page that needs nothing else: no script, type and pictures inside, light
 * and dark, and a print style with the marking on every page. The same document gives the same page.
 */
export function writeHtml(document: Document, fonts: readonly WebFont[]): HtmlFile {
  const [title, marking] = [runningTitle(document), markingOf(document)]
  const atFoot = marking.replace('"marking"', '"marking at-foot" aria-hidden="true"')
  return pageOf(document, fonts, {
    style: styleSheet(document.design, document.meta.marking),
    before: `<header class="running"><span>${title}</span>${marking}${atFoot}</header>
<div class="room above" aria-hidden="true"></div>`,
    after: `<div class="room below" aria-hidden="true"></div>
<footer class="running"><span>${title}</span>${marking}</footer>`,
  })
}
