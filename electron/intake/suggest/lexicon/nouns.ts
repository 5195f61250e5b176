import type { Meaning } from './meanings.ts'

/** Nouns for what somebody says, by what they mean. */
const NOUNS = {
  claim: `claim allegation accusation contention assertion insistence suggestion warning charge argument conclusion
    assessment reply answer response version report statement position view line explanation remark comment belief
    conviction hope fear announcement declaration pledge promise threat complaint protest criticism condemnation
    testimony account revelation disclosure reminder prediction estimate finding verdict ruling message opinion
    observation assurance hint notion idea theory`,
  denial: 'denial rejection dismissal rebuttal disavowal refutation repudiation disclaimer',
  confirmation: 'admission acknowledgement acknowledgment confirmation concession confession acceptance',
  call: 'demand call appeal request plea ultimatum recommendation exhortation entreaty',
  'no comment': 'refusal',
  suspicion: 'suspicion insinuation speculation',
} as const

export const NOUNS_OF_SAYING: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(NOUNS).flatMap(([meaning, nouns]) =>
    nouns.split(/\s+/).map((noun): [string, Meaning] => [noun, meaning as Meaning]),
  ),
)

/** What a noun, in the singular or the plural, says of somebody; undefined for a noun that is no word of saying. */
export const meaningOfNoun = (word: string): Meaning | undefined =>
  NOUNS_OF_SAYING.get(word) ?? NOUNS_OF_SAYING.get(word.replace(/s$/, ''))
