import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { Node as DocNode } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Selection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef } from 'react'
import { ownHistory } from '#api/fieldUndo.ts'
import { useDraft } from '#api/useDraft.ts'
import type { Prose } from '#domain/prose'
import type { ReferenceChoice } from './choices.ts'
import { docToProse, proseToDoc, sameProse, type EditorNode } from './convert.ts'
import { extensions } from './extensions.ts'
import { lightAnew, type Lights } from './lightsPlugin.ts'
import { MentionMenu } from './MentionMenu.tsx'
import type { MentionKeys } from './mentionPlugin.ts'
import { tellPassages } from './passages.ts'
import { Choices } from './ReferenceNode.tsx'
import { Toolbar } from './Toolbar.tsx'
import classes from './editor.module.css'

interface Props {
  /** The text in the library. */
  readonly value: Prose
  readonly save: (prose: Prose) => Promise<unknown>
  readonly label: string
  readonly placeholder: string
  /** What the text can refer to by `@`; without it there are no references to pick. */
  readonly references?: readonly ReferenceChoice[]
  /** What of the text is shown in another light; the same function for as long as that is the same. */
  readonly lights?: Lights | undefined
  /** Notes something about what is selected, or about all of it. */
  readonly onComment?: () => void
}

const NONE: readonly ReferenceChoice[] = []

/**
 * A field for the analyst's own text. It saves itself: a moment after the last key, when it loses the focus
 * and when it goes away. A change from elsewhere, such as undo, is shown only while nothing typed is unsaved.
 */
export function ProseEditor({
  value,
  save,
  label,
  placeholder,
  references = NONE,
  lights,
  onComment,
}: Props) {
  const draft = useDraft(value, save)
  const latest = useRef(draft)
  latest.current = draft
  const field = useRef<HTMLDivElement>(null)
  const keys = useRef<MentionKeys['current']>(null)
  const lit = useRef(lights)
  lit.current = lights
  const schema = useMemo(() => extensions(placeholder, keys, lit), [placeholder])
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: classes.text ?? '',
        spellcheck: 'true',
      },
    }),
    [label],
  )
  const editor = useEditor(
    {
      extensions: schema,
      content: proseToDoc(value),
      editorProps,
      onUpdate: ({ editor: changed }) => {
        const prose = proseOf(changed)
        // A new empty paragraph is a place to type, not a change.
        if (!sameProse(prose, latest.current.value)) latest.current.set(prose)
      },
      onBlur: ({ editor: left, event }) => {
        void latest.current.flush().catch(() => undefined)
        // The tools belong to the field, and a window that goes to the back will come again.
        const within = event.relatedTarget instanceof Node && field.current?.contains(event.relatedTarget)
        if (!within && document.hasFocus()) forgetTyping(left)
      },
    },
    [schema],
  )
  useEffect(() => {
    const { dom } = editor.view
    return ownHistory(dom, {
      undo: () => editor.commands.undo(),
      redo: () => editor.commands.redo(),
      isTakenBack: () => undoDepth(editor.state) === 0 && redoDepth(editor.state) > 0,
    })
  }, [editor])
  useEffect(() => {
    if (!draft.dirty && !sameProse(proseOf(editor), draft.value)) replaceContent(editor, draft.value)
  }, [editor, draft.dirty, draft.value])
  useEffect(() => tellPassages(editor), [editor])
  useEffect(() => {
    editor.view.dispatch(lightAnew(editor.state))
    editor.view.dom.querySelector('[data-light=current]')?.scrollIntoView({ block: 'nearest' })
  }, [editor, lights])

  return (
    <Choices value={references}>
      <div ref={field} className={classes.field}>
        <EditorContent editor={editor} />
        <Toolbar editor={editor} canRefer={references.length > 0} onComment={onComment} />
        {references.length > 0 && <MentionMenu editor={editor} choices={references} keys={keys} />}
      </div>
    </Choices>
  )
}

const proseOf = (editor: Editor): Prose => docToProse(editor.getJSON() as EditorNode)

/** Shows another text. The caret stays near where it was; the field's own undo begins anew, because it knew another text. */
function replaceContent(editor: Editor, prose: Prose): void {
  const { schema, state } = editor
  const doc = schema.nodeFromJSON(proseToDoc(prose))
  const at = doc.resolve(Math.min(state.selection.from, doc.content.size))
  begin(editor, doc, TextSelection.near(at))
}

/** Undo in the field takes back what is typed while it has the focus; what came before is the library's. */
function forgetTyping(editor: Editor): void {
  const { doc, selection } = editor.state
  if (undoDepth(editor.state) + redoDepth(editor.state) > 0) begin(editor, doc, selection)
}

function begin({ schema, state, view }: Editor, doc: DocNode, selection: Selection): void {
  view.updateState(EditorState.create({ schema, doc, plugins: state.plugins, selection }))
}
