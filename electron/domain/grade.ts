import { z } from 'zod'

/** Reliability of a source, AJP-2.1. F means that it cannot be judged, not that it is bad. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

/** Credibility of a piece of information, AJP-2.1. 6 means that it cannot be judged, not that it is false. */
export const Credibility = z.enum(['1', '2', '3', '4', '5', '6'])
export type Credibility = z.infer<typeof Credibility>

export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  '1': 'confirmed by other independent sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'cannot be judged',
}

/**
 * The Admiralty pair as shown, `B2`. A half that nobody has judged yet shows as `–`;
 * both missing gives null. The halves are never averaged or ordered as one number.
 */
export function gradeCode(reliability: Reliability | null, credibility: Credibility | null): string | null {
  return reliability === null && credibility === null ? null : `${reliability ?? '–'}${credibility ?? '–'}`
}

/** The definition that stands beside the code: `source usually reliable; information probably true`. */
export function gradeWords(reliability: Reliability | null, credibility: Credibility | null): string {
  const source = reliability === null ? 'source not graded' : `source ${RELIABILITY_WORDS[reliability]}`
  const information =
    credibility === null ? 'information not graded' : `information ${CREDIBILITY_WORDS[credibility]}`
  return `${source}; ${information}`
}
