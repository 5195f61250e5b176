import type { Editor } from '@tiptap/core'
import { selectedPassage, type SelectedPassage } from './lightsPlugin.ts'

const editors = new WeakMap<Element, Editor>()

/** Lets others ask what is selected in an editor. Returns how to stop. */
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
