import type { Utf16Range } from '#domain/quotation'
import type {
  DateSuggestion,
  KnownActor,
  Passage,
  ResponseSuggestion,
  StatementSuggestion,
} from '#domain/suggestion'
import { datesOf } from './dates/dates.ts'
import type { Draft } from './draft.ts'
import { draftsIn } from './drafts.ts'
import { judge } from './kinds.ts'
import { knownActorIn, knownNames } from './known-actors.ts'
import { quoteOf } from './quote.ts'
import { readText, type Reading } from './text/reading.ts'
import { resolveActors } from './resolve.ts'
import type { Found } from './answers/profiles.ts'
import { linkResponses } from './answers/responses.ts'

export interface SuggestOptions {
  /** EDTF day of the document; resolves “on Monday” and the like. */
  readonly documentDate?: string | null
  /** Actors whom the library knows by name. */
  readonly actors?: readonly KnownActor[]
}

/**
 * What a text says, who says it, and what it answers, in the order of the text. Deterministic; some statements are
 * missed, and nothing of it is a fact.
 */
export function suggestStatements(text: string, options: SuggestOptions = {}): StatementSuggestion[] {
  const reading = readText(text)
  const found = foundIn(reading)
  const dates = datesOf(
    reading,
    found.map(({ draft }) => draft),
    options.documentDate ?? null,
  )
  const passage = ({ start, end }: Utf16Range): Passage => ({ text: text.slice(start, end), start, end })
  const speakers = found.map(({ draft, stands }) => {
    const speaker = stands ?? draft.actor
    return speaker && text.slice(speaker.start, speaker.end)
  })
  const names = knownNames(options.actors ?? [], speakers)
  return linkResponses(reading, found).map(({ kind, why, respondsTo }, at): StatementSuggestion => {
    const { draft, stands } = found[at]!
    const speaker = speakers[at] ?? null
    return {
      kind,
      why,
      actor: draft.actor && passage(draft.actor),
      stands: stands && passage(stands),
      knownActor: speaker && knownActorIn(names, speaker),
      cue: draft.cue && passage(draft.cue),
      quote: quoteOf(text, draft.quote),
      content: passage(draft.content),
      respondsTo,
      dates: within(dates, draft.quote),
      score: draft.score,
      rule: draft.rule,
    }
  })
}

/** For each of the statements of a text, in the order of `suggestStatements`, the earlier ones that it answers. */
export function suggestResponses(text: string): (readonly ResponseSuggestion[])[] {
  const reading = readText(text)
  return linkResponses(reading, foundIn(reading)).map(({ respondsTo }) => respondsTo)
}

/** The statements of a text with kind and speaker, before their answers are sought. */
export function foundIn(reading: Reading): readonly Found[] {
  const kept = draftsIn(reading).flatMap((draft) => foundOf(reading, draft) ?? [])
  const stands = resolveActors(
    reading,
    kept.map(({ draft }) => draft),
  )
  return kept
    .map((one, at) => ({ ...one, stands: stands[at] ?? null }))
    .filter((one) => one.stands !== null || !isOfAffair(reading, one.draft))
}

/** Verbs by which an affair speaks as well as people do. */
const SHOWING = new Set(
  'raise point suggest indicate signal reveal show reflect echo underline underscore highlight stress emphasise emphasize illustrate demonstrate mean imply document detail outline recall remind'.split(
    ' ',
  ),
)

/** “It raises important questions”: an “it” that stands for nobody is the affair, and the voice is the author’s. */
const isOfAffair = ({ text }: Reading, { actor, pronoun, word }: Draft): boolean =>
  pronoun &&
  actor !== null &&
  SHOWING.has(word) &&
  /^(?:it|this|that)$/i.test(text.slice(actor.start, actor.end))

function foundOf({ text }: Reading, draft: Draft): Omit<Found, 'stands'> | null {
  const words = ({ start, end }: Utf16Range) => text.slice(start, end)
  const judged = judge(
    draft.meaning,
    draft.negated,
    draft.word,
    words(draft.content),
    draft.cue ? words(draft.cue) : '',
  )
  return judged && { draft, ...judged }
}

/** Those of the sorted dates that stand in a range. */
function within(dates: readonly DateSuggestion[], { start, end }: Utf16Range): readonly DateSuggestion[] {
  let low = 0
  for (let high = dates.length; low < high;) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: DateSuggestion[] = []
  for (let at = low; (dates[at]?.end ?? Infinity) <= end; at += 1) found.push(dates[at]!)
  return found
}
