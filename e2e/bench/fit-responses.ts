import type { Utf16Range } from '#domain/quotation'
import type { Article } from '#intake/suggest/corpus/corpus'
import { profilesOf, type Found, type Profile } from '#intake/suggest/profiles'
import { readText } from '#intake/suggest/reading'
import { note, sceneOf } from '#intake/suggest/scene'
import { beliefIn, candidatesOf, signsOfAnswer, type Signs } from '#intake/suggest/signs'
import { foundIn } from '#intake/suggest/suggest'
import { overlaps, pair } from './measure.ts'

/** One statement with what it might answer: its signs, those of each candidate, and the share that each should get. */
interface Row {
  readonly answer: Signs
  readonly candidates: readonly { readonly signs: Signs; readonly share: number }[]
}

/** How much large weights are held back, and how long and how fast they are sought. */
const PENALTY = 1.5
const STEPS = 200
const RATE = 0.1

/**
 * The weights with which the annotated answers are the most likely ones (a conditional logit with a quadratic
 * penalty), from the statements that are suggested and from those that are annotated.
 */
export function fitResponses(articles: readonly Article[]): ReadonlyMap<string, number> {
  const rows = articles.flatMap((article) => [
    ...rowsOf(article, suggestedIn(article)),
    ...rowsOf(article, annotatedIn(article)),
  ])
  const weights = new Map<string, number>()
  const speed = new Map<string, number>()
  for (let step = 0; step < STEPS; step += 1) {
    for (const [name, slope] of slopesOf(rows, weights)) {
      // Each weight goes at a pace of its own, slower where its slope has been steep (Adagrad).
      const steep = (speed.get(name) ?? 0) + slope * slope
      speed.set(name, steep)
      if (steep > 0) weights.set(name, (weights.get(name) ?? 0) - (RATE * 4 * slope) / Math.sqrt(steep))
    }
  }
  return new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function slopesOf(rows: readonly Row[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const slopes = new Map<string, number>()
  const add = (signs: Signs, by: number) => {
    for (const name in signs) slopes.set(name, (slopes.get(name) ?? 0) + by * signs[name]!)
  }
  for (const { answer, candidates } of rows) {
    const belief = beliefIn(answer, candidates, (sign) => weights.get(sign) ?? 0)
    for (const [at, { signs, share }] of candidates.entries()) {
      const off = belief[at]! - share
      add(signs, off)
      add(answer, off)
    }
  }
  for (const [name, slope] of slopes) slopes.set(name, slope + PENALTY * (weights.get(name) ?? 0))
  return slopes
}

/** Statements with the index of each annotated one among them, -1 where it was not found. */
interface Statements {
  readonly found: readonly Found[]
  readonly at: readonly number[]
}

function rowsOf({ text, statements }: Article, { found, at }: Statements): Row[] {
  const index = new Map(statements.map(({ id }, n) => [id, at[n]!]))
  const targets = found.map(() => new Set<number>())
  for (const [n, { to }] of statements.entries())
    for (const other of to) if (at[n]! >= 0 && index.get(other)! >= 0) targets[at[n]!]!.add(index.get(other)!)
  const scene = sceneOf(profilesOf(readText(text), found))
  return scene.profiles.map((one: Profile): Row => {
    const wanted = targets[one.index]!
    const candidates = candidatesOf(one, scene)
    const hits = candidates.filter(({ other }) => wanted.has(other.index)).length
    const row = {
      answer: signsOfAnswer(one, scene),
      candidates: candidates.map(({ other, signs }) => ({
        signs,
        share: wanted.has(other.index) ? 1 / hits : 0,
      })),
    }
    note(scene, one, one.absence && wanted.size > 0 ? 'denial' : one.kind, [...wanted])
    return row
  })
}

function suggestedIn({ text, statements }: Article): Statements {
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

/** The annotated statements as if the rules had found them all. */
function annotatedIn({ text, statements }: Article): Statements {
  const reading = readText(text)
  const suggested = foundIn(reading)
  const order = [...statements.keys()].sort((a, b) => statements[a]!.quote.start - statements[b]!.quote.start)
  const range = ({ start, end }: Utf16Range) => ({ start, end })
  const found = order.map((n): Found => {
    const { kind, actor, actorName, cue, quote, content } = statements[n]!
    const like = suggested.find(({ draft }) => overlaps(draft.quote, quote))
    // What denies only because somebody claimed it is judged by its own words, as in a text that nobody annotated.
    const absence = like?.absence === true && (kind === 'denial' || kind === 'claim')
    return {
      kind: absence ? 'claim' : kind,
      why: '',
      absence,
      stands: actorName ? range(actorName) : null,
      draft: {
        sentence: Math.max(
          0,
          reading.sentences.findLastIndex(({ start }) => start <= quote.start),
        ),
        meaning: like?.draft.meaning ?? kind,
        negated: false,
        word: like?.draft.word ?? cue?.text ?? '',
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
