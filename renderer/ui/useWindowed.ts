import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, type CSSProperties } from 'react'

interface Options {
  readonly count: number
  /** The height of a row in pixels, where it is not measured or not yet. */
  readonly estimate: number
  /** What scrolls the list. */
  readonly scroller: () => HTMLElement | null
  /** Names a row wherever it moves to. */
  readonly keyOf: (index: number) => string
  /** Rows that are drawn although they are out of sight: what has the focus, and its neighbours. */
  readonly keep?: readonly number[]
  /** How far it is scrolled when it is first drawn, in pixels. */
  readonly initialOffset?: () => number
}

/** Lists of this length are drawn whole. */
const WHOLE = 60

/**
 * A list of which only the rows in sight are drawn. The rows stand in the flow of the page, in their order,
 * so that focus, screen readers and text that wraps find what they find in any list: give each row its
 * `gap` as the margin above it and its `index` as `data-index`, and the list itself `style`. Rows of
 * different heights take `measure` as their `ref`.
 */
export function useWindowed({ count, estimate, scroller, keyOf, keep = [], initialOffset }: Options) {
  const virtual = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getScrollElement: scroller,
    getItemKey: keyOf,
    overscan: 8,
    ...(initialOffset && { initialOffset }),
    rangeExtractor: (range) => {
      if (count <= WHOLE) return Array.from({ length: count }, (_, index) => index)
      const kept = keep.filter((index) => index >= 0 && index < count)
      return [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b)
    },
  })
  const show = useCallback(
    (index: number, align: 'auto' | 'center' = 'auto') => virtual.scrollToIndex(index, { align }),
    [virtual],
  )
  let drawn = 0
  const rows = virtual.getVirtualItems().map(({ index, start, end }) => {
    const gap = start - drawn
    drawn = end
    return { index, gap }
  })
  // What is measured anew is balanced once, here, and not by the browser too. All that scrolls is meant: with
  // the list alone left out, Chromium takes what stands behind it for its anchor, and every scrolling ends askew.
  useLayoutEffect(() => {
    const scrolled = scroller()
    if (scrolled) scrolled.style.overflowAnchor = 'none'
  })
  const style: CSSProperties = {
    display: 'flow-root',
    paddingBottom: virtual.getTotalSize() - drawn,
  }
  return {
    rows,
    style,
    measure: virtual.measureElement,
    /** The first and the last row in sight; null until that is known. */
    inSight: virtual.range,
    /** Scrolls a row into sight, by as little as it takes or to the middle. */
    show,
  }
}
