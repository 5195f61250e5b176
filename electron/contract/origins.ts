import { z } from 'zod'
import { Id } from '#domain/id'
import { Source, Title } from '#domain/incident'
import { engineCall } from './call.ts'

/** How a source goes together with another one. */
export const LookalikeKind = z.enum(['same words', 'copy', 'excerpt', 'version'])
export type LookalikeKind = z.infer<typeof LookalikeKind>

/** A source of an incident, and another one of the library whose text looks like the same. */
export const Lookalike = z.object({
  sourceId: Id,
  other: Source.pick({
    id: true,
    title: true,
    publisher: true,
    fileName: true,
    published: true,
    publishedInstant: true,
    capturedAt: true,
  }),
  /** The incident of the other one, where that is not this one. */
  elsewhere: z.string().nullable(),
  kind: LookalikeKind,
  /** What the analyst has said of the two; null while that is asked. */
  decision: z.enum(['one origin', 'independent']).nullable(),
  /** What their origin may be called: as one of them has it, or as their bylines say; empty where nothing tells. */
  originName: z.string(),
  /** Words of one of the texts that credit this origin, `(Reuters)`. */
  byline: z.string().nullable(),
})
export type Lookalike = z.infer<typeof Lookalike>

/** A stretch of a paragraph that both texts have, or only the older or the newer one. */
export const Run = z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })
export type Run = z.infer<typeof Run>

/** Paragraphs of two texts side by side. */
export const ComparedRow = z.discriminatedUnion('kind', [
  /** Paragraphs that stand unchanged in both; where they are many, only how many. */
  z.object({ kind: z.literal('same'), text: z.string(), moved: z.boolean() }),
  z.object({ kind: z.literal('left out'), paragraphs: z.int().positive() }),
  z.object({ kind: z.literal('changed'), runs: z.array(Run), moved: z.boolean() }),
  z.object({ kind: z.literal('gone'), text: z.string() }),
  z.object({ kind: z.literal('new'), text: z.string() }),
])
export type ComparedRow = z.infer<typeof ComparedRow>

export const Comparison = z.object({
  /** The one that the changes start from: the older one, where that can be told. */
  before: Id,
  after: Id,
  /** What tells that `after` is newer; null where nothing does. */
  by: z.enum(['published', 'captured']).nullable(),
  rows: z.array(ComparedRow),
  /** True where there are more changes than are shown. */
  cut: z.boolean(),
  /** Quotations of the first text that stand no longer in the other; marked ones are the analyst's own. */
  lost: z.array(z.object({ words: z.string(), marked: z.boolean() })),
})
export type Comparison = z.infer<typeof Comparison>

const done = z.object({})
const Pair = z.object({ sourceId: Id, otherId: Id })

/** A source that looks like another one; those of one group look alike, directly or by others between them. */
export const Undecided = z.object({ id: Id, group: Id })
export type Undecided = z.infer<typeof Undecided>

export const originCalls = {
  /** The sources of the library whose texts look like that of a source of an incident, without those of another origin. */
  'origin.lookalikes': engineCall(z.object({ incidentId: Id, sourceId: Id }), z.array(Lookalike)),
  /** The sources of an incident that look like another one of the library while nobody has said whether they are one. */
  'origin.undecided': engineCall(z.object({ incidentId: Id }), z.array(Undecided)),
  /** Where the texts of two sources differ. */
  'origin.compare': engineCall(Pair.extend({ incidentId: Id }), Comparison),
  /** Gives sources one origin, in one step of undo. */
  'origin.agree': engineCall(z.object({ sourceIds: z.array(Id).min(2).max(200), name: Title }), done),
  /** Records that two sources are independent, so that they are not proposed again. */
  'origin.setIndependent': engineCall(Pair, done),
  /** Takes that back, so that whether they are one is asked again. */
  'origin.askAgain': engineCall(Pair, done),
} as const
