import type { Utf16Range } from '#domain/quotation'
import { SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'
import { nameIn, phraseAt } from '#intake/suggest/text/noun-phrases'
import { oncePerReading, type Reading } from '#intake/suggest/text/reading'

/** What somebody says in a transcript, or a paragraph of it. */
export interface Turn {
  /** The name or office before the colon; null where nobody is named for “A:”. */
  readonly label: Utf16Range | null
  /** The name in it, without the office. */
  readonly name: Utf16Range | null
  readonly asks: boolean
  /** Where the words begin. */
  readonly from: number
}

/** What stands before the colon of a transcript: “Spokesperson:”, “Ana Brel (Norland):”, “MS OYELLE:”, “Q:”, “Q.”. */
const LABEL =
  /^(?:([\p{Lu}][\p{L}\p{M}.’'-]*(?: (?:of|for|the|and|#?\d+|[\p{Lu}][\p{L}\p{M}.’'-]*)){0,6})(?: \([^)]{2,40}\)|, [^:.?!]{3,50})?:|([QA])(?:\.| ?[–—-]| {2}))(?:\s+(?=\S)|$)/u
const ASKS =
  /^(?:Q\d*|Questions?|Questioner|Reporters?|Journalists?|Correspondents?|Interviewer|Moderator|Host|Presenter|Anchor|Press|Media|Audience)\b/i
const ANSWERS = /^(?:A\d*|Answer|Response|Reply)$/i
/** Before a colon these are no speakers: bylines and the like. */
const NO_SPEAKER =
  /^(?:Reporting|Editing|Writing|Note|Correction|Update|Photo|Source|Sources|Read more|Contact)\b/i
const BESIDE = /^[([].*[)\]]$/su

interface Labelled {
  readonly words: string
  readonly label: Utf16Range
  /** Where the words begin; the end of the paragraph where the label stands alone. */
  readonly from: number
}

/** Whose turn each paragraph belongs to; null for one outside of a transcript. */
export const turnsIn = oncePerReading((reading): readonly (Turn | null)[] => {
  const labelled = reading.paragraphs.map((paragraph) => labelOf(reading, paragraph))
  const habits = habitsOf(reading, labelled)
  const begins = labelled.map((one) => (one && isSpeaker(one.words, habits) ? one : null))
  const lastBegin = begins.findLastIndex((one) => one !== null)
  const answerer =
    lastBegin < 0
      ? null
      : answererIn(
          reading,
          begins.findIndex((one) => one !== null),
        )
  let turn: Turn | null = null
  return reading.paragraphs.map((paragraph, at): Turn | null => {
    const one = begins[at]
    if (one) return (turn = turnOf(one, habits, answerer))
    const words = reading.text.slice(paragraph.start, paragraph.end)
    // An answer of several paragraphs goes on up to the next label; behind the last one only where “I” or “we” speak.
    const goesOn =
      turn !== null &&
      !BESIDE.test(words) &&
      (begins[at - 1]?.from === reading.paragraphs[at - 1]?.end ||
        (at < lastBegin && /[.!?…:”"’]$/.test(words)) ||
        /\b(?:I|we|our|you)\b/i.test(words.replace(/["“][^"”]*["”]/g, '')))
    turn = goesOn && turn ? { ...turn, from: paragraph.start } : null
    return turn
  })
})

function labelOf({ text }: Reading, { start, end }: Utf16Range): Labelled | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 140)))
  const words = match?.[1] ?? match?.[2]
  if (!match || words === undefined || NO_SPEAKER.test(words)) return null
  return { words, label: { start, end: start + words.length }, from: start + match[0].length }
}

interface Habits {
  readonly turns: number
  /** How many of them end with a question. */
  readonly questions: number
}

interface Transcript {
  readonly of: ReadonlyMap<string, Habits>
  /** Whether anybody asks. */
  readonly hasQuestions: boolean
}

function habitsOf({ text, paragraphs }: Reading, labelled: readonly (Labelled | null)[]): Transcript {
  const of = new Map<string, Habits>()
  let asked = 0
  for (const [at, one] of labelled.entries()) {
    if (!one) continue
    const { turns, questions } = of.get(one.words) ?? { turns: 0, questions: 0 }
    const asks = text[paragraphs[at]!.end - 1] === '?'
    of.set(one.words, { turns: turns + 1, questions: questions + (asks ? 1 : 0) })
    if (asks || ASKS.test(one.words) || ANSWERS.test(one.words)) asked += 1
  }
  return { of, hasQuestions: paragraphs.length > 1 && asked > 0 }
}

/** A label names somebody who answers or asks, or stands before several paragraphs. */
const isSpeaker = (words: string, { of, hasQuestions }: Transcript): boolean =>
  ASKS.test(words) || ANSWERS.test(words)
    ? hasQuestions
    : (of.get(words)?.turns ?? 0) > 1 || (hasQuestions && words.split(' ').some(isOffice))

const isOffice = (word: string) => SPEAKERS.has(word.toLowerCase()) || TITLES.has(word.toLowerCase())

function turnOf({ words, label, from }: Labelled, { of }: Transcript, answerer: Utf16Range | null): Turn {
  const { turns, questions } = of.get(words)!
  if (ANSWERS.test(words)) return { label: answerer, name: answerer, asks: false, from }
  return {
    label,
    name: { start: label.start + officeIn(words), end: label.end },
    asks: ASKS.test(words) || questions * 2 > turns,
    from,
  }
}

/** Length of the office before a name, as in “Spokesperson Maia Lind”; 0 where either is missing. */
function officeIn(label: string): number {
  const words = label.split(' ')
  const count = words.findIndex((word) => !TITLES.has(word.toLowerCase()))
  return count > 0 && words.slice(count).every((word) => /^\p{Lu}/u.test(word))
    ? words.slice(0, count).join(' ').length + 1
    : 0
}

/** Who answers under “A:”: the first name with an office before the questions. */
function answererIn({ sentences }: Reading, first: number): Utf16Range | null {
  for (const { paragraph, tokens } of sentences) {
    if (paragraph >= first) return null
    for (let at = 0; at < tokens.length; at += 1) {
      const run = phraseAt(tokens, at)
      if (!run) continue
      const name = nameIn(tokens, run)
      if (name.from > run.from) return { start: tokens[name.from]!.start, end: tokens[name.to - 1]!.end }
      at = run.to - 1
    }
  }
  return null
}
