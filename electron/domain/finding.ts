import { z } from 'zod'
import { SectionKind } from './briefing.ts'
import { Id } from './id.ts'
import { Fix } from './fix.ts'
import { Passage } from './passage.ts'
import { RuleId } from './rules.ts'

/** Where in a briefing something is to be looked at: a part of it, and the thing in that part if it is one. */
export const FindingPlace = z.object({
  section: z.union([SectionKind, z.literal('title block')]),
  itemId: Id.nullable(),
})
export type FindingPlace = z.infer<typeof FindingPlace>

/** The fields to which findings lead. */
export const FieldName = z.enum([
  'scope',
  'date',
  'credibility',
  'quotations',
  'caption',
  'alt',
  'text',
  'likelihood',
  'reason',
  'basis',
  'confirm',
])
export type FieldName = z.infer<typeof FieldName>

/** A field of a thing: of a judgement in the briefing itself, of all else on the screen of the incident. */
export const FindingField = z.object({
  of: z.enum(['judgement', 'statement', 'evidence', 'context', 'source', 'incident']),
  id: Id,
  name: FieldName,
})
export type FindingField = z.infer<typeof FindingField>

/** Words in a text of a briefing: a place that outlives what is typed before and behind it. */
export const Spot = z.object({
  /** The name of the text, as `briefingTexts` has it. */
  text: z.string(),
  /** The line of the text where they stood, from 0. */
  line: z.int().nonnegative(),
  passage: Passage,
})
export type Spot = z.infer<typeof Spot>

/** One thing that a check of a briefing found. It tells; it never forbids. */
export const Finding = z.object({
  rule: RuleId,
  /** What it is about, in the analyst's words. */
  words: z.string(),
  place: FindingPlace,
  /** The very words that are meant, the first to be looked at first; none where it is about no words. */
  spots: z.array(Spot),
  /** The field where it is mended by hand; null where that is the place itself. */
  field: FindingField.nullable(),
  /** What one click can do about it, the most likely first. */
  fixes: z.array(Fix),
})
export type Finding = z.infer<typeof Finding>

/**
 * Names a finding, so that the analyst can leave it as it is: the same for the same words at the same place,
 * another once the words have changed.
 */
export const findingKey = ({ rule, place, words }: Pick<Finding, 'rule' | 'place' | 'words'>): string =>
  [rule, place.section, place.itemId ?? '', words].join(' · ')
