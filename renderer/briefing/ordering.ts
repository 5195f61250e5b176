import { chooseItems, type Section } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { threadStatements, type LedgerNode } from '#domain/ledger'

type Choice = Pick<Section, 'order' | 'excluded'>

/** A section without its words: what it lists, and in which order. */
export type Listing = Choice & Pick<Section, 'kind'>

export const choiceOf = ({ kind, order, excluded }: Section): Listing => ({ kind, order, excluded })

/** All things of a section in the analyst's order, those that are left out at their place too. */
export const arrange = <Item extends { readonly id: string }>(
  items: readonly Item[],
  { order }: Choice,
): Item[] => chooseItems(items, { order, excluded: [] })

/** Sections in the order of these kinds; those that it does not name keep their place. */
export function inOrder(sections: readonly Section[], kinds: readonly string[]): Section[] {
  const named = sections
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return sections.map((section) => (kinds.includes(section.kind) ? (named.shift() ?? section) : section))
}

export const isChosen = ({ excluded }: Choice, id: string): boolean => !excluded.includes(id)

/** Takes a thing into a section or leaves it out. */
export function withChosen({ excluded }: Choice, id: string, chosen: boolean): Pick<Section, 'excluded'> {
  const others = excluded.filter((other) => other !== id)
  return { excluded: chosen ? others : [...others, id] }
}

/** The ids of a ledger from top to bottom; the siblings named by `moved` in their new order. */
export function flatOrder(nodes: readonly LedgerNode[], moved: readonly string[] = []): string[] {
  const isMoved =
    nodes.length === moved.length && nodes.every(({ statement }) => moved.includes(statement.id))
  const sorted = isMoved
    ? nodes.toSorted((a, b) => moved.indexOf(a.statement.id) - moved.indexOf(b.statement.id))
    : nodes
  return sorted.flatMap(({ statement, answers }) => [statement.id, ...flatOrder(answers, moved)])
}

/**
 * The labels of the statements as the document prints them: `2` opens the second thread, `2.1` is the first
 * answer in it. A statement that is left out has none.
 */
export function statementLabels(
  { statements, responses }: Pick<IncidentFile, 'statements' | 'responses'>,
  choice: Choice,
): Map<string, string> {
  const threads = threadStatements({ statements: chooseItems(statements, choice), responses })
  const labels = new Map<string, string>()
  threads.forEach((thread, at) =>
    flatOrder([thread]).forEach((id, within) =>
      labels.set(id, within === 0 ? `${at + 1}` : `${at + 1}.${within}`),
    ),
  )
  return labels
}
