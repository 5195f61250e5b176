import { z } from 'zod'
import { BriefingFields, SectionKind } from '#domain/briefing'
import {
  ActorFields,
  ContextFields,
  EvidenceFields,
  IncidentFields,
  JudgementFields,
  QuestionFields,
  ResponseFields,
  SourceFields,
  StatementFields,
  StatusEntryFields,
} from '#domain/incident'

/**
 * The sample library as data: `sample.json` beside the texts and images that it names.
 *
 * Things are named by keys of the author's choice, one set of keys for the whole file, and refer to each
 * other by them. A passage is given by its exact words, which must stand exactly once in the text of its
 * source. What is left out of a record has its usual empty value.
 */
export const Key = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'A key is made of small letters, figures and hyphens')

const Quote = z.object({ source: Key, exact: z.string().min(1) })
const quotes = z.array(Quote).default([])

const Actor = ActorFields.omit({ affiliationId: true, aliases: true }).extend({
  key: Key,
  country: ActorFields.shape.country.default(null),
  /** Key of an actor further up. */
  affiliation: Key.optional(),
  aliases: ActorFields.shape.aliases.default([]),
})

const Source = SourceFields.omit({ originId: true }).partial().extend({
  key: Key,
  /** Name of the text file beside sample.json. */
  file: z.string(),
  /** Name of who first said it. */
  origin: z.string().optional(),
})

const Context = ContextFields.partial({ date: true, summary: true }).extend({ key: Key })

const Statement = StatementFields.omit({ actorId: true })
  .partial()
  .required({ kind: true })
  .extend({
    key: Key,
    actor: Key.optional(),
    /** The first quotation on one line where left out. */
    proposition: StatementFields.shape.proposition.optional(),
    quotes: z.array(Quote).min(1),
  })

const Response = ResponseFields.partial({ scope: true, leavesOpen: true }).extend({ from: Key, to: Key })

const Evidence = EvidenceFields.omit({ actorId: true })
  .partial()
  .required({ kind: true, description: true })
  .extend({
    key: Key,
    actor: Key.optional(),
    /** Name of a PNG or JPEG file beside sample.json. */
    image: z.string().optional(),
    /** Keys of statements. */
    for: z.array(Key).default([]),
    against: z.array(Key).default([]),
    quotes,
  })

const Judgement = JudgementFields.partial()
  .required({ text: true, scale: true })
  .extend({
    key: Key,
    /** Keys of statements, evidence and context. */
    basis: z.array(Key).default([]),
  })

const Question = QuestionFields.partial().required({ text: true }).extend({ key: Key })

/**
 * Prose as plain text: an empty line between paragraphs, lines that begin with `- ` or `1. ` for lists,
 * `**bold**`, `*italic*`, and `[[key]]` for a reference to a thing of the incident.
 */
const SampleProse = z.string()

const Briefing = BriefingFields.omit({ sections: true })
  .partial()
  .extend({
    /** The parts that differ from a new briefing's. `excluded` and `order` hold keys. */
    sections: z
      .partialRecord(
        SectionKind,
        z.object({
          included: z.boolean().optional(),
          prose: SampleProse.optional(),
          order: z.array(Key).default([]),
          excluded: z.array(Key).default([]),
        }),
      )
      .default({}),
  })

const Incident = IncidentFields.partial()
  .required({ title: true })
  .extend({
    /** Keys of sources, in order. */
    sources: z.array(Key),
    status: z.array(StatusEntryFields.extend({ quotes })).default([]),
    statements: z.array(Statement).default([]),
    responses: z.array(Response).default([]),
    evidence: z.array(Evidence).default([]),
    /** Cards of the list above that serve this incident. */
    contexts: z.array(z.object({ context: Key, quotes })).default([]),
    judgements: z.array(Judgement).default([]),
    questions: z.array(Question).default([]),
    briefings: z.array(Briefing).default([]),
  })

export const SampleLibrary = z.object({
  actors: z.array(Actor).default([]),
  sources: z.array(Source),
  contexts: z.array(Context).default([]),
  incidents: z.array(Incident).min(1),
})
export type SampleLibrary = z.infer<typeof SampleLibrary>
export type SampleIncident = SampleLibrary['incidents'][number]
export type SampleBriefing = SampleIncident['briefings'][number]
export type SampleQuote = z.infer<typeof Quote>
