import type { Editor } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef } from 'react'
import { useDraft } from '#api/useDraft.ts'
import type { Prose } from '#domain/prose'
import type { ReferenceChoice } from './choices.ts'
import { docToProse, proseToDoc, sameProse, type EditorNode } from './convert.ts'
import { extensions } from './extensions.ts'
import { MentionMenu } from './MentionMenu.tsx'
import type { MentionKeys } from './mentionPlugin.ts'
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
}

const NONE: readonly ReferenceChoice[] = []

/**
 * A field for the analyst's own text. It saves itself: a moment after the last key, when it loses the focus
 * and when it goes away. A change from elsewhere, such as undo, is shown only while nothing typed is unsaved.
 */
export function ProseEditor({ value, save, label, placeholder, references = NONE }: Props) {
  const draft = useDraft(value, save)
  const latest = useRef(draft)
  latest.current = draft
  const keys = useRef<MentionKeys['current']>(null)
  const schema = useMemo(() => extensions(placeholder, keys), [placeholder])
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
      onBlur: () => void latest.current.flush().catch(() => undefined),
    },
    [schema],
  )
  useEffect(() => {
    if (!draft.dirty && !sameProse(proseOf(editor), draft.value)) replaceContent(editor, draft.value)
  }, [editor, draft.dirty, draft.value])

  return (
    <Choices value={references}>
      <div className={classes.field}>
        <EditorContent editor={editor} />
        <Toolbar editor={editor} canRefer={references.length > 0} />
        {references.length > 0 && <MentionMenu editor={editor} choices={references} keys={keys} />}
      </div>
    </Choices>
  )
}

const proseOf = (editor: Editor): Prose => docToProse(editor.getJSON() as EditorNode)

/** Shows another text. The caret stays near where it was; the field's own undo begins anew, because it knew another text. */
function replaceContent(editor: Editor, prose: Prose): void {
  const { schema, state, view } = editor
  const doc = schema.nodeFromJSON(proseToDoc(prose))
  const at = doc.resolve(Math.min(state.selection.from, doc.content.size))
  view.updateState(
    EditorState.create({ schema, doc, plugins: state.plugins, selection: TextSelection.near(at) }),
  )
}
