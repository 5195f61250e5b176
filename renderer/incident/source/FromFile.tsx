import { Button } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { change } from '#api/change.ts'
import type { FactOrigin, Source, UnconfirmedField } from '#domain/incident'
import { focusOnce } from '#ui/focusField.ts'
import classes from './FromFile.module.css'

const ORIGIN_WORDS: Readonly<Record<FactOrigin, string>> = {
  file: 'From the file',
  text: 'Guessed from the text',
  'file name': 'From the file name',
}

const FIELD_WORDS: Readonly<Record<UnconfirmedField, string>> = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  published: 'date',
  language: 'language',
  url: 'web address',
}

const confirm = (source: Source, fields: UnconfirmedField[]) =>
  void change('source.confirm', { id: source.id, fields })

/** The facts of a source that nobody has confirmed yet. */
export const unconfirmedOf = (source: Source): UnconfirmedField[] =>
  Object.keys(source.unconfirmed) as UnconfirmedField[]

interface FactProps {
  readonly source: Source
  readonly of: UnconfirmedField
  readonly children: ReactNode
  readonly className?: string
}

/** A field of a source; while its value is only the file's, it says so and can be confirmed with one click or key. */
export function Fact({ source, of, children, className }: FactProps) {
  const origin = source.unconfirmed[of]
  const take = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button goes: the next one is at hand, so that one key confirms one after the other.
    const all = [
      ...(currentTarget.closest('[data-facts]')?.querySelectorAll<HTMLElement>('[data-confirm]') ?? []),
    ]
    const next =
      all[all.indexOf(currentTarget) + 1] ??
      currentTarget.parentElement?.parentElement?.querySelector('input')
    if (next) focusOnce(next)
    confirm(source, [of])
  }
  return (
    <div className={className}>
      {children}
      {origin !== undefined && (
        <p className={classes.from}>
          {ORIGIN_WORDS[origin]}
          <Button
            data-confirm
            variant="subtle"
            size="compact-xs"
            aria-label={`Confirm the ${FIELD_WORDS[of]}`}
            onClick={take}
          >
            Confirm
          </Button>
        </p>
      )}
    </div>
  )
}

/** Says how much of a source is only the file's word, and confirms all of it at once. */
export function ConfirmAll({ source }: { readonly source: Source }) {
  const fields = unconfirmedOf(source)
  if (fields.length === 0) return null
  return (
    <p className={classes.all}>
      Not confirmed yet: {fields.map((field) => FIELD_WORDS[field]).join(', ')}.
      <Button
        data-field="confirm"
        variant="default"
        size="compact-sm"
        onClick={({ currentTarget }) => {
          const field = currentTarget.closest('[data-facts]')?.querySelector<HTMLElement>('input')
          if (field) focusOnce(field)
          confirm(source, fields)
        }}
      >
        Confirm all
      </Button>
    </p>
  )
}
