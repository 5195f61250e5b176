import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react'
import classes from './Reader.module.css'
import { Beside } from './Beside.tsx'
import { blocksOf, paragraphsOf, stretchAt, withSentence, type Mark } from './segments.ts'
import {
  caretBox,
  focusBox,
  moveSelection,
  selectedRange,
  selectionBox,
  selectRange,
  type TextRange,
} from './selection.ts'
import { bringIntoSight, scrollerOf } from './sight.ts'
import { TextBlocks } from './TextBlocks.tsx'
import { useNear } from './useNear.ts'

export interface ReaderHandle {
  readonly focus: () => void
  /** Scrolls to a mark. */
  readonly show: (markId: string) => void
  /** Selects words, takes the focus to them and brings them into sight. */
  readonly select: (range: TextRange) => void
  /** What is selected, with its words; null for a bare caret. */
  readonly selected: () => (TextRange & { readonly words: string }) | null
  /** Lets the selection go; the reading mark stands behind it. */
  readonly release: () => void
}

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly activeMark: string | null
  readonly label: string
  readonly onMarkClick: (id: string) => void
  /** A key pressed with or without a selection; returns whether it was understood. */
  readonly onKey: (event: KeyboardEvent, range: TextRange | null) => boolean
  /** Stands beside the selected words. */
  readonly renderBar: (range: TextRange) => ReactNode
  readonly ref?: Ref<ReaderHandle>
}

/**
 * A text to read and to select in, by mouse or by keyboard alone: arrows move a reading caret, Shift
 * extends, Space takes the sentence and then the next. The text itself cannot be changed.
 */
export function Reader({ text, marks, activeMark, label, onMarkClick, onKey, renderBar, ref }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef<TextRange>({ start: 0, end: 0 })
  const dragging = useRef(false)
  const [range, setRange] = useState<TextRange | null>(null)
  const [caret, setCaret] = useState<Box | null>(null)
  const [barBox, setBarBox] = useState<Box | null>(null)
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const blocks = useMemo(() => blocksOf(paragraphs), [paragraphs])
  const { near, draw } = useNear(root, blocks.length)

  const look = useCallback(() => {
    const element = root.current
    if (!element) return
    const selected = selectedRange(element)
    if (selected) last.current = selected
    setRange(selected && selected.end > selected.start ? selected : null)
    const focused = document.activeElement === element
    setCaret(focused ? inside(element, caretBox(element)) : null)
    // Under a moving mouse the bar would catch the selection.
    setBarBox(
      !dragging.current && selected && selected.end > selected.start
        ? inside(element, selectionBox(element))
        : null,
    )
  }, [])

  useEffect(() => {
    const onUp = () => {
      dragging.current = false
      look()
    }
    document.addEventListener('selectionchange', look)
    window.addEventListener('resize', look)
    window.addEventListener('pointerup', onUp)
    return () => {
      window.removeEventListener('pointerup', onUp)
      document.removeEventListener('selectionchange', look)
      window.removeEventListener('resize', look)
    }
  }, [look])

  // Drawing marks replaces the page's nodes, which may throw the selection away.
  useLayoutEffect(() => {
    const element = root.current
    if (!element || document.activeElement !== element) return
    const { start, end } = last.current
    const now = selectedRange(element)
    if (now?.start !== start || now.end !== end) selectRange(element, last.current)
  }, [marks, near])

  const showFocus = () => {
    const box = root.current && focusBox(root.current)
    if (root.current && box) bringIntoSight(scrollerOf(root.current), box)
  }
  useImperativeHandle(
    ref,
    () => ({
      focus: () => root.current?.focus({ preventScroll: true }),
      show: (id) => {
        const mark = marks.find((one) => one.id === id)
        if (!mark) return
        draw(stretchAt(blocks, mark.start))
        const span = () => root.current?.querySelector(`[data-marks~="${CSS.escape(id)}"]`)
        span()?.scrollIntoView({ block: 'center' })
        // What is drawn only now, on the way there, is not as high as was thought.
        requestAnimationFrame(() => span()?.scrollIntoView({ block: 'center' }))
      },
      select: (range) => {
        const element = root.current
        if (!element) return
        draw(stretchAt(blocks, range.start))
        last.current = range
        element.focus({ preventScroll: true })
        selectRange(element, range)
        // What is drawn only now, on the way there, is not as high as was thought.
        showFocus()
        requestAnimationFrame(showFocus)
      },
      release: () => {
        last.current = { start: last.current.end, end: last.current.end }
        if (root.current && selectedRange(root.current)) selectRange(root.current, last.current)
        setRange(null)
      },
      selected: () => {
        const { start, end } = last.current
        return end > start ? { start, end, words: text.slice(start, end) } : null
      },
    }),
    [text, marks, blocks, draw],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const element = root.current
    if (!element) return
    if (!selectedRange(element)) selectRange(element, last.current)
    // The browser tells of a new selection only later; what counts is what is selected now.
    const now = (last.current = selectedRange(element) ?? last.current)
    if (moveSelection(element, event.nativeEvent, scrollerOf(element).clientHeight)) {
      showFocus()
      // A jump may end in what is drawn only then, and is not as high as was thought.
      requestAnimationFrame(showFocus)
    } else if (event.key === ' ' && !event.ctrlKey) {
      selectRange(element, withSentence(text, paragraphs, now))
      showFocus()
    } else if (event.key === 'Escape') {
      selectRange(element, { start: now.end, end: now.end })
    } else if (!onKey(event, now.end > now.start ? now : null)) return
    event.preventDefault()
  }

  return (
    <div className={classes.frame}>
      <div
        ref={root}
        className={classes.text}
        role="document"
        aria-label={label}
        tabIndex={0}
        data-home
        onKeyDown={onKeyDown}
        onPointerDown={() => (dragging.current = true)}
        onFocus={() => {
          const element = root.current
          if (element && !selectedRange(element)) selectRange(element, last.current)
          look()
        }}
        onBlur={look}
        onClick={(event) => {
          const ids = (event.target as HTMLElement).closest<HTMLElement>('[data-marks]')?.dataset['marks']
          if (ids && !range) onMarkClick(ids.split(' ')[0] ?? ids)
        }}
      >
        <TextBlocks text={text} blocks={blocks} near={near} marks={marks} activeMark={activeMark} />
        {caret && (
          <span
            className={classes.caret}
            style={{ left: caret.left, top: caret.top, height: caret.height }}
          />
        )}
      </div>
      {range && barBox && <Beside box={barBox}>{renderBar(range)}</Beside>}
    </div>
  )
}

interface Box {
  readonly left: number
  readonly top: number
  readonly height: number
}

function inside(element: HTMLElement, box: DOMRect | null): Box | null {
  if (!box) return null
  const outer = element.getBoundingClientRect()
  return { left: box.left - outer.left, top: box.top - outer.top, height: box.height }
}
