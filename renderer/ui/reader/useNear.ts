import { useCallback, useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { scrollerOf } from './sight.ts'

/** How far from the view a block counts as near, in pixels: more than a key or a turn of the wheel scrolls. */
const NEAR = 2_000

/** The blocks that are or were near the view, and a way to have one drawn now. Blocks carry `data-block`. */
export function useNear(root: RefObject<HTMLElement | null>, count: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]))
  useEffect(() => {
    const element = root.current
    if (!element || count < 2) return
    const blocks = [...element.querySelectorAll('[data-block]')]
    const places = new Map(blocks.map((block, at) => [block, at]))
    const observer = new IntersectionObserver(
      (entries) => {
        const found = entries.filter(({ isIntersecting }) => isIntersecting)
        const added = found.flatMap(({ target }) => places.get(target) ?? [])
        for (const { target } of found) observer.unobserve(target)
        if (added.length > 0) setNear((before) => new Set([...before, ...added]))
      },
      { root: scrollerOf(element), rootMargin: `${NEAR}px 0px` },
    )
    for (const block of blocks) observer.observe(block)
    return () => observer.disconnect()
  }, [root, count])
  const draw = useCallback((at: number) => {
    flushSync(() => setNear((before) => (before.has(at) ? before : new Set([...before, at]))))
  }, [])
  return { near, draw }
}
