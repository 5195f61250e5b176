import type { FieldName } from '#domain/finding'
import { focusField, focusOnce } from '#ui/focusField.ts'
import type { Place } from './Outline.tsx'

/**
 * Brings a part of the page into sight and gives it the focus; where a thing in it is named and drawn, that
 * thing: the named field of it, or the one in which it is written, or else its row.
 */
export function showPlace(
  page: HTMLElement | null,
  place: Place,
  itemId: string | null = null,
  field: FieldName | null = null,
): void {
  const section = page?.querySelector<HTMLElement>(`section[data-place="${place}"]`)
  const item = itemId === null ? null : section?.querySelector<HTMLElement>(`[data-item="${itemId}"]`)
  if (field !== null && focusField(item, field)) return
  if (item) {
    item.scrollIntoView({ block: 'center' })
    focusOnce(item.querySelector<HTMLElement>('textarea') ?? item)
  } else if (section) {
    section.scrollIntoView({ block: 'start' })
    section.focus({ preventScroll: true })
  }
}
