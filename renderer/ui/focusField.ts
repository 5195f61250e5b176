const INPUT = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled)'

/** Makes something take the focus that usually has none, for this once: a click on it must not. */
export function focusOnce(element: HTMLElement): void {
  if (element.tabIndex >= 0 || element.hasAttribute('tabindex')) return element.focus({ preventScroll: true })
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus({ preventScroll: true })
}

/** What is written or chosen in: the field itself, or the first such thing in it. */
const inputOf = (field: HTMLElement) =>
  field.matches(INPUT) ? field : field.querySelector<HTMLElement>(INPUT)

const isEmpty = (input: HTMLElement | null) => input !== null && 'value' in input && input.value === ''

/**
 * Gives the focus to the field with this `data-field` in a form, of several to the first that is empty; to the field
 * itself where there is nothing to write in.
 * @returns false where there is none, or it cannot take the focus yet: it stands in what is only just opening.
 */
export function focusField(form: Element | null | undefined, name: string): boolean {
  const fields = [...(form?.querySelectorAll<HTMLElement>(`[data-field="${name}"]`) ?? [])]
  const inputs = fields.map(inputOf)
  const input = inputs.find(isEmpty) ?? inputs.find((one) => one !== null) ?? fields[0]
  if (!input) return false
  input.scrollIntoView({ block: 'center' })
  focusOnce(input)
  return document.activeElement === input
}
