import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Node as DocNode } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PassagePlace } from '#domain/passage'
import { REFERENCE_SIGN } from '#domain/prose-lines'

/** A passage of the text that is shown in another light, without being changed. */
export interface Light {
  /** The line, from 0, and the passage in it in UTF-16 units; `end` is exclusive. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** Found, found and looked at, with a comment on it, or with something to say about it. */
  readonly light: 'hit' | 'current' | 'comment' | 'marked'
  /** What there is to say. */
  readonly title?: string
}

/** Says what is lit in a text; a line is a paragraph or an item of a list. */
export type Lights = (lines: readonly string[]) => readonly Light[]

const key = new PluginKey<DecorationSet>('lights')

interface Line {
  readonly text: string
  /** Where it begins in the document. */
  readonly from: number
}

function linesOf(doc: DocNode): Line[] {
  const lines: Line[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const sign = (leaf: DocNode) => (leaf.type.name === 'hardBreak' ? '\n' : REFERENCE_SIGN)
    lines.push({ text: node.textBetween(0, node.content.size, undefined, sign), from: at + 1 })
    return false
  })
  return lines
}

/** Shows passages in another light. They follow what is typed. */
export const lightsPlugin = (source: { readonly current: Lights | undefined }): Plugin<DecorationSet> => {
  const light = (doc: DocNode): DecorationSet => {
    const lines = source.current ? linesOf(doc) : []
    const lights = source.current?.(lines.map(({ text }) => text)) ?? []
    const decorations = lights.flatMap(({ line, start, end, light, title }) => {
      const from = lines[line]?.from
      const attributes = { 'data-light': light, ...(title !== undefined && { title }) }
      return from === undefined ? [] : [Decoration.inline(from + start, from + end, attributes)]
    })
    return DecorationSet.create(doc, decorations)
  }
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => light(doc),
      apply: (transaction, before, _old, { doc }) =>
        transaction.docChanged || transaction.getMeta(key) === true ? light(doc) : before,
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** Looks anew at what is to be lit. */
export const lightAnew = (state: EditorState): Transaction => state.tr.setMeta(key, true)

/** A selected passage of a line. */
export interface SelectedPassage {
  readonly line: string
  readonly start: number
  readonly end: number
}

/** The selected passage within one line; null where nothing or more than one line is selected. */
export function selectedPassage({ doc, selection }: EditorState): SelectedPassage | null {
  const { from, to, $from, $to } = selection
  if (from === to || !$from.sameParent($to) || !$from.parent.isTextblock) return null
  const line = linesOf(doc).find((candidate) => candidate.from === $from.start())
  return line ? { line: line.text, start: from - line.from, end: to - line.from } : null
}

/** What puts the selection on a place in a line, or the caret before it; null where the line is not there. */
export function selectIn(state: EditorState, { line, start, end }: PassagePlace): Transaction | null {
  const from = linesOf(state.doc)[line]?.from
  if (from === undefined) return null
  return state.tr.setSelection(TextSelection.create(state.doc, from + start, from + end)).scrollIntoView()
}

/** The lines of a text, as lights see them. */
export const lineTexts = ({ doc }: EditorState): string[] => linesOf(doc).map(({ text }) => text)
