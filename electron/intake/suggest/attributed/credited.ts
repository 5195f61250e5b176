import type { Credit } from './according.ts'
import { opening, opensClause } from './clauses.ts'
import type { Region } from '#intake/suggest/draft'
import { JOINTS } from '#intake/suggest/lexicon/joints'
import { nameIn, phraseBefore } from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'

const STANDS_FOR_SOMEBODY = /^(?:him|her|them|it|us|me|his|its|their|our|my)$/

/** What a credit tells: “according to X, …”, “…, in its view, …”. */
export function credited(sentence: Sentence, credit: Credit, regions: readonly Region[]): Region {
  const { tokens } = sentence
  const at = credit.from
  // “…, when, according to X, …”
  const inserted =
    tokens[at - 1]?.text === ',' &&
    JOINTS.has(tokens[at - 2]?.word ?? '') &&
    tokens[credit.behind]?.text === ','
  // “In its view the treaty is dead”
  const opens =
    at === opening(sentence) && tokens[at]!.word !== 'according' && tokens[credit.behind]?.text !== ','
  const ahead =
    inserted ||
    opens ||
    (tokens[at - 1]?.text !== ',' &&
      opensClause(sentence, at, regions) &&
      tokens.slice(credit.behind).some(({ text }) => text === ','))
  const cue = { meaning: 'claim' as const, negated: false, from: at, to: credit.to, word: 'according to' }
  const { from, to } = credit.name
  const pronoun = to - from === 1 && STANDS_FOR_SOMEBODY.test(tokens[from]!.word)
  const speaker = { name: nameIn(tokens, credit.name), phrase: credit.name, pronoun }
  // “papers which, according to him, were taken from soldiers”
  const which =
    tokens[at - 1]?.text === ',' &&
    /^(?:which|that|who)$/.test(tokens[at - 2]?.word ?? '') &&
    tokens[credit.behind]?.text === ','
  const thing = which ? phraseBefore(tokens, tokens[at - 3]?.text === ',' ? at - 3 : at - 2) : null
  if (thing)
    return {
      cue,
      speaker,
      start: thing.from,
      behind: credit.behind + 1,
      side: 'ahead',
      rule: 'according to',
      score: 0.8,
    }
  const comma = tokens.findIndex(({ text }, index) => index >= credit.behind && text === ',')
  return {
    cue,
    speaker,
    start: at,
    behind: ahead && !opens ? comma + 1 : credit.behind,
    side: ahead ? 'ahead' : 'before',
    rule: 'according to',
    score: 0.9,
  }
}
