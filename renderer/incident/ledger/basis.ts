import type { IncidentFile, Judgement } from '#domain/incident'
import { originCounter, sourcesWords } from '#domain/ledger'
import { citationsOf } from '#domain/citations'

type Ground = Judgement['basis'][number]

/** A ground as the value of a picker, and back. */
export const basisValue = ({ kind, id }: Ground): string => `${kind}:${id}`

export function parseBasis(value: string): Ground {
  const at = value.indexOf(':')
  return { kind: value.slice(0, at) as Ground['kind'], id: value.slice(at + 1) }
}

/** How many sources and origins stand behind grounds, in words; empty where they quote nothing. */
export function basisSources(file: IncidentFile, basis: readonly Ground[]): string {
  const citations = basis.flatMap((ground) => citationsOf(file, ground))
  const count = originCounter(file.sources)({ citations })
  return count.sources === 0 ? '' : sourcesWords(count)
}

const short = (text: string) => (text.length > 70 ? `${text.slice(0, 68)}…` : text || '…')

/** Everything in the file that a judgement can rest on, grouped by what it is. */
export function basisOptions({ statements, evidence, contexts, actors }: IncidentFile) {
  const actorName = (actorId: string | null) =>
    actors.find(({ id }) => id === actorId)?.name ?? 'Source’s own voice'
  return [
    {
      group: 'Statements',
      items: statements.map(({ id, actorId, proposition }) => ({
        value: basisValue({ kind: 'statement', id }),
        label: short(`${actorName(actorId)}: ${proposition}`),
      })),
    },
    {
      group: 'Evidence',
      items: evidence.map(({ id, description }) => ({
        value: basisValue({ kind: 'evidence', id }),
        label: short(description),
      })),
    },
    {
      group: 'Context',
      items: contexts.map(({ id, title }) => ({
        value: basisValue({ kind: 'context', id }),
        label: short(title),
      })),
    },
  ]
}
