import { z } from 'zod'
import { parseEdtf } from '#domain/edtf'
import { StatementKind } from '#domain/kinds'

/** Words of the text, to the letter; `nth` (1 = first) tells which, where they stand there more than once. */
export const Verbatim = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), nth: z.int().positive() }),
])
export type Verbatim = z.infer<typeof Verbatim>

const Country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two capitals')
const Edtf = z.string().refine((value) => parseEdtf(value).ok, 'is not an EDTF date')

export const Part = z.enum(['development', 'set aside'])
export type Part = z.infer<typeof Part>

/** What README.md in this folder says about each field. */
const Statement = z.strictObject({
  id: z.string().regex(/^s\d+$/),
  kind: StatementKind,
  actor: Verbatim.nullable(),
  actorName: Verbatim.optional(),
  cue: Verbatim.nullable(),
  quote: Verbatim,
  content: Verbatim,
  to: z.array(z.string()),
  note: z.string().optional(),
})

const Context = z.strictObject({
  type: z.enum(['treaty', 'agreement', 'meeting', 'sanction', 'earlier incident']),
  quote: Verbatim,
})

const SaidDate = z.strictObject({
  quote: Verbatim,
  value: Edtf,
  role: z.enum(['said', 'happened', 'published', 'context']),
})

const Place = z.strictObject({ quote: Verbatim, country: Country.nullable() })

/** An annotated article as it lies on disk, beside its text. */
export const ArticleOnFile = z.strictObject({
  manner: z.enum([
    'agency',
    'ministry',
    'tabloid',
    'broadcaster',
    'daily',
    'blog',
    'international body',
    'wire digest',
  ]),
  incident: z.enum(['made-up', 'real']),
  part: Part,
  documentDate: Edtf.nullable(),
  statements: z.array(Statement),
  context: z.array(Context),
  dates: z.array(SaidDate),
  places: z.array(Place),
})
export type ArticleOnFile = z.infer<typeof ArticleOnFile>
