import { actorBook, gradesOf } from '#briefing/desk'
import { edtfWords } from '#domain/edtf-words'
import type { Turn } from '#domain/edition'
import { RELIABILITY_WORDS } from '#domain/grade'
import type {
  Citation,
  Context,
  Evidence,
  IncidentFile,
  Judgement,
  Question,
  Response,
  Source,
  Statement,
  StatusEntry,
} from '#domain/incident'
import { hasWords } from '#domain/prose'
import { quoted } from './words.ts'

/** One state of a library that is compared with another: its file, and what is looked up in it often. */
export interface Side {
  readonly file: IncidentFile
  readonly who: (actorId: string | null) => string
  readonly answersOf: (statementId: string) => readonly Response[]
  readonly statement: (id: string) => string
}

export function sideOf(file: IncidentFile): Side {
  const actorOf = actorBook(file)
  const answers = Map.groupBy(file.responses, ({ fromId }) => fromId)
  const statements = new Map(file.statements.map(({ id, proposition }) => [id, proposition]))
  return {
    file,
    who: (id) => actorOf(id)?.actor.name ?? 'nobody named',
    answersOf: (id) => answers.get(id) ?? [],
    statement: (id) => quoted(statements.get(id) ?? ''),
  }
}

/** What of one thing is not the same on two sides. */
export type Compare<Thing> = (was: Thing, now: Thing, then: Side, today: Side) => Turn[]

/** One property, as its words were and are. */
const turn = (what: string, was: string, now: string): Turn[] => (was === now ? [] : [{ what, was, now }])

/** A longer text, quoted as far as that shows what is otherwise. */
function wording(what: string, was: string, now: string): Turn[] {
  if (was.trim() === now.trim()) return []
  const [old, next] = [was, now].map((words) => (hasWords(words) ? quoted(words) : 'empty'))
  return old === undefined || next === undefined || old === next
    ? [{ what, was: null, now: null }]
    : [{ what, was: old, now: next }]
}

const day = (date: string) => (date === '' ? 'not known' : edtfWords(date, { short: true }))

export const statementTurns: Compare<Statement> = (was, now, then, today) => [
  ...turn('kind', was.kind, now.kind),
  ...turn('speaker', then.who(was.actorId), today.who(now.actorId)).filter(() => was.actorId !== now.actorId),
  ...wording('wording', was.proposition, now.proposition),
  ...turn('date', day(was.said), day(now.said)),
  ...gradeTurns(was, now, then, today),
  ...answerTurns(was.id, then, today),
  ...citationTurns(was.citations, now.citations),
]

export const evidenceTurns: Compare<Evidence> = (was, now, then, today) => [
  ...turn('kind', was.kind, now.kind),
  ...wording('description', was.description, now.description),
  ...turn('origin', then.who(was.actorId), today.who(now.actorId)).filter(() => was.actorId !== now.actorId),
  ...turn('date', day(was.date), day(now.date)),
  ...gradeTurns(was, now, then, today),
  ...changed('picture', was.attachment?.sha256, now.attachment?.sha256),
  ...wording('caption', was.caption, now.caption),
  ...changed('bearing on the statements', bearingsOf(was), bearingsOf(now)),
  ...citationTurns(was.citations, now.citations),
]

export const contextTurns: Compare<Context> = (was, now) => [
  ...turn('kind', was.type, now.type),
  ...wording('title', was.title, now.title),
  ...turn('date', day(was.date), day(now.date)),
  ...wording('summary', was.summary, now.summary),
  ...citationTurns(was.citations, now.citations),
]

export const judgementTurns: Compare<Judgement> = (was, now) => [
  ...turn('likelihood', was.likelihood?.trim() || 'not given', now.likelihood?.trim() || 'not given'),
  ...turn('confidence', was.confidence ?? 'not given', now.confidence ?? 'not given'),
  ...wording('wording', was.text, now.text),
  ...wording('reason for the confidence', was.confidenceReason, now.confidenceReason),
  ...changed('basis', basisOf(was), basisOf(now)),
]

export const questionTurns: Compare<Question> = (was, now) => [
  ...turn('state', was.answered ? 'answered' : 'open', now.answered ? 'answered' : 'open'),
  ...wording('wording', was.text, now.text),
  ...wording('description of an answer', was.wouldAnswer, now.wouldAnswer),
]

export const sourceTurns: Compare<Source> = (was, now, then, today) => [
  ...turn('reliability', reliabilityOf(was), reliabilityOf(now)),
  ...wording('title', was.title, now.title),
  ...turn('author', was.author.trim() || 'not named', now.author.trim() || 'not named'),
  ...turn('publisher', was.publisher.trim() || 'not named', now.publisher.trim() || 'not named'),
  ...turn('date of publication', day(was.published), day(now.published)),
  ...turn('marking', was.marking, now.marking),
  ...turn('origin', originOf(was, then), originOf(now, today)),
]

export const statusTurns = (was: StatusEntry | null, now: StatusEntry | null): Turn[] => {
  const standing = turn('status', was?.status ?? 'not recorded', now?.status ?? 'not recorded')
  if (standing.length > 0 || !was || !now) return standing
  return [...turn('date', day(was.date), day(now.date)), ...wording('reason', was.reason, now.reason)]
}

/** What the title block says of the incident itself. */
export const incidentTurns = (
  { file: { incident: was } }: Side,
  { file: { incident: now } }: Side,
): Turn[] => [
  ...turn('date', day(was.date), day(now.date)),
  ...turn('time', was.instant ?? 'not known', now.instant ?? 'not known'),
  ...wording('place', was.place.name, now.place.name),
  ...changed('position on the map', pointOf(was.place), pointOf(now.place)),
  ...wording('kind', was.kind, now.kind),
]

const changed = (what: string, was: unknown, now: unknown): Turn[] =>
  JSON.stringify(was) === JSON.stringify(now) ? [] : [{ what, was: null, now: null }]

const pointOf = ({ latitude, longitude, precision, country }: IncidentFile['incident']['place']) => [
  latitude,
  longitude,
  precision,
  country,
]

type Graded = Pick<Statement, 'citations' | 'credibility'>

/**
 * The grade, where the thing itself was graded otherwise or rests on other sources. Where only a source was
 * graded otherwise, the source says so once.
 */
function gradeTurns(was: Graded, now: Graded, then: Side, today: Side): Turn[] {
  const sourcesOf = ({ citations }: Graded) =>
    [...new Set(citations.map(({ sourceId }) => sourceId))].toSorted()
  const isSame = was.credibility === now.credibility && sourcesOf(was).join() === sourcesOf(now).join()
  return isSame ? [] : turn('grade', gradeIn(was, then), gradeIn(now, today))
}

const gradeIn = (thing: Graded, { file }: Side) => gradesOf(thing, file).join(', ') || 'not given'

const reliabilityOf = ({ reliability }: Source) =>
  reliability === null ? 'not graded' : `${reliability} (${RELIABILITY_WORDS[reliability]})`

const originOf = ({ originId }: Source, { file: { origins } }: Side) =>
  origins.find(({ id }) => id === originId)?.name ?? 'not named'

/** Which of the same statements it answers otherwise, and which part of them. */
function answerTurns(id: string, then: Side, today: Side): Turn[] {
  const before = new Map(then.answersOf(id).map((response) => [response.toId, response]))
  const after = new Map(today.answersOf(id).map((response) => [response.toId, response]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((toId): Turn[] => {
    const [was, now] = [before.get(toId), after.get(toId)]
    const to = (now ? today : then).statement(toId)
    if (!was || !now) return turn(`answer to ${to}`, was?.type ?? 'none', now?.type ?? 'none')
    return [
      ...turn(`answer to ${to}`, was.type, now.type),
      ...wording('scope', was.scope, now.scope),
      ...wording('part left open', was.leavesOpen, now.leavesOpen),
    ]
  })
}

/** Passages that came or went. */
function citationTurns(was: readonly Citation[], now: readonly Citation[]): Turn[] {
  const passages = (citations: readonly Citation[]) =>
    new Set(
      citations.map(({ sourceId, quotation }) =>
        JSON.stringify([sourceId, quotation.start, quotation.exact]),
      ),
    )
  const [before, after] = [passages(was), passages(now)]
  if (before.size !== after.size) return turn('number of quoted passages', `${before.size}`, `${after.size}`)
  return changed('choice of quoted passages', [...before].toSorted(), [...after].toSorted())
}

const bearingsOf = ({ bearings }: Evidence) =>
  bearings.map(({ statementId, bearing }) => `${statementId} ${bearing}`).toSorted()

const basisOf = ({ basis }: Judgement) => basis.map(({ id }) => id).toSorted()
