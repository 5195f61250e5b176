import { Textarea, TextInput } from '@mantine/core'
import { useState, type ChangeEvent, type CSSProperties, type FocusEvent, type KeyboardEvent } from 'react'
import { CallError } from '#api/call.ts'
import { useDraft } from '#api/useDraft.ts'
import classes from './AutoText.module.css'
import { mirrored } from './find/Mirror.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly save: (text: string) => Promise<unknown>
  readonly placeholder?: string
  /** Several lines that grow with the text. */
  readonly lines?: number
  /** One line that grows with the text. */
  readonly grow?: boolean
  readonly hideLabel?: boolean
  /** Serif, for what will be read in the briefing. */
  readonly reading?: boolean
  readonly description?: string
  readonly autoFocus?: boolean
  /** The text is a proposal of the program: the focus selects it, so that typing replaces it. */
  readonly proposed?: boolean
  /** An empty text is not saved; the last one stays. Such texts are titles and names. */
  readonly required?: boolean
  /** Characters that fit; by default 300 where the text is required, and else no bound. */
  readonly maxLength?: number
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
  /** What a way from elsewhere calls it (`focusField`). */
  readonly field?: string
  readonly className?: string
  /** The name under which what is looked for on the screen is lit in it. */
  readonly findAs?: string
}

/** A text field that saves itself; a refusal stands beneath it, with the text untouched. */
export function AutoText(props: Props) {
  const {
    label,
    value,
    save,
    placeholder,
    lines = 1,
    hideLabel,
    grow,
    reading,
    description,
    required,
    maxLength = required ? 300 : undefined,
    findAs,
  } = props
  const [problem, setProblem] = useState<string | null>(null)
  const draft = useDraft(
    value,
    async (text: string) => {
      if (required && text.trim() === '') return
      try {
        await save(text)
        setProblem(null)
      } catch (error) {
        setProblem(error instanceof CallError ? `${error.title}. ${error.advice}` : 'Not saved. Try again.')
        throw error
      }
    },
    { untilLeft: true },
  )
  const lacking = required && draft.dirty && draft.value.trim() === ''
  const shared = {
    label: hideLabel ? undefined : label,
    'aria-label': label,
    placeholder,
    description,
    maxLength,
    error: lacking ? 'This cannot be empty; the last text is kept.' : problem,
    className: props.className,
    'data-field': props.field,
    'data-autofocus': props.autoFocus || undefined,
    autoFocus: props.autoFocus,
    onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (props.proposed && !draft.dirty) event.currentTarget.select()
    },
    onBlur: () => {
      if (lacking) draft.cancel()
      void draft.leave().catch(() => undefined)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (grow && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
      props.onKeyDown?.(event)
    },
    ...(findAs !== undefined && {
      inputContainer: mirrored(findAs, draft.value),
    }),
    styles: reading
      ? { input: { fontFamily: 'var(--reading)', fontSize: '14.5px', lineHeight: 1.45 } }
      : undefined,
  } as const
  // A field of one line may take several on the screen, but has no line break in it.
  const taken = (text: string) => (grow ? text.replace(/\s*\n\s*/g, ' ') : text)
  const field = {
    ...shared,
    value: draft.value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      draft.set(taken(event.currentTarget.value)),
  }
  // The browser measures how the text grows: Mantine's autosize would measure the whole text at every key.
  return lines > 1 || grow ? (
    <Textarea
      {...field}
      rows={lines}
      classNames={{ input: classes.grows }}
      style={{ '--lines': lines } as CSSProperties}
    />
  ) : (
    <TextInput {...field} />
  )
}
