import type { FieldName, Spot } from '#domain/finding'
import { goToPassage } from '#ui/editor/passages.ts'
import { focusField, focusOnce } from '#ui/focusField.ts'
import type { Place } from './place.ts'

/**
 * Brings a part of the page into sight and gives it the focus; where a thing in it is named and drawn, that
 * thing: the named field of it, or the one in which it is written, or else its row.
 * @param spot the words that are meant; where they stand in a field, they are selected there.
 */
export function showPlace(
  page: HTMLElement | null,
  place: Place,
  itemId: string | null = null,
  field: FieldName | null = null,
  spot: Spot | null = null,
): void {
  const section = page?.querySelector<HTMLElement>(`section[data-place="${place}"]`)
  const item = itemId === null ? null : section?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
  if (spot) {
    const frame = item?.querySelector(`[data-text="${spot.text}"]`)
    const text = item
      ? frame?.querySelector<HTMLElement>('textarea, input')
      : section?.querySelector<HTMLElement>('[contenteditable=true]')
    if (text && goToPassage(text, spot.passage, spot.line)) return
  }
  if (field !== null && focusField(item, field)) return
  if (item) {
    item.scrollIntoView({ block: 'center' })
    focusOnce(item.querySelector<HTMLElement>('textarea') ?? item)
  } else if (section) {
    section.scrollIntoView({ block: 'start' })
    section.focus({ preventScroll: true })
  }
}
