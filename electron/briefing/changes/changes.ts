import { SECTION_TITLES, type Briefing } from '#domain/briefing'
import type { Difference, DifferenceKind, Snapshot, Turn } from '#domain/edition'
import type { IncidentFile, Statement } from '#domain/incident'
import { heldIn, type Held } from './held.ts'
import {
  contextTurns,
  evidenceTurns,
  incidentTurns,
  judgementTurns,
  questionTurns,
  sideOf,
  sourceTurns,
  statementTurns,
  statusTurns,
  type Compare,
  type Side,
} from './turns.ts'
import { named } from './words.ts'

/**
 * What is in a briefing now and was not in its edition, is there no longer, or is otherwise: the most
 * telling first, each kind in the order of the briefing.
 */
export function changesSince(
  then: Snapshot,
  briefing: Snapshot['briefing'],
  file: IncidentFile,
): Difference[] {
  const before = heldIn(then.briefing.sections, then.file)
  const held = heldIn(briefing.sections, file)
  // An answered question leaves the briefing, and that is what is to be told of it.
  const open = new Set(before.questions.map(({ id }) => id))
  const answered = file.questions.filter(({ id, answered }) => answered && open.has(id))
  const now = { ...held, questions: [...held.questions, ...answered] }
  const [fore, rest] = compareHeld(then.file, before, file, now)
  return [...fore, ...frameChanges(then.briefing, briefing), ...rest]
}

/** What was in an edition and is deleted or otherwise in the library now, wherever the briefing itself went since. */
export function staleIn(then: Snapshot, file: IncidentFile): Difference[] {
  return compareHeld(then.file, heldIn(then.briefing.sections, then.file), file, file)
    .flat()
    .filter(({ change }) => change !== 'new')
}

function compareHeld(
  fileThen: IncidentFile,
  before: Held,
  fileNow: IncidentFile,
  now: Held,
): readonly [about: Difference[], things: Difference[]] {
  const [then, today] = [sideOf(fileThen), sideOf(fileNow)]
  const list = <Thing extends { readonly id: string }>(
    kind: DifferenceKind,
    was: readonly Thing[],
    is: readonly Thing[],
    nameOf: (thing: Thing, side: Side) => string,
    compare: Compare<Thing>,
  ): Difference[] => {
    const old = new Map(was.map((thing) => [thing.id, thing]))
    const there = new Set(is.map(({ id }) => id))
    return [
      ...is.flatMap((thing): Difference[] => {
        const earlier = old.get(thing.id)
        const turns = earlier ? compare(earlier, thing, then, today) : []
        if (earlier && turns.length === 0) return []
        const change = earlier ? 'changed' : 'new'
        return [{ kind, id: thing.id, change, name: nameOf(thing, today), turns }]
      }),
      ...was
        .filter(({ id }) => !there.has(id))
        .map((thing): Difference => ({
          kind,
          id: thing.id,
          change: 'gone',
          name: nameOf(thing, then),
          turns: [],
        })),
    ]
  }
  const once = (kind: DifferenceKind, turns: Turn[]): Difference[] =>
    turns.length === 0 ? [] : [{ kind, id: null, change: 'changed', name: '', turns }]
  return [
    [
      ...once(
        'claim status',
        statusTurns(fileThen.statusHistory.at(-1) ?? null, fileNow.statusHistory.at(-1) ?? null),
      ),
      ...once('incident', incidentTurns(then, today)),
    ],
    [
      ...list('judgement', before.judgements, now.judgements, ({ text }) => named(text), judgementTurns),
      ...list('statement', before.statements, now.statements, statementName, statementTurns),
      ...list(
        'evidence',
        before.evidence,
        now.evidence,
        ({ description }) => named(description),
        evidenceTurns,
      ),
      ...list('context', before.contexts, now.contexts, ({ title }) => named(title), contextTurns),
      ...list('question', before.questions, now.questions, ({ text }) => named(text), questionTurns),
      ...list('source', before.sources, now.sources, ({ title }) => named(title), sourceTurns),
    ],
  ]
}

const statementName = ({ proposition, actorId }: Statement, { who }: Side) =>
  actorId === null ? named(proposition) : `${named(proposition)} (${who(actorId)})`

/** What the analyst wrote and set anew. */
function frameChanges(
  was: Snapshot['briefing'],
  now: Pick<Briefing, 'marking' | 'scale' | 'sections'>,
): Difference[] {
  const set: Turn[] = (['marking', 'scale'] as const).flatMap((what) =>
    was[what] === now[what] ? [] : [{ what, was: was[what], now: now[what] }],
  )
  const text = (sections: Snapshot['briefing']['sections'], kind: string) => {
    const section = sections.find((candidate) => candidate.kind === kind)
    return JSON.stringify(section?.included ? section.prose : [])
  }
  const rewritten = now.sections.filter(({ kind }) => text(was.sections, kind) !== text(now.sections, kind))
  return [
    ...(set.length === 0
      ? []
      : [{ kind: 'briefing', id: null, change: 'changed', name: '', turns: set } as const]),
    ...rewritten.map(({ kind }): Difference => ({
      kind: 'text',
      id: kind,
      change: 'changed',
      name: `‘${SECTION_TITLES[kind]}’`,
      turns: [],
    })),
  ]
}
