import type { Editor } from '@tiptap/core'
import { locatePassage, type Passage, type PassagePlace } from '#domain/passage'
import { lineTexts, selectedPassage, selectIn, type SelectedPassage } from './lightsPlugin.ts'

const editors = new WeakMap<Element, Editor>()

/** Lets others ask what is selected in an editor, and select in it. Returns how to stop. */
export function tellPassages(editor: Editor): () => void {
  const { dom } = editor.view
  editors.set(dom, editor)
  return () => void editors.delete(dom)
}

/** The words that are selected in the editor that has the focus; null where none are, or more than one line. */
export function passageInFocus(): SelectedPassage | null {
  const editor = document.activeElement && editors.get(document.activeElement)
  return editor ? selectedPassage(editor.state) : null
}

/** So many letters are written anew when they are mended; in longer ones something is put in. */
const SELECTED = 40

/** A few words are selected, so that typing mends them; before a whole sentence stands the caret. */
const toSelect = ({ line, start, end }: PassagePlace): PassagePlace => ({
  ...{ line, start },
  end: end - start <= SELECTED ? end : start,
})

/**
 * Gives the focus to words of a text, in sight, ready for typing.
 * @param field an editor, or a text field of the browser.
 * @param line where they stood.
 * @returns false where they are not there any more.
 */
export function goToPassage(field: HTMLElement, passage: Passage, line: number): boolean {
  const editor = editors.get(field)
  if (editor) {
    const place = locatePassage(lineTexts(editor.state), passage, line)
    const selecting = place && selectIn(editor.state, toSelect(place))
    if (!selecting) return false
    editor.view.focus()
    editor.view.dispatch(selecting)
  } else if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const place = locatePassage([field.value], passage, 0)
    if (!place) return false
    const { start, end } = toSelect(place)
    field.focus({ preventScroll: true })
    field.setSelectionRange(start, end)
  } else return false
  inSight(field)
  return true
}

/** Brings the selection, or else the field, to the middle of what is seen. */
function inSight(field: HTMLElement): void {
  const selection = getSelection()
  const within = selection?.anchorNode?.parentElement
  const place = within && field.contains(within) ? within : field
  place.scrollIntoView({ block: 'center' })
}
