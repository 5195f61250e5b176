import { chooseItems, type Briefing, type BriefingFields } from '#domain/briefing'
import type { Fix, FixStep, WordPair } from '#domain/fix'
import type { Inline, Prose } from '#domain/prose'
import type {
  Actor,
  ActorFields,
  EvidenceFields,
  IncidentFile,
  JudgementFields,
  StatementFields,
} from '#domain/incident'
import { placesOf } from './names.ts'
import { swapInProse, swapInText, type FindSwaps } from './swap.ts'
import { termsIn } from './terms.ts'

/** What a fix changes in the library, as patches of whole fields. */
export interface Patches {
  readonly briefing: Partial<BriefingFields>
  readonly judgements: ReadonlyMap<string, Partial<JudgementFields>>
  readonly statements: ReadonlyMap<string, Partial<StatementFields>>
  readonly evidence: ReadonlyMap<string, Partial<EvidenceFields>>
  readonly actors: ReadonlyMap<string, Partial<ActorFields>>
}

/** A briefing and its file while the steps of a fix are made in them, one after the other. */
interface State {
  readonly briefing: Briefing
  readonly file: IncidentFile
}

/**
 * What a fix comes to in a briefing as it stands now, which may be another than when it was checked: then a
 * step that no longer fits comes to nothing. Quotations are never touched.
 */
export function patchesOf({ steps }: Fix, briefing: Briefing, file: IncidentFile): Patches {
  const before = { briefing, file }
  const after = steps.reduce(taken, before)
  return {
    briefing: changed(briefing, after.briefing),
    judgements: changedItems(file.judgements, after.file.judgements),
    statements: changedItems(file.statements, after.file.statements),
    evidence: changedItems(file.evidence, after.file.evidence),
    actors: changedItems(file.actors, after.file.actors),
  }
}

/** The fields that are another object or value than before. */
function changed<Item extends object>(before: Item, after: Item): Partial<Item> {
  const names = Object.keys(after) as (keyof Item)[]
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  ) as Partial<Item>
}

function changedItems<Item extends { readonly id: string }>(before: readonly Item[], after: readonly Item[]) {
  const patches = after.map((item, at) => [item.id, changed(before[at]!, item)] as const)
  return new Map(patches.filter(([, patch]) => Object.keys(patch).length > 0))
}

function taken(state: State, step: FixStep): State {
  const { briefing, file } = state
  const patched = <Item extends { readonly id: string }>(
    items: readonly Item[],
    { id, patch }: { readonly id: string; readonly patch: object },
  ) => items.map((item) => (item.id === id ? { ...item, ...patch } : item))
  switch (step.do) {
    case 'mark':
      return { ...state, briefing: { ...briefing, marking: step.marking } }
    case 'judgement':
      return { ...state, file: { ...file, judgements: patched(file.judgements, step) } }
    case 'statement':
      return { ...state, file: { ...file, statements: patched(file.statements, step) } }
    case 'evidence':
      return { ...state, file: { ...file, evidence: patched(file.evidence, step) } }
    case 'alias': {
      const named = file.actors.map((actor) =>
        actor.id === step.actorId ? withAlias(actor, step.alias) : actor,
      )
      return { ...state, file: { ...file, actors: named } }
    }
    case 'leave': {
      const setAside = [...new Set([...briefing.setAside, step.key])]
      return { ...state, briefing: { ...briefing, setAside } }
    }
    case 'sentence':
      return { ...state, briefing: withSentence(briefing, step) }
    case 'terms':
      return swapped(state, termSwaps(step.pairs))
    case 'names': {
      const { file: named, ...rest } = swapped(state, nameSwaps(step.pairs))
      return { ...rest, file: { ...named, statements: renamed(state, nameSwaps(step.pairs)) } }
    }
  }
}

const withAlias = (actor: Actor, alias: string): Actor =>
  [actor.name, ...actor.aliases].includes(alias) ? actor : { ...actor, aliases: [...actor.aliases, alias] }

/** The first place of a sentence in the text of a part, with another. */
function withSentence(briefing: Briefing, { section, pair }: FixStep & { do: 'sentence' }): Briefing {
  let isDone = false
  const replaced = (inline: Inline): Inline => {
    if (isDone || inline.type !== 'text' || !inline.text.includes(pair.from)) return inline
    isDone = true
    return { ...inline, text: inline.text.replace(pair.from, () => pair.to) }
  }
  const sections = briefing.sections.map((one) =>
    one.kind === section ? { ...one, prose: mapInlines(one.prose, replaced) } : one,
  )
  return isDone ? { ...briefing, sections } : briefing
}

const mapInlines = (prose: Prose, map: (inline: Inline) => Inline): Prose =>
  prose.map((block) =>
    block.type === 'paragraph'
      ? { ...block, content: block.content.map(map) }
      : { ...block, items: block.items.map((item) => item.map(map)) },
  )

/** The analyst's text of the included parts, and the judgements in the briefing, with other words. */
function swapped({ briefing, file }: State, find: FindSwaps): State {
  const sections = briefing.sections.map((section) => {
    if (!section.included) return section
    const prose = swapInProse(section.prose, find)
    return JSON.stringify(prose) === JSON.stringify(section.prose) ? section : { ...section, prose }
  })
  const isSame = sections.every((section, at) => section === briefing.sections[at])
  const judged = inBriefing(briefing, 'key judgements', file.judgements)
  const judgements = file.judgements.map((judgement) =>
    judged.has(judgement) ? { ...judgement, text: swapInText(judgement.text, find) } : judgement,
  )
  return { briefing: isSame ? briefing : { ...briefing, sections }, file: { ...file, judgements } }
}

/** What the statements in the briefing assert, with other names. */
function renamed({ briefing, file }: State, find: FindSwaps): IncidentFile['statements'] {
  const chosen = inBriefing(briefing, 'claims and denials', file.statements)
  return file.statements.map((statement) =>
    chosen.has(statement)
      ? { ...statement, proposition: swapInText(statement.proposition, find) }
      : statement,
  )
}

function inBriefing<Item extends { readonly id: string }>(
  { sections }: Briefing,
  kind: 'key judgements' | 'claims and denials',
  items: readonly Item[],
): ReadonlySet<Item> {
  const section = sections.find((one) => one.kind === kind)
  return new Set(section?.included ? chooseItems(items, section) : [])
}

const termSwaps = (pairs: readonly WordPair[]): FindSwaps => {
  const instead = new Map(pairs.map(({ from, to }) => [from, to]))
  return (own) =>
    termsIn(own).flatMap(({ words, at, length }) => {
      const to = instead.get(words)
      return to === undefined ? [] : [{ at, length, to }]
    })
}

const nameSwaps =
  (pairs: readonly WordPair[]): FindSwaps =>
  (own) =>
    pairs.flatMap(({ from, to }) => placesOf(own, from).map((at) => ({ at, length: from.length, to })))
