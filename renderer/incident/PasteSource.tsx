import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState, type ClipboardEvent } from 'react'
import { TEXT_LIMIT } from '#contract/sources'
import { errorWords } from '#contract/words'
import { useKept } from '#api/kept.ts'
import { keyWords } from '#ui/Keys.tsx'

interface Props {
  readonly incidentId: string
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

const EMPTY = { text: '', title: '' }

/** A text that comes by the clipboard becomes a source. Until then it waits in the dialog, also a closed one. */
export function PasteSource({ incidentId, opened, onClose, onPaste }: Props) {
  const [{ text, title }, keep] = useKept(incidentId, 'Paste as source', EMPTY)
  const [problem, setProblem] = useState<string | null>(null)
  const waits = text.trim() !== ''
  const write = (next: typeof EMPTY) =>
    keep(next, next.text.trim() === '' ? null : 'The text in ‘Paste as source’ is not brought in yet.')
  const submit = async () => {
    if (!waits) return setProblem('There are no words in it yet. Paste the text of the source.')
    // Kept until it is safe: a refusal leaves the dialog open with all its words.
    if (!(await onPaste(title.trim() || firstLine(text), text))) return
    write(EMPTY)
    onClose()
  }
  const close = () => {
    onClose()
    if (waits)
      notifications.show({
        title: 'The text is not brought in yet',
        message: `It waits in ‘Paste as source’: ${keyWords('Ctrl+Shift+V')} shows it again.`,
      })
  }
  const discard = () => {
    write(EMPTY)
    setProblem(null)
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
    <Modal returnFocus={false} opened={opened} onClose={close} title="Paste a text as source" size={680}>
      <form
        data-undo="own"
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
            write({ text: event.currentTarget.value, title })
            setProblem(null)
          }}
        />
        <TextInput
          mt="sm"
          label="Title"
          maxLength={300}
          placeholder={firstLine(text) || 'Taken from the first line'}
          value={title}
          onChange={(event) => write({ text, title: event.currentTarget.value })}
        />
        <Group mt="md" gap="sm">
          {waits && (
            <Button variant="subtle" color="red" onClick={discard}>
              Throw the text away
            </Button>
          )}
          <Button variant="default" ml="auto" onClick={close}>
            {waits ? 'Keep it for later' : 'Cancel'}
          </Button>
          <Button type="submit">Add source</Button>
        </Group>
      </form>
    </Modal>
  )
}
