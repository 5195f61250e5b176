import { useCallback, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import classes from './Reader.module.css'
import { besides, scrollerOf } from './sight.ts'

interface Props {
  /** The box that it belongs to, within the positioned element around both. */
  readonly box: { readonly left: number; readonly top: number; readonly height: number }
  readonly children: ReactNode
}

/** Something small beside selected words, always within what can be seen of the text. */
export function Beside({ box, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const place = useCallback(() => {
    const element = root.current
    const around = element?.offsetParent
    if (!element || !around) return
    const outer = around.getBoundingClientRect()
    const seen = scrollerOf(element).getBoundingClientRect()
    const top = besides(
      { top: outer.top + box.top, bottom: outer.top + box.top + box.height },
      element.offsetHeight,
      seen,
    )
    element.style.top = `${top - outer.top}px`
    element.style.left = `${Math.max(0, Math.min(box.left, outer.width - element.offsetWidth))}px`
  }, [box])
  useLayoutEffect(place)
  useEffect(() => {
    const scroller = root.current && scrollerOf(root.current)
    scroller?.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    return () => {
      scroller?.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
    }
  }, [place])
  return (
    <div ref={root} className={classes.bar}>
      {children}
    </div>
  )
}
