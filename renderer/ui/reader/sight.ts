/** The nearest element around this one that scrolls up and down. */
export function scrollerOf(element: Element): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}

/** Scrolls by as little as it takes to bring a box of the screen, and a little room around it, into sight. */
export function bringIntoSight(scroller: HTMLElement, { top, bottom }: DOMRect): void {
  const room = 8
  const frame = scroller.getBoundingClientRect()
  if (top < frame.top + room) scroller.scrollBy(0, top - frame.top - room)
  else if (bottom > frame.bottom - room) scroller.scrollBy(0, bottom - frame.bottom + room)
}

/**
 * Where something that belongs to a box stands: beneath it, above it where there is no room beneath, and
 * inside the frame where there is none above either. All in pixels of one axis from the top.
 * @returns its top.
 */
export function besides(
  box: { readonly top: number; readonly bottom: number },
  height: number,
  frame: { readonly top: number; readonly bottom: number },
): number {
  const gap = 6
  if (box.bottom + gap + height <= frame.bottom) return box.bottom + gap
  if (box.top - gap - height >= frame.top) return box.top - gap - height
  return Math.max(frame.top, frame.bottom - gap - height)
}
