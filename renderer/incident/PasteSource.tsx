import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useState, type ClipboardEvent } from 'react'
import { TEXT_LIMIT } from '#contract/sources'
import { errorWords } from '#contract/words'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  /** Returns whether the text was taken. */
  readonly onPaste: (title: string, text: string) => Promise<boolean>
}

/** The first words of a text, at most 60 characters of them. */
function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, '')}…`
}

/** Why a text is refused for its size; null where it is not. */
function tooLarge(text: string): string | null {
  // No character takes less than a byte, nor more than three for each of its units.
  if (text.length * 3 <= TEXT_LIMIT) return null
  const size = new TextEncoder().encode(text).length
  if (size <= TEXT_LIMIT) return null
  const details = { file: 'The text', size, limit: TEXT_LIMIT }
  const { title, advice } = errorWords({ code: 'file too large', details })
  return `${title}. ${advice}`
}

/** A text that comes by the clipboard becomes a source. */
export function PasteSource({ opened, onClose, onPaste }: Props) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async () => {
    if (text.trim() === '') return setProblem('There are no words in it yet. Paste the text of the source.')
    // Kept until it is safe: a refusal leaves the dialog open with all its words.
    if (!(await onPaste(title.trim() || firstLine(text), text))) return
    setText('')
    setTitle('')
    onClose()
  }
  // A field that takes so much stands still for a minute, so it is measured before it gets there.
  const measure = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const pasted = event.clipboardData.getData('text/plain')
    const refusal = tooLarge(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
    if (refusal === null) return
    event.preventDefault()
    setProblem(refusal)
  }
  return (
    <Modal returnFocus={false} opened={opened} onClose={onClose} title="Paste a text as source" size={680}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
        }}
      >
        <Textarea
          label="Words of the source"
          placeholder="Paste here"
          data-autofocus
          // A field that grows would measure the whole text at every key.
          rows={14}
          error={problem}
          value={text}
          styles={{ input: { fontFamily: 'var(--reading)', fontSize: 15 } }}
          onPaste={measure}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <TextInput
          mt="sm"
          label="Title"
          maxLength={300}
          placeholder={firstLine(text) || 'Taken from the first line'}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Add source</Button>
        </Group>
      </form>
    </Modal>
  )
}
