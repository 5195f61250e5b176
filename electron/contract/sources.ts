import { z } from 'zod'
import { Id, Sha256 } from '#domain/id'
import { SourceFields, Title, UnconfirmedField } from '#domain/incident'
import { engineCall, mainCall } from './call.ts'
import { Failure } from './errors.ts'

/** Bytes of text that are read at most. */
export const TEXT_LIMIT = 10_000_000
/** Bytes of any other file that is read for its words. */
export const FILE_LIMIT = 100_000_000

/** What became of one file. */
export const ImportOutcome = z.object({
  /** Full path; the user chose it, so it may be named again with an encoding. */
  path: z.string(),
  fileName: z.string(),
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('imported'),
      sourceId: Id,
      /** What an analyst should know of how its words were got, in words. */
      notes: z.array(z.string()),
    }),
    /** The same bytes were in the library; the source that holds them is now in the incident too. */
    z.object({ status: z.literal('already there'), sourceId: Id }),
    z.object({ status: z.literal('refused'), error: Failure }),
  ]),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** The encodings a text file can be read in when it is not UTF-8 (labels of the Encoding Standard). */
export const TextEncoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-5',
  'koi8-r',
  'koi8-u',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
])
export type TextEncoding = z.infer<typeof TextEncoding>

const done = z.object({})

export const sourceCalls = {
  /** Lets the user choose text files and brings them in; an empty list when cancelled. */
  'source.importByDialog': mainCall(z.object({ incidentId: Id }), z.array(ImportOutcome)),
  /** Brings in files that the user chose before, read in this encoding. Other paths are refused. */
  'source.importFiles': mainCall(
    z.object({
      incidentId: Id,
      paths: z.array(z.string()).min(1).max(1_000),
      encoding: TextEncoding.nullable(),
    }),
    z.array(ImportOutcome),
  ),
  'source.paste': engineCall(
    z.object({ incidentId: Id, title: Title, text: z.string() }),
    z.object({ id: Id, alreadyThere: z.boolean() }),
  ),
  'source.text': engineCall(z.object({ id: Id }), z.object({ text: z.string(), textSha256: Sha256 })),
  'source.update': engineCall(
    z.object({ id: Id, patch: SourceFields.omit({ originId: true }).partial() }),
    done,
  ),
  /** Says that the analyst stands by facts that were taken from the file. */
  'source.confirm': engineCall(z.object({ id: Id, fields: z.array(UnconfirmedField).min(1) }), done),
  /** Names who first said it; sources with one name share one origin. Null: the source is its own origin. */
  'source.setOrigin': engineCall(z.object({ id: Id, name: Title.nullable() }), done),
  /** Takes the source out of the incident. Refused while something in the incident quotes it. */
  'source.unlink': engineCall(z.object({ incidentId: Id, id: Id }), done),
} as const
