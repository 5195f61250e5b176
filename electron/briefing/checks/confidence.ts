// What is trusted, by others than the analyst: “public confidence is low” tells nothing of the analyst's.
const OTHERS =
  "(?<!\\b(?:public|popular|market|investor|consumer|business|voter|donor|self)s?[’']?s?\\s+|self-)"
const LEVEL = '(?:low|moderate|medium|high)'
const CONFIDENCE = new RegExp(
  [
    // “high confidence”, “low to moderate confidence”, “a high degree of confidence”
    `\\b${LEVEL}(?:\\s+(?:to|or|and)\\s+${LEVEL})?\\s+(?:(?:level|degree)s?\\s+of\\s+)?${OTHERS}confidence\\b`,
    // “confidence is moderate”, “confidence in this remains low”, “(confidence: high)”, “confidence in this moderate at best”
    `${OTHERS}\\bconfidence(?:\\s+levels?)?(?:\\s+(?:in|on|about)\\s+(?:\\w+\\s*){1,4}?)?(?:\\s+(?:is|are|was|remains|stays|stands\\s+at)|:|,)?\\s*(?:\\w+\\s+)?\\b${LEVEL}\\b`,
    // “our confidence that … is high”
    `\\bconfidence\\s+that\\b[^.;]*\\b(?:is|remains|was)\\s+(?:\\w+\\s+)?${LEVEL}\\b`,
    // “we are highly confident”
    `\\b(?:highly|very|moderately|fairly|quite|reasonably|only\\s+somewhat|less)\\s+confident\\b`,
  ].join('|'),
  'iu',
)

/** True where a text says how confident its writer is. */
export const saysConfidence = (text: string): boolean => CONFIDENCE.test(text)

const LEVELS = '(low|moderate|medium|high)'
// What can be taken out of a sentence that then stands as it is; the level is the first group, the rest the second.
const LEADING = [
  new RegExp(`^(?:[Ww]e|[Tt]he desk) (?:assess|judge)(?:es|s)? with ${LEVELS} confidence that (.+)$`, 'su'),
  new RegExp(`^[Ww]ith ${LEVELS} confidence,? (?:we (?:assess|judge) that )?(.+)$`, 'su'),
]
const TRAILING = [
  new RegExp(`^(.+?) \\((?:confidence: )?${LEVELS}(?: confidence)?\\)$`, 'su'),
  new RegExp(
    `^(.+?)(?:,|;) (?:and )?(?:with |our |we hold this with )?confidence (?:in this |in that )?(?:is|remains) ${LEVELS}$`,
    'su',
  ),
  new RegExp(`^(.+?),? with ${LEVELS} confidence$`, 'su'),
]

/** The level of confidence that a sentence gives, and what the sentence says without it. */
export interface Parted {
  readonly rest: string
  readonly confidence: 'low' | 'moderate' | 'high'
}

/**
 * Parts a sentence from its level of confidence, where what is left is a sentence to the letter.
 * @param sentence without the full stop.
 * @returns null where it cannot be parted safely.
 */
export function partConfidence(sentence: string): Parted | null {
  const parted = (rest = '', level = ''): Parted | null =>
    saysConfidence(rest)
      ? null
      : { rest, confidence: level === 'medium' ? 'moderate' : (level as Parted['confidence']) }
  for (const pattern of LEADING) {
    const found = pattern.exec(sentence)
    if (found) return parted(found[2], found[1])
  }
  for (const pattern of TRAILING) {
    const found = pattern.exec(sentence)
    if (found) return parted(found[1], found[2])
  }
  return null
}
