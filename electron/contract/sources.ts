import { z } from 'zod'
import { Id, Sha256 } from '#domain/id'
import { SourceFields, Title, UnconfirmedField } from '#domain/incident'
import { PictureFacts } from '#domain/picture'
import { SourcePicture } from '#domain/source-picture'
import { engineCall, mainCall } from './call.ts'
import { Failure } from './errors.ts'

/** Bytes of text that are read at most. */
export const TEXT_LIMIT = 10_000_000
/** Bytes of any other file that is read for its words. */
export const FILE_LIMIT = 100_000_000

/** Files that are brought in at once at most. */
export const FILES_LIMIT = 20_000

/** Why a file was not even tried. */
export const LeftOut = z.enum([
  /** Hidden, or made by the system or a program for itself. */
  'hidden',
  'a link',
  /** A pipe, a device. */
  'no file',
  /** A chosen folder in which nothing lies. */
  'empty',
  /** The folder of a library. */
  'a library',
  /** The folder of a saved page, as browsers make it beside its file. */
  'of a page',
  /** A picture that is kept with the page that shows it. */
  'with its page',
  /** The mails of one batch have more attached than is brought in at once. */
  'too many attached',
  /** The user cancelled before it. */
  'cancelled',
  /** What went wrong with the file before it would go wrong with every file. */
  'stopped',
  'library closed',
  'incident gone',
  /** Undo took back what the same batch had brought in. */
  'taken back',
])
export type LeftOut = z.infer<typeof LeftOut>

/** What became of one file. */
export const ImportOutcome = z.object({
  /** Full path; the user chose it, so it may be named again with an encoding. Of an attached file, its mail’s. */
  path: z.string(),
  /** With what cannot be seen in a name made visible. */
  fileName: z.string(),
  /** Where in a chosen folder it lay, `Ferry/mails`, or in which mail; empty where the file itself was chosen. */
  folder: z.string(),
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('imported'),
      sourceId: Id,
      /** What an analyst should know of how its words were got, in words. */
      notes: z.array(z.string()),
    }),
    /** The same bytes were in the library; the source that holds them is now in the incident too. */
    z.object({
      status: z.literal('already there'),
      sourceId: Id,
      /** What came to it now, and what it still lacks, in words. */
      notes: z.array(z.string()),
    }),
    z.object({ status: z.literal('refused'), error: Failure }),
    z.object({
      status: z.literal('left out'),
      why: LeftOut,
      /** How many files lie in a folder that is left out, where they are counted. */
      files: z.int().positive().optional(),
    }),
  ]),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** How far the bringing in of some files is. */
export const ImportProgress = z.object({
  id: z.uuid(),
  incidentId: Id,
  /** Those that wait go one after another; 'looking' finds the files of folders; 'ended' is told once. */
  state: z.enum(['waiting', 'looking', 'reading', 'ended']),
  /** Files that are settled, of those that were found so far. */
  done: z.int(),
  total: z.int(),
  /** The file in hand; empty where there is none. */
  fileName: z.string(),
  bytesDone: z.int(),
  bytesTotal: z.int(),
  /** Null while that cannot be told. */
  secondsLeft: z.number().nullable(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

/** What became of a batch of files that has ended. */
export const EndedImport = z.object({
  id: z.uuid(),
  incidentId: Id,
  outcomes: z.array(ImportOutcome),
  /** Why nothing of it was even tried; null where it was. */
  error: Failure.nullable(),
})
export type EndedImport = z.infer<typeof EndedImport>

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
  /** Lets the user choose files or folders and brings them in; an empty list when the dialog was cancelled. */
  'source.importByDialog': mainCall(
    z.object({ incidentId: Id, what: z.enum(['files', 'folder']), id: z.uuid().optional() }),
    z.array(ImportOutcome),
  ),
  /**
   * Brings in files and folders that the user chose or dropped before, read in this encoding. Other paths are
   * refused. Answers with what became of each file once all are settled; until then 'import.progress' tells.
   * @param id by which the batch is known, where the caller gives it one.
   */
  'source.importFiles': mainCall(
    z.object({
      incidentId: Id,
      paths: z.array(z.string()).min(1).max(FILES_LIMIT),
      encoding: TextEncoding.nullable(),
      id: z.uuid().optional(),
    }),
    z.array(ImportOutcome),
  ),
  /** Ends the bringing in of files after the one in hand; what is in stays. */
  'source.cancelImport': mainCall(z.object({ id: z.uuid() }), done),
  /**
   * The batches of the open library that come in now, and those whose report nobody has put away: a page that was
   * loaded anew knows nothing of them.
   */
  'source.imports': engineCall(
    z.object({}),
    z.object({ running: z.array(ImportProgress), ended: z.array(EndedImport) }),
  ),
  /** Forgets the reports of these batches. */
  'source.forgetImports': engineCall(z.object({ ids: z.array(z.uuid()) }), done),
  /**
   * A text from the clipboard becomes a source.
   * @param html as it came; it is kept as the original where its words are still the text.
   */
  'source.paste': engineCall(
    z.object({ incidentId: Id, title: Title, text: z.string(), html: z.string().optional() }),
    z.object({ id: Id, alreadyThere: z.boolean() }),
  ),
  /** The words of formatted text from the clipboard, and its title where it names one. Nothing in it runs. */
  'source.readHtml': engineCall(
    z.object({ html: z.string() }),
    z.object({ text: z.string(), title: z.string() }),
  ),
  'source.text': engineCall(z.object({ id: Id }), z.object({ text: z.string(), textSha256: Sha256 })),
  /** What the file of a picture, or of one on a page, says of itself, read from the kept original. */
  'source.pictureFacts': engineCall(z.object({ id: Id, pictureId: Id.optional() }), PictureFacts),
  /** The pictures that are kept with a saved page, in their order there. */
  'source.pictures': engineCall(z.object({ id: Id }), z.array(SourcePicture)),
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
