import { Button, Popover } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { useEffect, useRef, useState, type CSSProperties, type MouseEvent } from 'react'
import { SECTION_TITLES, type SectionKind } from '#domain/briefing'
import { Empty } from '#ui/Empty.tsx'
import { counted } from '#ui/words.ts'
import type { Place } from '../place.ts'
import { paint, repaint, type Painted } from './paint.ts'
import classes from './Preview.module.css'
import { breathe, keysRest } from './rest.ts'
import { useRendering } from './useRendering.ts'

/** Sheets are never shown larger than this, so that a wide pane shows more of a page, not bigger letters. */
const LARGEST = 1.25
const EDGE = 34

/** How large sheets of a width are drawn in a pane of a width. */
export const zoomFor = (sheets: number, width: number): number => Math.min(LARGEST, (width - EDGE) / sheets)

/** Drawings that take longer than this, in milliseconds, wait until the keys rest for as long … */
const NOTICED = 60
/** … but for no longer than this. */
const MOST = 600

const patience = ({ took }: Painted): number => (took > NOTICED ? Math.min(took, MOST) : 0)

interface Props {
  readonly id: string
  readonly incidentId: string
  /** Where the analyst works now; the pages follow. */
  readonly place: Place
  /** Goes to the part of the briefing that is double-clicked in the pages; without it they are only read. */
  readonly onOpen?: ((place: Place) => void) | undefined
}

/**
 * The document itself: the bytes that an export would write, drawn. It is drawn off the screen and put in
 * place at once, so that nothing flickers, and it never takes the focus.
 */
export function Preview({ id, incidentId, place, onOpen }: Props) {
  const shown = useRef<Painted | null>(null)
  const [sheets, setSheets] = useState<number | null>(null)
  const [frame, { width }] = useResizeObserver<HTMLDivElement>()
  const host = useRef<HTMLDivElement>(null)
  const draw = async (bytes: Uint8Array) => {
    const element = host.current
    if (!element) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const last = shown.current
    let next = last && (await repaint(bytes, last, root))
    if (!next) {
      await keysRest(last ? patience(last) : 0)
      next = await paint(bytes)
      await breathe()
    }
    shown.current = next
    const pane = element.parentElement
    const top = pane?.scrollTop ?? 0
    next.show(root)
    if (pane && pane.scrollTop !== top) pane.scrollTop = top
    setSheets(next.width)
  }
  const { changes, busy, problem } = useRendering(id, incidentId, draw)

  useEffect(() => {
    const pane = host.current?.parentElement
    const target = findHeading(host.current?.shadowRoot, place)
    if (!pane || !target) return
    const way = target.getBoundingClientRect().top - pane.getBoundingClientRect().top - 24
    pane.scrollTop += way
  }, [place])

  const zoom = sheets !== null && width > 0 ? zoomFor(sheets, width) : 1
  return (
    <section className={classes.pane} aria-label="Preview">
      <header className={classes.head}>
        <h2 className={classes.title}>Preview</h2>
        <span className={classes.about} title="A double click in the pages goes to that part of the text.">
          the very file that is exported; pages are approximate, Word breaks them itself
        </span>
        <span className={classes.state} role="status">
          {problem ? (
            <span className={classes.problem}>{problem.title}</span>
          ) : busy ? (
            <span className={classes.busy}>Drawing…</span>
          ) : (
            changes.length > 0 && <Changes changes={changes} />
          )}
        </span>
      </header>
      <div
        ref={frame}
        className={classes.scroller}
        // The keys scroll it.
        tabIndex={0}
        role="region"
        aria-label="Pages of the briefing"
      >
        {problem && sheets === null && (
          <Empty title={problem.title}>
            <p>{problem.advice}</p>
          </Empty>
        )}
        <div
          ref={host}
          style={{ '--zoom': zoom } as CSSProperties}
          onDoubleClick={(event) => onOpen?.(placeAt(event))}
          onClick={followLink}
        />
      </div>
    </section>
  )
}

/** The heading of a section in the drawn pages; for the title block their beginning. */
function findHeading(root: ShadowRoot | null | undefined, place: Place): Element | null {
  if (!root) return null
  if (place === 'title block') return root.querySelector('section.docx')
  const title = SECTION_TITLES[place]
  return [...root.querySelectorAll('p[class*="heading"]')].find((p) => p.textContent === title) ?? null
}

const TITLES = new Map(Object.entries(SECTION_TITLES).map(([kind, title]) => [title, kind as SectionKind]))

/** The part of the briefing in which the pages were clicked: that of the last heading before it. */
function placeAt({ nativeEvent, currentTarget }: MouseEvent<HTMLElement>): Place {
  const clicked = nativeEvent.composedPath()[0]
  const headings = [...(currentTarget.shadowRoot?.querySelectorAll('p[class*="heading"]') ?? [])]
  const last = headings.findLast(
    (heading) =>
      TITLES.has(heading.textContent) &&
      clicked instanceof Node &&
      (heading.contains(clicked) ||
        (heading.compareDocumentPosition(clicked) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  )
  return TITLES.get(last?.textContent ?? '') ?? 'title block'
}

/** A link inside the document scrolls to its place; none leads out of the program. */
export function followLink(event: MouseEvent<HTMLElement>): void {
  const link = event.nativeEvent.composedPath().find((node) => node instanceof HTMLAnchorElement)
  if (!link) return
  event.preventDefault()
  const anchor = link.getAttribute('href')?.split('#')[1]
  const root = event.currentTarget.shadowRoot
  if (anchor && root) root.getElementById(decodeURIComponent(anchor))?.scrollIntoView({ block: 'start' })
}

/** What had to be changed in the text for Word, on request. */
function Changes({ changes }: { readonly changes: readonly string[] }) {
  return (
    <Popover position="bottom-end" width={380} withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-xs" className={classes.warn}>
          {counted(changes.length, 'change')} made for Word
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={classes.changes}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
