import { call } from './call.ts'
import { FieldHistory, type Moment, type Way } from './fieldHistory.ts'
import { settledSaves } from './saving.ts'

export type Direction = 'undo' | 'redo'

/** A field that keeps a history of its own, such as the editor of the analyst's text. */
export interface OwnHistory {
  /** Takes one step; false where there is none. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  /** True where something was typed since the field got the focus, and all of it was taken back. */
  readonly isTakenBack: () => boolean
}

type TextField = HTMLInputElement | HTMLTextAreaElement

interface Focused {
  readonly element: Element
  readonly history: FieldHistory | null
  /** The text before the change that is under way. */
  before: Moment | null
  /** The latest step of the library when the typing began; undefined where that is not known. */
  since: Promise<number | null | undefined>
}

const histories = new WeakMap<Element, OwnHistory>()
let focused: Focused | null = null

/** Lets a field answer undo and redo by itself while it has the focus. Returns how to stop. */
export function ownHistory(element: Element, history: OwnHistory): () => void {
  histories.set(element, history)
  return () => void histories.delete(element)
}

function isTextField(element: EventTarget | null): element is TextField {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly
  return (
    element instanceof HTMLInputElement &&
    !element.readOnly &&
    ['text', 'search', 'url', 'tel', 'password'].includes(element.type)
  )
}

/** True where keys are text. */
export const isTyping = (target: EventTarget | null): boolean =>
  isTextField(target) || (target instanceof HTMLElement && target.isContentEditable)

/**
 * Takes back, or does again, what was typed into the field that has the focus. The browser's own undo is
 * never used: it knows one history for the whole page, and would change fields that are out of sight.
 * @returns false where the field has nothing to take back; then it is the library's turn.
 */
export function takeBackTyping(direction: Direction): boolean {
  const element = document.activeElement
  if (!element) return false
  const own = histories.get(element)
  if (own) return own[direction]()
  if (!isTextField(element)) return false
  const moment = focused?.element === element ? focused.history?.[direction](element.value) : null
  if (moment) show(element, moment)
  // What is typed into a dialog or a search is not the library's.
  return Boolean(moment) || element.closest('[data-undo="own"]') !== null
}

/**
 * The library's latest step before the typing in the focused field, if all of that typing was taken back.
 * The library's steps since then come to nothing.
 * @returns undefined where there is no such typing.
 */
export async function stepBeforeTyping(): Promise<number | null | undefined> {
  const field = focused
  if (!field || field.element !== document.activeElement) return undefined
  const takenBack = field.history?.isTakenBack ?? histories.get(field.element)?.isTakenBack()
  return takenBack ? field.since : undefined
}

/** The library has changed under the focused field: what is typed from now on begins anew. */
export function beginTypingAnew(): void {
  if (focused) focused = begin(focused.element)
}

function begin(element: Element): Focused {
  const history = isTextField(element) ? new FieldHistory(element.value) : null
  // What the field before this one held may still be on its way into the library.
  const since = settledSaves()
    .then(() => call('history.state', {}))
    .then(({ undoStep }) => undoStep)
    .catch(() => undefined)
  return { element, history, before: null, since }
}

/** Follows what is typed into the fields of the page, from now on. */
export function followTyping(onNativeUndo: (direction: Direction) => void): void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || focused?.element === target) return
    focused = isTyping(target) ? begin(target) : null
  }
  const onLeave = ({ target }: FocusEvent) => {
    // While another window is in front, the field stays the active one, and is the same as before afterwards.
    if (target === focused?.element && target !== document.activeElement) focused = null
  }
  const onBefore = (event: InputEvent) => {
    const { target, inputType } = event
    if (!isTextField(target)) return
    if (inputType === 'historyUndo' || inputType === 'historyRedo') {
      event.preventDefault()
      onNativeUndo(inputType === 'historyUndo' ? 'undo' : 'redo')
    } else if (focused?.element === target) focused.before = momentOf(target)
  }
  const onInput = (event: Event) => {
    const { target } = event
    if (!isTextField(target) || focused?.element !== target) return
    const inputType = event instanceof InputEvent ? event.inputType : ''
    const { before, history } = focused
    focused.before = null
    if (!before || inputType.startsWith('history')) return
    history?.record(before, momentOf(target), wayOf(inputType), event.timeStamp)
  }
  document.addEventListener('focusin', onFocus, true)
  document.addEventListener('focusout', onLeave, true)
  document.addEventListener('beforeinput', onBefore, true)
  document.addEventListener('input', onInput, true)
}

function wayOf(inputType: string): Way {
  if (inputType === 'insertText' || inputType === 'insertCompositionText') return 'typing'
  return /^deleteContent(Back|For)ward$/.test(inputType) ? 'deleting' : 'other'
}

const momentOf = ({ value, selectionStart, selectionEnd }: TextField): Moment => ({
  text: value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
})

/** Puts a text into a field as if it had been typed, so that the field takes it like any other. */
function show(element: TextField, { text, start, end }: Moment): void {
  const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  // React hides the setter of its own fields; it must not know of this before the event.
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, text)
  element.setSelectionRange(start, end)
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }))
}
