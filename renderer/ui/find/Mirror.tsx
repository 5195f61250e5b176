import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { piecesOf, useFound, useMarked, type Piece } from './found.ts'
import { Pieces } from './Lit.tsx'
import classes from './find.module.css'

/** What the look of a text in its field hangs on. */
const COPIED = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontKerning',
  'letterSpacing',
  'lineHeight',
  'padding',
  'textAlign',
  'direction',
  'tabSize',
] as const

interface Props {
  readonly field: string | undefined
  readonly text: string
}

/**
 * Lights what is found and marked in a text field. A field's own text cannot be coloured, so the same words lie over it,
 * unseen but for the light behind them. It stands beside the field, in a frame that it is placed by.
 */
export function Mirror({ field, text }: Props) {
  const found = useFound(field)
  const marked = useMarked(field)
  if (!found && marked.length === 0) return null
  const pieces = piecesOf(text, found, marked)
  return pieces.some(({ light }) => light !== null) && <Over pieces={pieces} />
}

/** A frame for a field of Mantine in which what is found is lit. */
export const mirrored = (field: string, text: string) => (input: ReactNode) => (
  <div className={classes.frame} data-text={field}>
    {input}
    <Mirror field={field} text={text} />
  </div>
)

function Over({ pieces }: { readonly pieces: readonly Piece[] }) {
  const over = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = over.current
    const frame = own?.parentElement
    const field = frame?.querySelector<HTMLElement>('textarea, input')
    if (!own || !frame || !field) return
    const lay = () => {
      const look = getComputedStyle(field)
      for (const name of COPIED) own.style[name] = look[name]
      own.style.whiteSpace = field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre'
      const [outer, inner] = [frame.getBoundingClientRect(), field.getBoundingClientRect()]
      own.style.left = `${inner.left - outer.left}px`
      own.style.top = `${inner.top - outer.top}px`
      own.style.width = `${inner.width}px`
      own.style.height = `${inner.height}px`
      own.scrollTop = field.scrollTop
    }
    lay()
    const observer = new ResizeObserver(lay)
    observer.observe(field)
    field.addEventListener('scroll', lay)
    return () => {
      observer.disconnect()
      field.removeEventListener('scroll', lay)
    }
  }, [])
  return (
    <div ref={over} className={classes.over} aria-hidden>
      <Pieces pieces={pieces} />
    </div>
  )
}
