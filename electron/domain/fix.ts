import { z } from 'zod'
import { SectionKind } from './briefing.ts'
import { Id } from './id.ts'
import { EvidenceFields, JudgementFields, StatementFields } from './incident.ts'
import { Marking } from './marking.ts'

/** Words and what is to stand instead. */
export const WordPair = z.object({ from: z.string().min(1).max(1_000), to: z.string().min(1).max(1_000) })
export type WordPair = z.infer<typeof WordPair>

/** One step of a fix. No step touches a quotation: neither what is cited nor what stands within quotation marks. */
export const FixStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('mark'), marking: Marking }),
  z.object({ do: z.literal('judgement'), id: Id, patch: JudgementFields.partial() }),
  z.object({
    do: z.literal('statement'),
    id: Id,
    patch: StatementFields.pick({ credibility: true, noResponseFound: true }).partial(),
  }),
  z.object({
    do: z.literal('evidence'),
    id: Id,
    patch: EvidenceFields.pick({ credibility: true, caption: true }).partial(),
  }),
  /** Puts another sentence in the place of one in the text of a part. */
  z.object({ do: z.literal('sentence'), section: SectionKind, pair: WordPair }),
  /** Writes other terms of likelihood wherever the analyst's text and judgements have these. */
  z.object({ do: z.literal('terms'), pairs: z.array(WordPair).min(1).max(100) }),
  /** Writes other names wherever these stand as whole words, also in what statements assert. */
  z.object({ do: z.literal('names'), pairs: z.array(WordPair).min(1).max(100) }),
  /** Adds a name to the aliases of an actor. */
  z.object({ do: z.literal('alias'), actorId: Id, alias: z.string().min(1).max(300) }),
  /** Leaves what was found as it is in this briefing, by its `findingKey`. */
  z.object({ do: z.literal('leave'), key: z.string().max(2_000) }),
])
export type FixStep = z.infer<typeof FixStep>

/** What one click does about a finding, as one change. */
export const Fix = z.object({
  /** What it does, as its button and undo say it: `Raise the briefing to TLP:AMBER`. */
  words: z.string().min(1).max(300),
  steps: z.array(FixStep).min(1).max(1_000),
})
export type Fix = z.infer<typeof Fix>
