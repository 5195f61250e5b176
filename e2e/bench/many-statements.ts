// Before the engine: Node reads its SQL unbuilt.
import '#library/raw-hook'
import type { EngineCallName, Input, Output } from '#contract/contract'
import type { StatementKind } from '#domain/kinds'

const SOURCES = 3
const KINDS: readonly StatementKind[] = ['claim', 'denial', 'confirmation', 'deferral', 'suspicion', 'call']

export interface BigIncident {
  readonly title: string
  readonly statements: number
}

/** One paragraph a statement, none like another, with letters that take two UTF-16 units. */
const paragraph = (at: number) =>
  `Paragraph ${at} 🛩️: the spokesman of district ${at % 97} said that ${at % 7} drones fell near kilometre ${at} of the river, and that nothing else was found there.`

/**
 * Fills a library, through the engine, with incidents of so many statements: each marked in one of three
 * sources, every third with two answers, said on sixty days.
 * @throws Error where the engine refuses something.
 */
export async function buildLibrary(folder: string, incidents: readonly BigIncident[]): Promise<void> {
  const { createEngine } = await import('#engine/engine')
  const engine = createEngine()
  const opened = await engine.open(folder, { create: true })
  if (!opened.ok) throw new Error(`The library cannot be made: ${opened.error.code}`)
  const call = async <Name extends EngineCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = await engine.call(name, input)
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`)
    return answer.value
  }
  try {
    for (const { title, statements } of incidents) {
      const { id: incidentId } = await call('incident.create', { title })
      const size = Math.ceil(statements / SOURCES)
      for (let from = 0; from < statements; from += size) {
        const paragraphs = Array.from({ length: Math.min(size, statements - from) }, (_, at) =>
          paragraph(from + at),
        )
        const text = paragraphs.join('\n')
        const { id: sourceId } = await call('source.paste', { incidentId, title: `Source ${from}`, text })
        let start = 0
        let answered: string | null = null
        for (const [at, words] of paragraphs.entries()) {
          const first = at % 3 === 0
          const kind = first ? 'claim' : (KINDS[1 + (at % 4)] ?? 'denial')
          const made: { readonly id: string } = await call('mark.create', {
            incidentId,
            kind,
            sourceId,
            start: start + words.indexOf('the spokesman'),
            end: start + words.length,
            answers: first ? null : answered,
          })
          if (first) answered = made.id
          const day = new Date(Date.UTC(2023, 8, 1 + ((from + at) % 60)))
          await call('statement.update', { id: made.id, patch: { said: day.toISOString().slice(0, 10) } })
          start += words.length + 1
        }
      }
    }
  } finally {
    await engine.close()
  }
}
