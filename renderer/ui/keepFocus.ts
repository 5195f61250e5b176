/** What opens above the screen, and gives the focus back where it came from. */
const LAYER = '[role=dialog], [data-portal]'
const FOCUSABLE = 'a[href], button, input, select, textarea, [contenteditable=true], [tabindex]'
/** Later than the components that hand over the focus by themselves. */
const PATIENCE = 30

const canFocus = (element: HTMLElement): boolean =>
  element.matches(FOCUSABLE) &&
  (element.tabIndex >= 0 || element.hasAttribute('data-entry')) &&
  !element.matches(':disabled') &&
  element.checkVisibility({ visibilityProperty: true })

/** The element itself or the first in it that can have the focus. */
function firstIn(root: Node | null): HTMLElement | null {
  if (!(root instanceof HTMLElement) || !root.isConnected) return null
  if (canFocus(root)) return root
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].find(canFocus) ?? null
}

/** Where work goes on when a screen has just opened: what it marks with `data-home`. */
function home(): HTMLElement | null {
  for (const place of document.querySelectorAll('main [data-home]')) {
    const found = firstIn(place)
    if (found) return found
  }
  return null
}

/** Goes to where the work on this screen goes on. */
export function focusHome(): void {
  home()?.focus({ preventScroll: true })
}

/** The neighbour of what was removed: one of its own kind first, so that a list's row is followed by a row. */
function beside(removed: MutationRecord | null, element: Node): HTMLElement | null {
  if (!removed) return null
  const gone = [...removed.removedNodes].find((node) => node.contains(element))
  const kindOf = (node: Node | null | undefined) => (node instanceof HTMLElement ? node.className : null)
  const neighbours = [removed.nextSibling, removed.previousSibling]
  const alike = neighbours.find((node) => kindOf(node) === kindOf(gone)) ?? null
  return firstIn(alike) ?? firstIn(neighbours[0] ?? null) ?? firstIn(neighbours[1] ?? null)
}

/** Where the element that has the focus stands, known also when it is gone. */
interface Place {
  readonly element: HTMLElement
  readonly above: readonly HTMLElement[]
  readonly layer: Element | null
  readonly main: Element | null
}

function placeOf(element: HTMLElement): Place {
  const above: HTMLElement[] = []
  for (let up = element.parentElement; up; up = up.parentElement) above.push(up)
  return { element, above, layer: element.closest(LAYER), main: element.closest('main') }
}

/**
 * Keeps the keyboard's place: when what has the focus goes away, its neighbour gets it, or what had it before
 * a dialog opened, or the place where a new screen begins. What is disabled for a while gets it back.
 * Returns how to stop.
 */
export function keepFocus(): () => void {
  let place: Place | null = null
  let removed: MutationRecord | null = null
  let asleep: HTMLElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const openers = new WeakMap<Element, HTMLElement>()

  const isLost = () => document.activeElement === null || document.activeElement === document.body
  const find = (): HTMLElement | null => {
    if (!place) return home()
    const { above, layer, main } = place
    if (layer && !layer.isConnected) {
      const opener = openers.get(layer)
      return opener?.isConnected && canFocus(opener) ? opener : home()
    }
    if (main && !main.isConnected) return home()
    const found = beside(removed, place.element)
    if (found) return found
    for (const up of above) {
      if (up === main) break
      const near = firstIn(up)
      if (near) return near
    }
    return home()
  }
  const look = () => {
    timer = undefined
    if (!isLost()) return
    if (asleep?.isConnected) {
      if (canFocus(asleep)) asleep.focus({ preventScroll: true })
      return
    }
    // Whoever clicks beside everything wants no focus; only what is gone has lost it.
    if (place?.element.isConnected) return
    const next = find()
    // A screen that has just opened is shown from its top.
    next?.focus({ preventScroll: next === home() })
  }
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const next = placeOf(target)
    if (next.layer && place && !openers.has(next.layer) && !next.layer.contains(place.element))
      openers.set(next.layer, place.element)
    place = next
    removed = null
    asleep = null
  }
  const observer = new MutationObserver((records) => {
    if (place && !place.element.isConnected) {
      const { element } = place
      const has = ({ removedNodes }: MutationRecord) =>
        [...removedNodes].some((node) => node.contains(element))
      removed = records.find(has) ?? removed
    } else if (place?.element.matches(':disabled')) asleep = place.element
    // Not put off by what goes on changing: a page that is being drawn never rests.
    timer ??= setTimeout(look, PATIENCE)
  })
  document.addEventListener('focusin', onFocus, true)
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  })
  return () => {
    clearTimeout(timer)
    document.removeEventListener('focusin', onFocus, true)
    observer.disconnect()
  }
}
