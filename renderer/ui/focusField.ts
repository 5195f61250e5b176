const INPUT = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), button:not(:disabled)'

/** What takes the focus in a field: itself, or the first in it that can. */
const inputOf = (field: HTMLElement) =>
  field.matches(INPUT) || field.hasAttribute('tabindex') ? field : field.querySelector<HTMLElement>(INPUT)

const isEmpty = (input: HTMLElement | null) => input !== null && 'value' in input && input.value === ''

/**
 * Gives the focus to the field with this `data-field` in a form, of several to the first that is empty.
 * @returns false where there is none.
 */
export function focusField(form: Element | null | undefined, name: string): boolean {
  const inputs = [...(form?.querySelectorAll<HTMLElement>(`[data-field="${name}"]`) ?? [])].map(inputOf)
  const input = inputs.find(isEmpty) ?? inputs.find((one) => one !== null)
  if (!input) return false
  input.scrollIntoView({ block: 'center' })
  input.focus({ preventScroll: true })
  return true
}
