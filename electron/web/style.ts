import { SOFT } from '#document/colours'
import type { Design } from '#domain/template'
import { MARKING_COLOUR, type Marking } from '#domain/marking'
import { DAY, NIGHT, PRINT, TONES } from './colours.ts'

const SERIF = "'Source Serif 4',Georgia,serif"
const SANS = 'Inter,"Segoe UI",sans-serif'

const round = (value: number) => Math.round(value * 100) / 100
/** Half points, larger on a screen than on paper, as screens are read from farther away. */
const points = (half: number) => `calc(var(--zoom) * ${round(half / 2)}pt)`
/** The height of the marking in twips. */
const MARKING = 360
/** Twips, as points. */
const twips = (length: number) => `${round(length / 20)}pt`

/** The style of the page, its sizes and spaces those of the document's design. */
export function styleSheet(design: Design, marking: Marking): string {
  const { sizes, leading, step, page, margins } = design
  const space = (steps: number) => `calc(var(--zoom) * ${round((steps * step) / 20)}pt)`
  const line = round((leading / 240) * 1.25)
  const width = `calc(var(--zoom) * ${twips(page.width - margins.left - margins.right)})`
  return `:root{color-scheme:light dark;--zoom:1.18;${DAY}}
@media screen and (prefers-color-scheme:dark){:root{${NIGHT}}}
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--ground);scroll-padding-top:64px;-webkit-text-size-adjust:100%}
body{font:${points(sizes.body)}/${line} ${SERIF};color:var(--ink);font-variant-ligatures:common-ligatures}
main{width:min(calc(${width} + 112px),100%);margin:24px auto;padding:48px 56px 64px;background:var(--paper);border:1px solid var(--hairline)}
.running{display:flex;justify-content:space-between;align-items:center;gap:16px;padding:10px 24px;font:9pt/1.2 ${SANS};color:var(--soft);background:var(--ground)}
header.running{position:sticky;top:0;z-index:1;border-bottom:1px solid var(--hairline)}
footer.running{border-top:1px solid var(--hairline)}
.running span:first-child{min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.marking{flex:none;padding:3px 6px;font:700 12pt/1.1 ${SANS};-webkit-print-color-adjust:exact;print-color-adjust:exact}
.room,.marking.at-foot{display:none}
h1,h2,h3,p,li,figcaption{overflow-wrap:break-word;unicode-bidi:isolate}
p,li{white-space:pre-wrap}
h1{font-size:${points(sizes.title)};line-height:1.1;margin-bottom:${space(0.6)};text-wrap:balance}
h2{font:700 ${points(sizes.heading)}/1.2 ${SANS};color:var(--accent);margin:${space(3)} 0 ${space(0.9)}}
h3{font:700 ${points(sizes.subheading)}/1.25 ${SANS};margin:${space(2.2)} 0 ${space(0.6)}}
.overline{font:700 ${points(sizes.small + 2)}/1.2 ${SANS};letter-spacing:.06em;color:var(--accent);margin-bottom:${space(0.7)}}
.subtitle{font-size:${points(sizes.subtitle)};line-height:1.25;color:var(--soft);margin-bottom:${space(1.4)}}
.lead{font-size:${points(sizes.lead)};line-height:${round(line * 1.04)};padding-left:14px;border-left:3px solid var(--accent);margin-bottom:${space(1)}}
.lead:has(+.lead){margin-bottom:0;padding-bottom:${space(1)}}
.body{margin-bottom:${space(1)}}
.entry{margin-bottom:${space(0.25)}}
.card-title{font-weight:700;font-size:${points(sizes.table + 1)};line-height:1.3}
.detail,.caption{font:${points(sizes.small + 1)}/1.45 ${SANS};margin-bottom:${space(1.4)}}
.small-print{font:${points(sizes.small)}/1.45 ${SANS};color:var(--soft);margin:${space(0.8)} 0 ${space(1.2)};overflow-wrap:anywhere}
.table-head,.fact-label{font:700 ${points(sizes.small)}/1.35 ${SANS};color:var(--soft)}
.table-text{font-size:${points(sizes.table)};line-height:1.36;margin-bottom:2px}
.table-detail{font:${points(sizes.small - 1)}/1.4 ${SANS};color:var(--soft);margin-bottom:3px}
.table-mark{font:${points(sizes.small)}/1.45 ${SANS}}
.source-text{display:grid;grid-template-columns:40px 1fr;font-size:${points(sizes.table)};margin-bottom:${space(0.7)}}
.source-text .margin{font:${points(sizes.small - 1)}/2 ${SANS}}
ol,ul{list-style:none;margin-bottom:${space(1)}}
main>ol,main>ul{counter-reset:item}
main>ol>li,main>ul>li{position:relative;padding-inline-start:1.7em;margin-bottom:${space(0.8)}}
main>ol>li{counter-increment:item}
main>ol>li::before,main>ul>li::before{position:absolute;inset-inline-start:0;content:'–';color:var(--soft)}
main>ol>li::before{content:counter(item) '.';font-weight:700;color:var(--accent)}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:.06em;text-underline-offset:.18em;text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.address{overflow-wrap:anywhere}
.mentions{font-size:.68em;line-height:0;vertical-align:.42em}
.mentions a,.number,.contents a{text-decoration:none}
.contents li{padding:2px 0}
:target{background:var(--tint)}
mark{background:var(--tint);color:inherit}
${TONES}
.wide{overflow-x:auto;margin-bottom:${space(1.6)}}
table{width:100%;table-layout:fixed;border-collapse:collapse}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:start;vertical-align:top;padding:${space(0.5)} 8px ${space(0.45)} 0;border-top:1px solid var(--hairline)}
.facts th,.facts td{border:0;padding:2px 8px 2px 0;vertical-align:baseline}
.opens>td{border-top-color:var(--rule)}
thead th{border-top:0;border-bottom:1px solid var(--rule)}
tbody tr:first-child>td{border-top-color:var(--rule)}
.ruled,.grid{border-bottom:1px solid var(--rule)}
.wide>.facts{margin-bottom:0}
figure{margin:${space(1)} 0 ${space(1.6)}}
figure>svg{width:100%}
figure>svg,figure>img{display:block;max-width:100%;height:auto;max-height:80vh;margin-bottom:${space(0.6)};background:#fff;font-family:${SANS}}
.notes{border-top:1px solid var(--hairline);padding-top:${space(1)}}
.note{position:relative;font-size:${points(sizes.note)};line-height:1.42}
li.note{padding-inline-start:2.2em;margin-bottom:${space(0.7)};white-space:normal}
.number{position:absolute;inset-inline-start:0;font:700 .86em/1.65 ${SANS}}
@media screen and (prefers-color-scheme:dark){figure>svg,figure>img{padding:10px;border-radius:3px}}
@media screen and (max-width:640px){main{padding:24px 18px 40px;margin:0;border:0}.wide>table:not(.facts){min-width:680px}.running{padding:8px 14px}.facts,.facts tbody{display:block}.facts colgroup{display:none}.facts tr{display:grid;grid-template-columns:7.5em 1fr}}
${printStyle(design)}
.marking,.running .marking{color:${MARKING_COLOUR[marking]};background:#000}`
}

/**
 * What differs on sheets whose running lines the printer sets: the text has the page to itself, within the
 * margins of the design.
 */
export const sheetStyle = ({ page, margins }: Design): string => `
@page{size:${twips(page.width)} ${twips(page.height)};margin:${twips(margins.top)} ${twips(margins.right)} ${twips(margins.bottom)} ${twips(margins.left)}}
@media print{body,main{display:block}}`

/** The running lines of a sheet: a page of its own for each, that knows nothing of the page that is printed. */
export const runningStyle = ({ margins }: Design, marking: Marking): string => `
.line{position:absolute;left:${twips(margins.left)};right:${twips(margins.right)};display:flex;justify-content:space-between;align-items:center;gap:16pt;font:8pt/1.2 ${SANS};color:#${SOFT}}
.head{top:${twips(margins.header)}}
.foot{bottom:${twips(margins.footer)}}
.words{min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.marking{flex:none;padding:3pt 4.5pt;font:700 12pt/1.1 ${SANS};color:${MARKING_COLOUR[marking]};background:#000;-webkit-print-color-adjust:exact}`

/**
 * A4 as the design has it. The marking is fixed to the head and foot of every page; table groups, which are
 * repeated on every page, keep room for it. The one at the foot hangs from the head, because Chromium
 * prints what is fixed only if it was in sight when the page was scrolled.
 */
const printStyle = ({
  page,
  margins,
}: Design): string => `@page{size:${twips(page.width)} ${twips(page.height)};margin:${twips(margins.header)} ${twips(margins.right)} ${twips(margins.footer)} ${twips(margins.left)}}
@media print{:root{color-scheme:light;--zoom:1;${PRINT}}
body{display:table;width:100%;table-layout:fixed}
main{display:table-row-group;width:auto;margin:0;padding:0;border:0}
.room{display:table-header-group;break-inside:avoid}
.room.below{display:table-footer-group}
.room::before{content:'';display:block;height:${twips(margins.top - margins.header)}}
.room.below::before{height:${twips(margins.bottom - margins.footer)}}
.running{position:fixed;left:0;right:0;padding:0;border:0!important;font-size:8pt;background:none}
header.running{position:fixed;top:0}
footer.running{display:none}
.marking.at-foot{display:block;position:absolute;right:0;top:${twips(page.height - margins.header - margins.footer - MARKING)}}
a{color:inherit;text-decoration:none}
.mentions a,.number,.address{color:var(--accent)}
.wide{overflow:visible}
h1,h2,h3,.overline,.subtitle,.keep,main>ol>li:nth-last-child(2),main>ul>li:nth-last-child(2),.note p:not(:last-child){break-after:avoid}
thead,thead tr{break-inside:avoid;break-after:avoid}
tbody tr:first-child{break-before:avoid}
h1,h2,h3,.lead,.detail,.caption,.note p,tr.together,figure{break-inside:avoid}
.new-page{break-before:page;margin-top:0}
p,li{orphans:2;widows:2}
figure>svg,figure>img{max-height:150mm}
:target{background:none}
mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`
