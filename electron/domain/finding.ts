import { z } from 'zod'
import { SectionKind } from './briefing.ts'
import { Id } from './id.ts'

/** How much a finding matters: `error` misleads a reader, `warning` weakens the briefing, `hint` is for neatness. */
export const Severity = z.enum(['error', 'warning', 'hint'])
export type Severity = z.infer<typeof Severity>

/** Where in a briefing something is to be looked at: a part of it, and the thing in that part if it is one. */
export const FindingPlace = z.object({
  section: z.union([SectionKind, z.literal('title block')]),
  itemId: Id.nullable(),
})
export type FindingPlace = z.infer<typeof FindingPlace>

/** One thing that a check of a briefing found. It tells; it never forbids. */
export const Finding = z.object({
  /** Names the rule, the same in every version of the program. */
  rule: z.string(),
  /** What is the matter, the same for all findings of the rule. */
  title: z.string(),
  /** Why it matters to a reader. */
  why: z.string(),
  /** The standard that asks for it, or that it is a rule of this house. */
  source: z.string(),
  severity: Severity,
  /** What it is about, in the analyst's words. */
  words: z.string(),
  place: FindingPlace,
})
export type Finding = z.infer<typeof Finding>
