/** A range of the text in UTF-16 units; start and end are equal for a caret. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The offset in the text of a place in the page, or null outside of the text. Spans carry `data-at`. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null
  if (node instanceof Text) {
    const span = node.parentElement?.closest<HTMLElement>('[data-at]')
    return span ? Number(span.dataset['at']) + offset : null
  }
  // Between elements: the start of what follows, or the end of what is before.
  const next = node.childNodes[offset]
  const after =
    next instanceof HTMLElement
      ? next.matches('[data-at]')
        ? next
        : next.querySelector<HTMLElement>('[data-at]')
      : null
  if (after) return Number(after.dataset['at'])
  const spans = node instanceof HTMLElement ? node.querySelectorAll<HTMLElement>('[data-at]') : []
  const last = spans[spans.length - 1]
  return last ? Number(last.dataset['at']) + (last.textContent?.length ?? 0) : null
}

/**
 * What is selected inside `root`; null where the selection is elsewhere. What reaches beyond the text, as
 * a triple click on its last paragraph does, is cut at its ends.
 */
export function selectedRange(root: HTMLElement): TextRange | null {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range?.intersectsNode(root) || !root.querySelector('[data-at]')) return null
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  if (start === null && end === null && range.collapsed) return null
  return { start: start ?? 0, end: end ?? lastOffset(root) }
}

function lastOffset(root: HTMLElement): number {
  const spans = root.querySelectorAll<HTMLElement>('[data-at]')
  const last = spans[spans.length - 1]
  return last ? Number(last.dataset['at']) + (last.textContent?.length ?? 0) : 0
}

/** The place in the page of an offset in the text: in the last span that begins at or before it. */
function placeOf(root: HTMLElement, at: number): readonly [Node, number] | null {
  const spans = root.querySelectorAll<HTMLElement>('[data-at]')
  let low = 0
  for (let high = spans.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (Number(spans[middle]?.dataset['at']) <= at) low = middle
    else high = middle - 1
  }
  const best = spans[low]
  const text = best?.firstChild
  if (!best || !text) return null
  const inside = Math.max(0, at - Number(best.dataset['at']))
  return [text, Math.min(inside, text.textContent?.length ?? 0)]
}

/** Selects a range of the text. */
export function selectRange(root: HTMLElement, { start, end }: TextRange): void {
  const from = placeOf(root, start)
  const to = placeOf(root, end)
  if (from && to) document.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1])
}

/** Where the caret of the selection stands on screen; null where there is none in `root`. */
export function caretBox(root: HTMLElement): DOMRect | null {
  const selection = document.getSelection()
  if (!selection?.focusNode || !selection.isCollapsed || !root.contains(selection.focusNode)) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  return range.getClientRects()[0] ?? null
}

/** Where the moving end of the selection stands on screen; null where it is not in `root`. */
export function focusBox(root: HTMLElement): DOMRect | null {
  const selection = document.getSelection()
  if (!selection?.focusNode || !root.contains(selection.focusNode)) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  return range.getClientRects()[0] ?? null
}

/** The box of the selected words on screen; null for a caret. */
export function selectionBox(root: HTMLElement): DOMRect | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.commonAncestorContainer) ? range.getBoundingClientRect() : null
}

const DIRECTIONS: Readonly<Record<string, readonly [string, string]>> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
  PageUp: ['backward', 'page'],
  PageDown: ['forward', 'page'],
  Home: ['backward', 'lineboundary'],
  End: ['forward', 'lineboundary'],
}

/**
 * Moves or extends the selection as an editor would, for a text that cannot be edited; it never leaves `root`.
 * @param view the height of what can be seen of the text, in pixels; a page is a little less.
 * @returns whether the key was one that moves.
 */
export function moveSelection(
  root: HTMLElement,
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  view: number,
): boolean {
  const direction = DIRECTIONS[key]
  const selection = document.getSelection()
  if (!direction || !selection || altKey) return false
  const [way, step] = direction
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if ((ctrlKey || metaKey) && step === 'lineboundary') {
    const end = placeOf(root, way === 'backward' ? 0 : lastOffset(root))
    if (end && shiftKey && anchorNode) selection.setBaseAndExtent(anchorNode, anchorOffset, ...end)
    else if (end) selection.setPosition(...end)
    return true
  }
  const byWord = (ctrlKey || metaKey) && step === 'character'
  const unit = step === 'page' ? 'line' : byWord ? 'word' : step
  const line = Number.parseFloat(getComputedStyle(root).lineHeight)
  const times = step === 'page' ? Math.max(1, Math.floor(view / line) - 2) : 1
  for (let count = 0; count < times; count += 1) selection.modify(shiftKey ? 'extend' : 'move', way, unit)
  // The ends of the text are the ends of the way.
  if (anchorNode && focusNode && !root.contains(selection.focusNode))
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  return true
}
