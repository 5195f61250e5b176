import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconAt, IconBold, IconItalic, IconList, IconListNumbers, IconMessagePlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { keyWords } from '#ui/Keys.tsx'
import classes from './editor.module.css'

interface Tool {
  readonly label: string
  readonly keys: string
  readonly icon: ReactNode
  readonly on: boolean
  readonly use: () => void
}

interface Props {
  readonly editor: Editor
  readonly canRefer: boolean
  readonly onComment: (() => void) | undefined
}

const icon = { size: 15, stroke: 1.8 } as const

/** The few things that can be done to the text; seen only while its field has the focus. One stop for Tab, arrows within. */
export function Toolbar({ editor, canRefer, onComment }: Props) {
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
    }),
  })
  const [stop, setStop] = useState(0)
  const refer = () => {
    const { $from } = editor.state.selection
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC').at(-1) ?? ' '
    const gap = /[\s([{“‘"'\uFFFC]/.test(before) ? '' : ' '
    editor.chain().focus().insertContent(`${gap}@`).run()
  }
  const tools: Tool[] = [
    {
      label: 'Bold',
      keys: 'Ctrl+B',
      icon: <IconBold {...icon} />,
      on: on.bold,
      use: () => editor.chain().focus().toggleBold().run(),
    },
    {
      label: 'Italic',
      keys: 'Ctrl+I',
      icon: <IconItalic {...icon} />,
      on: on.italic,
      use: () => editor.chain().focus().toggleItalic().run(),
    },
    {
      label: 'Bullet list',
      keys: 'Ctrl+Shift+8',
      icon: <IconList {...icon} />,
      on: on.bullets,
      use: () => editor.chain().focus().toggleBulletList().run(),
    },
    {
      label: 'Numbered list',
      keys: 'Ctrl+Shift+7',
      icon: <IconListNumbers {...icon} />,
      on: on.numbers,
      use: () => editor.chain().focus().toggleOrderedList().run(),
    },
    ...(canRefer
      ? [{ label: 'Refer to a source', keys: '@', icon: <IconAt {...icon} />, on: false, use: refer }]
      : []),
    ...(onComment
      ? [
          {
            label: 'Comment to yourself',
            keys: 'Ctrl+Alt+M',
            icon: <IconMessagePlus {...icon} />,
            on: false,
            use: onComment,
          },
        ]
      : []),
  ]
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') editor.commands.focus()
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = (stop + step + tools.length) % tools.length
    setStop(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
    event.preventDefault()
  }
  return (
    <div
      className={classes.toolbar}
      role="toolbar"
      aria-label="Form of the text"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ label, keys, icon: picture, on: pressed, use }, at) => (
        <Tooltip key={label} label={`${label}  ${keyWords(keys)}`}>
          <UnstyledButton
            className={classes.tool}
            aria-label={label}
            aria-pressed={pressed}
            tabIndex={at === stop ? 0 : -1}
            // The text keeps the focus and its selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={use}
          >
            {picture}
          </UnstyledButton>
        </Tooltip>
      ))}
    </div>
  )
}
