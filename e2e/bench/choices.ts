import type { Article } from '#intake/suggest/corpus/corpus'
import type { Utf16Range } from '#domain/quotation'
import { judge } from '#intake/suggest/kinds'
import { outcomesOf } from '#intake/suggest/answers/outcomes'
import { profilesOf, type Found } from '#intake/suggest/answers/profiles'
import { readText } from '#intake/suggest/text/reading'
import { linkOf, type Scales } from '#intake/suggest/answers/responses'
import { note, sceneOf } from '#intake/suggest/answers/scene'
import { foundIn } from '#intake/suggest/suggest'
import type { Row } from './fit.ts'
import { overlaps, pair } from './measure.ts'

/** Statements with the index of each annotated one among them, -1 where it was not found. */
export interface Statements {
  readonly found: readonly Found[]
  readonly at: readonly number[]
}

/** The choices that an article asks for: of the statements that are suggested, and of those that are annotated. */
export const choicesIn = (article: Article, scales?: Scales): readonly Row[] => [
  ...choicesOf(article, suggestedIn(article), scales),
  ...choicesOf(article, annotatedIn(article), scales),
]

/** The ways to take each statement, with the annotated kind and answers as what is wanted. */
function choicesOf({ text, statements }: Article, { found, at }: Statements, scales?: Scales): Row[] {
  const index = new Map(statements.map(({ id }, n) => [id, at[n]!]))
  const targets = found.map(() => new Set<number>())
  const denials = new Set<number>()
  for (const [n, { kind, to }] of statements.entries()) {
    if (at[n]! < 0) continue
    if (kind === 'denial') denials.add(at[n]!)
    for (const other of to) if (index.get(other)! >= 0) targets[at[n]!]!.add(index.get(other)!)
  }
  const scene = sceneOf(profilesOf(readText(text), found))
  return scene.profiles.map((one): Row => {
    const wanted = targets[one.index]!
    const outcomes = outcomesOf(one, scene)
    const denies = denials.has(one.index) && outcomes.some((way) => way.kind === 'denial')
    const kind = one.open ? (denies ? 'denial' : 'claim') : one.kind
    const hits = outcomes.filter(
      (way) => way.kind === kind && way.other && wanted.has(way.other.index),
    ).length
    const linked = scales && linkOf(one, outcomes, scales)
    if (linked)
      note(
        scene,
        one,
        linked.kind,
        linked.respondsTo.map(({ to }) => to),
      )
    else note(scene, one, kind, [...wanted])
    return outcomes.map(({ kind: taken, other, signs }) => {
      const answers = other ? wanted.has(other.index) : hits === 0
      return { signs, share: taken === kind && answers ? 1 / Math.max(1, hits) : 0 }
    })
  })
}

export function suggestedIn({ text, statements }: Article): Statements {
  const found = foundIn(readText(text))
  const quotes = found.map(({ draft }) => draft.quote)
  return {
    found,
    at: pair(
      statements.map(({ quote }) => quote),
      quotes,
      overlaps,
    ),
  }
}

/** Reporting words that deny by themselves. */
const DENYING =
  /\b(?:den(?:y|ie)|rejec|dismiss|refut|rebut|rebuff|brush|rubbish|disput|contradict|contest|disavow|withdr|retract|disown|scoff|laugh|deride|ridicul)/i

/** The annotated statements as if the rules had found them all. */
export function annotatedIn({ text, statements }: Article): Statements {
  const reading = readText(text)
  const suggested = foundIn(reading)
  const order = [...statements.keys()].sort((a, b) => statements[a]!.quote.start - statements[b]!.quote.start)
  const range = ({ start, end }: Utf16Range) => ({ start, end })
  const found = order.map((n): Found => {
    const { kind, actor, actorName, cue, quote, content } = statements[n]!
    const like = suggested.find(({ draft }) => overlaps(draft.quote, quote))
    // Whether it might deny is judged by its own words, as in a text that nobody annotated.
    const word = like?.draft.word ?? cue?.text ?? ''
    const judged = judge('claim', false, word, content.text, cue?.text ?? '')
    const denies = DENYING.test(cue?.text ?? '')
    const open =
      (kind === 'denial' || kind === 'claim') &&
      (like ? like.open : !denies && actor !== null && judged?.kind === 'claim')
    return {
      kind: open ? 'claim' : kind,
      why: '',
      absence: open && judged?.absence === true,
      open,
      stands: actorName ? range(actorName) : null,
      draft: {
        sentence: Math.max(
          0,
          reading.sentences.findLastIndex(({ start }) => start <= quote.start),
        ),
        meaning: like?.draft.meaning ?? kind,
        negated: false,
        word,
        actor,
        pronoun: false,
        phrase: like?.draft.phrase ?? actor,
        cue,
        quote,
        content,
        rule: like?.draft.rule ?? 'speaker, verb, content',
        score: 1,
      },
    }
  })
  return { found, at: statements.map((_, n) => order.indexOf(n)) }
}
