import type { OrderedList } from '#contract/ledger'
import { change } from '#api/change.ts'
import { announce } from '#ui/announce.ts'
import { useDesk } from '../desk/desk.ts'

/** Moves one thing of a flat list up or down in the analyst's order. */
export function useReorder(
  list: OrderedList,
  items: readonly { readonly id: string }[],
  nameOf: (id: string) => string,
) {
  const { file } = useDesk()
  return (id: string, by: -1 | 1): void => {
    const ids = items.map((item) => item.id)
    const at = ids.indexOf(id)
    const to = at + by
    if (at < 0 || to < 0 || to >= ids.length) return
    ids.splice(at, 1)
    ids.splice(to, 0, id)
    announce(`${nameOf(id)}: place ${to + 1} of ${ids.length}`)
    void change('order.set', { incidentId: file.incident.id, list, ids })
  }
}
