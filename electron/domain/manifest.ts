import { z } from 'zod'
import { CustodyHead } from './custody.ts'
import { Credibility, Reliability } from './grade.ts'
import { Id, Instant, Sha256 } from './id.ts'
import { Marking } from './marking.ts'

/** What an evidence manifest calls itself. */
export const MANIFEST_FORMAT = 'rapporteur evidence manifest'

const Picture = z.object({
  /** Of the item of evidence to which it is attached. */
  evidenceId: Id,
  fileName: z.string(),
  mediaType: z.string(),
  sha256: Sha256,
  /** The file of that name, where the picture in the document is a copy that was made of it. */
  madeOf: z.object({ mediaType: z.string(), sha256: Sha256 }).optional(),
  caption: z.string(),
  alt: z.string(),
  /** Where the item stands in the file. */
  bookmark: z.string(),
})

const ManifestSource = z.object({
  id: Id,
  title: z.string(),
  author: z.string(),
  publisher: z.string(),
  url: z.string(),
  /** Who first said it, where the source carries somebody else’s text. */
  origin: z.string().nullable(),
  /** EDTF; empty while unknown. */
  published: z.string(),
  captured: Instant,
  reliability: Reliability.nullable(),
  marking: Marking,
  language: z.string(),
  /** Of the bytes that were brought in, untouched. */
  originalSha256: Sha256,
  /** Of the text, in UTF-8, in which the quotations have their places. */
  textSha256: Sha256,
})

const ManifestQuotation = z.object({
  /** The citation's. */
  id: Id,
  /** The number of its endnote. */
  note: z.int().positive(),
  sourceId: Id,
  /** The words as they stand in the source; in the file they stand as `normalisation` says. */
  exact: z.string(),
  /** Places in the text of the source, counted in Unicode code points; `end` is exclusive. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Of the text from which the words were taken. It differs from the source's where they are an orphan. */
  textSha256: Sha256,
  credibility: Credibility.nullable(),
  /** Where its note and its words stand in the file. */
  bookmarks: z.object({ note: z.string(), words: z.string() }),
})

/**
 * What a briefing rests on, for a machine: it lies beside an exported file as `NAME.manifest.json`, and lets a
 * reader check without the library that the file, the sources and every quotation are what they were. A bookmark
 * is that of a .docx, and the `id` of an element in an .html. Version 1; a reader of it ignores what it does not
 * know. The same library gives the same manifest. That of an edition says what the edition was made of when it
 * was issued, whatever the library says by now.
 */
export const Manifest = z.object({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(1),
  /** The program that wrote both. */
  program: z.object({ name: z.string(), version: z.string() }),
  file: z.object({
    name: z.string(),
    mediaType: z.string(),
    /** Bytes. */
    size: z.int().nonnegative(),
    sha256: Sha256,
  }),
  briefing: z.object({
    id: Id,
    title: z.string(),
    marking: Marking,
    /** `YYYY-MM-DD` */
    date: z.string(),
    cutOff: Instant.nullable(),
    language: z.string(),
    changed: Instant,
  }),
  /** The edition that the file is; null for a working copy, and in manifests that were written before this. */
  edition: z
    .object({
      /** Counts from 1 in each briefing. */
      number: z.int().positive(),
      issuedAt: Instant,
      author: z.string(),
    })
    .nullable()
    .default(null),
  /**
   * Where the custody log of the library ended when the edition was issued: entry number and SHA-256. Null for a
   * working copy, and in manifests that were written before this.
   */
  custody: CustodyHead.nullable().default(null),
  incident: z.object({ id: Id, title: z.string() }),
  /** How the words of a quotation in the file may differ from `exact`, and in nothing else; one rule a line. */
  normalisation: z.array(z.string()),
  sources: z.array(ManifestSource),
  quotations: z.array(ManifestQuotation),
  attachments: z.array(Picture),
})
export type Manifest = z.infer<typeof Manifest>

/** All of a manifest that is known before the file is written. */
export const ManifestContent = Manifest.omit({ program: true, file: true })
export type ManifestContent = z.infer<typeof ManifestContent>
