import type { ContextFields, ResponseFields, Statement } from './incident.ts'
import { USUAL_RESPONSE, type StatementKind } from './kinds.ts'
import { isBareOffice } from './office.ts'
import type { ContextSuggestion, ResponseSuggestion, StatementSuggestion } from './suggestion.ts'

/** Who said it: an actor of the library, a name that the text gives, or nobody named. */
export type ProposedActor = { readonly id: string } | { readonly name: string } | null

/** What of a proposed statement becomes the statement: as proposed, until the analyst changes it. */
export interface StatementEdits {
  readonly kind: StatementKind
  readonly actor: ProposedActor
  readonly proposition: string
  /** EDTF, or empty. */
  readonly said: string
  /** What it answers: the place of the other among the statements of the text, and the scope. */
  readonly answers: ReadonlyMap<number, string>
  /** What the text calls the chosen actor becomes another name of that actor. */
  readonly asAlias: boolean
}

/** A sentence of its own begins with a capital. */
const asSentence = (words: string) => words.replace(/^[“"‘']?\p{Ll}/u, (first) => first.toUpperCase())

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|nobody|both|neither|you|someone)$/i

/** The name under which the text gives who speaks; null where it gives none, or leaves open who “he” is. */
export function nameIn({ actor, stands }: StatementSuggestion): string | null {
  const words = oneLine((stands ?? actor)?.text ?? '')
  return words === '' || words.length > 300 || PRONOUN.test(words) ? null : words
}

const REJECTS = /\b(?:den[iy]|reject|refut|dismiss|rebut|contradict|disput|disagree)/i

/**
 * The words to begin with. What is said in a clause of its own stands for itself; of anything else the whole
 * quotation is needed, because “denied these claims” without the denial says the opposite.
 */
export function propositionOf(
  { kind, quote, content, cue }: Pick<StatementSuggestion, 'kind' | 'quote' | 'content' | 'cue'>,
  text: string,
): string {
  const isClause = /(?:\bthat|[“"‘'«])\s*$/.test(text.slice(quote.start, content.start))
  const asserts =
    kind === 'claim' || kind === 'suspicion' || (kind === 'denial' && !REJECTS.test(cue?.text ?? ''))
  const words = oneLine(content.text)
  return asSentence(isClause && asserts && words.split(' ').length > 3 ? words : oneLine(quote.exact))
}

/** The date in the quotation that says when it was said. */
export const saidDate = ({ dates }: StatementSuggestion) =>
  dates.find(({ role, value }) => role === 'said' && value !== '') ?? null

/** Whoever speaks for somebody without a name, and several at once. */
const NO_NAME =
  /^(?:an?|its|their|his|her|our|my|some|several|both|those|these|all|many|most|two|three|four|five|six|seven|eight|nine|ten|\d+)\s|\band\b|,|\b(?:spokes\p{L}+|officials?|sources?|diplomats?|aides?|residents?|witness(?:es)?|MPs)\b/iu
/** “Ukrainian soldiers” */
const PLURAL = /\b\p{Ll}+(?<![’'])s$/u
/**
 * The name under which the text itself gives who speaks, where it may stand for the same actor elsewhere too; null for
 * a pronoun, for a bare office and for several at once.
 */
export function aliasIn({ actor }: Pick<StatementSuggestion, 'actor'>): string | null {
  const name = oneLine(actor?.text ?? '').replace(/^the\s+/i, '')
  return name.length <= 300 &&
    !isBareOffice(name) &&
    !PRONOUN.test(name) &&
    !NO_NAME.test(name) &&
    !PLURAL.test(name)
    ? name
    : null
}

/** Who is proposed as the one who says it. */
export function actorOf(suggestion: StatementSuggestion): ProposedActor {
  if (suggestion.knownActor !== null) return { id: suggestion.knownActor }
  const name = nameIn(suggestion)
  return name === null ? null : { name }
}

/** A proposal as it would be accepted without a change. */
export function asProposed(suggestion: StatementSuggestion, text: string): StatementEdits {
  return {
    kind: suggestion.kind,
    actor: actorOf(suggestion),
    proposition: propositionOf(suggestion, text),
    said: saidDate(suggestion)?.value ?? '',
    answers: new Map(),
    asAlias: true,
  }
}

/** What became of a proposal, as it stands in the ledger by now. */
export const asMade = ({
  kind,
  actorId,
  proposition,
  said,
}: Statement): Omit<StatementEdits, 'answers' | 'asAlias'> => ({
  kind,
  actor: actorId === null ? null : { id: actorId },
  proposition,
  said,
})

/** How a statement answers another: as proposed or, where its kind was changed, as that kind usually does. */
export const responseType = (
  { type }: ResponseSuggestion,
  proposed: StatementKind,
  kind: StatementKind,
): ResponseFields['type'] => (kind === proposed ? type : null) ?? USUAL_RESPONSE[kind] ?? 'qualifies'

const POINTS_BACK =
  /^(?:(?:the|this|that|these|those|such|any|all|its|their|his|her)\s+)?(?:[\p{L}-]+\s+){0,2}(?:claims?|reports?|allegations?|accusations?|charges?|statements?|it|this|that|them)$/iu

/** Words that may be the scope of a denial: its own, unless they only point back, and those that it answers. */
export function scopeOffers(
  denial: Pick<StatementSuggestion, 'content'>,
  answered: Pick<StatementSuggestion, 'content'>,
): readonly string[] {
  const own = oneLine(denial.content.text)
  const others = oneLine(answered.content.text)
  return [...new Set(POINTS_BACK.test(own) ? [others] : [own, others])].filter((words) => words !== '')
}

const TITLE_LENGTH = 300

/** A proposed context card as it would be accepted without a change. */
export function contextAsProposed({ type, quote }: ContextSuggestion): ContextFields {
  const words = oneLine(quote.exact)
  const cut = words.length > TITLE_LENGTH
  const title = cut
    ? `${words
        .slice(0, TITLE_LENGTH - 1)
        .toWellFormed()
        .trimEnd()}…`
    : words
  return { type, title, date: '', summary: cut ? words : '' }
}
