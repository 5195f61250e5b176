import { chooseItems, type Section, type SectionKind } from '#domain/briefing'
import { edtfSortKey } from '#domain/edtf'
import type { Desk } from './desk.ts'
import type { OutlineMoment } from './outline.ts'

/** What the briefing holds, on its three clocks, earliest first; what has no date stands last. */
export function momentsOf(desk: Desk, included: readonly Section[]): OutlineMoment[] {
  const { file, book, target } = desk
  const chosen = <Item extends { readonly id: string }>(
    kind: SectionKind,
    items: readonly Item[],
  ): Item[] => {
    const section = included.find((candidate) => candidate.kind === kind)
    return section ? chooseItems(items, section) : []
  }
  const moments: OutlineMoment[] = [
    {
      clock: 'happened',
      date: file.incident.date,
      instant: file.incident.instant,
      what: { type: 'incident', title: file.incident.title },
    },
    ...chosen('evidence', file.evidence).map(({ id, date, description }): OutlineMoment => ({
      clock: 'happened',
      date,
      instant: null,
      what: { type: 'evidence', id, text: description },
    })),
    ...chosen('diplomatic context', file.contexts).map(({ id, date, title }): OutlineMoment => ({
      clock: 'happened',
      date,
      instant: null,
      what: { type: 'context', id, title },
    })),
    ...chosen('claims and denials', file.statements).flatMap((statement): OutlineMoment[] => {
      const on = target(statement.id)
      const { kind, said, saidInstant } = statement
      return on
        ? [{ clock: 'said', date: said, instant: saidInstant, what: { type: 'statement', kind, on } }]
        : []
    }),
    ...file.sources.map((source): OutlineMoment => ({
      clock: 'published',
      date: source.published,
      instant: source.publishedInstant,
      what: { type: 'source', title: source.title, notes: book.ofSource(source.id) },
    })),
  ]
  return moments
    .filter(({ clock, date, instant }) => date !== '' || instant !== null || clock === 'said')
    .map((moment) => ({ moment, key: sortKey(moment) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ moment }) => moment)
}

const sortKey = ({ date, instant }: OutlineMoment) =>
  `${instant?.slice(0, 10) ?? (edtfSortKey(date).slice(0, 10) || '9999-99-99')}|${instant ?? ''}|${edtfSortKey(date)}`
