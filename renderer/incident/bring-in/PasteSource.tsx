import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState, type ClipboardEvent } from 'react'
import { call } from '#api/call.ts'
import { useKept } from '#api/kept.ts'
import { keyWords } from '#ui/Keys.tsx'
import { useLast } from '#ui/useLast.ts'
import classes from './PasteSource.module.css'
import { EMPTY, firstLine, formOf, isRich, tooLarge, type Pasted } from './pasting.ts'

interface Props {
  readonly incidentId: string
  readonly opened: boolean
  readonly onClose: () => void
  /** Returns whether the text was taken. */
  readonly onPaste: (pasted: {
    readonly title: string
    readonly text: string
    readonly html?: string
  }) => Promise<boolean>
}

/** A text that comes by the clipboard becomes a source. Until then it waits in the dialog, also a closed one. */
export function PasteSource({ incidentId, opened, onClose, onPaste }: Props) {
  const [pasted, keep] = useKept(incidentId, 'Paste as source', EMPTY)
  const shown = useLast(pasted, opened)
  const { text, title, rich } = shown
  const [problem, setProblem] = useState<string | null>(null)
  const waits = text.trim() !== ''
  const write = (next: Pasted) =>
    keep(next, next.text.trim() === '' ? null : 'The text in ‘Paste as source’ is not brought in yet.')
  const submit = async () => {
    if (!waits) return setProblem('There are no words in it yet. Paste the text of the source.')
    // Kept until it is safe: a refusal leaves the dialog open with all its words.
    const named = title.trim() || firstLine(text)
    if (!(await onPaste({ title: named, text, ...(rich && isRich(pasted) && { html: rich.html }) }))) return
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
  const take = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const field = event.currentTarget
    const plain = event.clipboardData.getData('text/plain')
    const before = field.value.slice(0, field.selectionStart)
    const after = field.value.slice(field.selectionEnd)
    // A field that takes so much stands still for a minute, so it is measured before it gets there.
    const refusal = tooLarge(before + plain + after)
    const html = formOf(event.clipboardData)
    // In the middle of other words it is text as any other.
    const isAll = (before + after).trim() === ''
    if (refusal === null && (html === null || !isAll)) return
    event.preventDefault()
    if (refusal !== null) return setProblem(refusal)
    void takeForm(html ?? '', plain)
  }
  /** The words are read out where nothing in them can run; where that is refused, they are taken without form. */
  const takeForm = async (html: string, plain: string) => {
    const read = await call('source.readHtml', { html }).catch(() => null)
    setProblem(null)
    if (read === null || read.text.trim() === '') return write({ ...pasted, text: plain, rich: null })
    write({ text: read.text, title: title || read.title, rich: { html, plain, text: read.text } })
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
          onPaste={take}
          onChange={(event) => {
            write({ ...pasted, text: event.currentTarget.value })
            setProblem(null)
          }}
        />
        {rich && isRich(shown) && (
          <p className={classes.note} role="status">
            It came with its form: paragraphs, lists and rows of tables stay, and what was copied is kept as
            the original. Once you change a word, it is plain text.{' '}
            {rich.plain.trim() !== '' && (
              <Button
                variant="transparent"
                size="compact-xs"
                className={classes.way}
                onClick={() => write({ ...pasted, text: rich.plain, rich: null })}
              >
                Take it as plain text
              </Button>
            )}
          </p>
        )}
        <TextInput
          mt="sm"
          label="Title"
          maxLength={300}
          placeholder={firstLine(text) || 'Taken from the first line'}
          value={title}
          onChange={(event) => write({ ...pasted, title: event.currentTarget.value })}
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
