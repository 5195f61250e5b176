import { composeBriefing } from '#briefing/compose'
import { buildDocument } from '#document/build'
import { manifestOf } from '#document/manifest'
import type { Document } from '#document/model'
import type { Format } from '#domain/format'
import { writeMarkdown } from '#markdown/write'
import { writeSheets } from '#web/sheets'
import { writeHtml } from '#web/write'
import { readTemplate, type WordTemplate } from '#word/template/read'
import { writeWord } from '#word/write'
import type { Composed, ComposeJob, House } from './composer.ts'
import { webFonts } from './web-fonts.ts'
import { needsMap, readWorld } from './world.ts'

/** Makes the file of a job. The same job gives the same bytes. */
export async function compose(job: ComposeJob): Promise<Composed> {
  const { briefing, file, standing, images, texts, notice = null, missing } = job
  const { format = 'docx', withManifest = false } = job
  const outline = composeBriefing(briefing, file, standing)
  const world = needsMap(outline) ? await readWorld() : null
  const house = format === 'docx' ? job.house : null
  const template = house && readTemplate(house.bytes, house.fileName)
  const given = template?.given ?? new Set()
  const document = buildDocument(outline, images, { world, texts, given, notice })
  const { bytes, changes, running = null } = await WRITERS[format](document, template)
  // A copy of its own, so that the bytes can be handed from thread to thread.
  return {
    bytes: new Uint8Array(bytes),
    changes: [...missing, ...outline.dropped, ...changes, ...templateWords(house, template)],
    running,
    manifest: withManifest ? manifestOf(outline) : null,
  }
}

/** What became of a house template, in words. */
function templateWords(house: House | null, template: WordTemplate | null): string[] {
  if (!house || !template) return []
  const { used, unused } = template.report
  const name = `House template “${house.name}”`
  return [`${name}, used: ${used.join(' ')}`, ...unused.map((line) => `${name}, not used: ${line}`)]
}

interface Written {
  readonly bytes: Uint8Array
  readonly changes: string[]
  readonly running?: Composed['running']
}
const utf8 = (text: string) => new TextEncoder().encode(text)

const WRITERS: Readonly<
  Record<Format, (document: Document, template: WordTemplate | null) => Promise<Written>>
> = {
  docx: writeWord,
  pdf: async (document) => {
    const { html, changes, ...running } = writeSheets(document, webFonts())
    return { bytes: utf8(html), changes, running }
  },
  html: async (document) => {
    const { html, changes } = writeHtml(document, webFonts())
    return { bytes: utf8(html), changes }
  },
  md: async (document) => {
    const { text, changes } = writeMarkdown(document)
    return { bytes: utf8(text), changes }
  },
}
