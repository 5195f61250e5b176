import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Manifest } from '#domain/manifest'
import { sha256 } from '#library/file-store'
import { bookmarksIn, decodePart, parseXml, partsOf } from '#word/read'
import type { Composer } from './composer.ts'
import type { Printer } from './printer.ts'
import { openIncident, PIXEL, refusal, valueOf, writeInto } from './testing.ts'

/** A library with a briefing in it. */
async function openBriefing(options: Parameters<typeof openIncident>[0] = {}) {
  const opened = await openIncident({ version: '1.2.3', ...options })
  const { call, engine, incidentId, mark, folder } = opened
  const item = await mark('evidence', 'Photographs show a crater')
  await mark('claim', 'a drone fell')
  valueOf(await engine.attachImage({ evidenceId: item.id, path: writeInto(folder, 'a.png', PIXEL) }))
  const { id } = await call('briefing.create', { incidentId })
  const steps: string[] = []
  engine.onEvent((name, payload) => {
    if (name === 'export.progress') steps.push((payload as { step: string }).step)
  })
  return { ...opened, id, path: join(folder, 'out.docx'), steps }
}

test('a manifest says what the file is, and where in which source each quotation stands', async () => {
  const { engine, id, path, file, call, sourceId } = await openBriefing()
  const exported = valueOf(await engine.exportBriefing({ id, path, withManifest: true }))
  expect(exported).toEqual({ path, manifest: `${path}.manifest.json`, changes: [] })
  const manifest = Manifest.parse(JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8')))
  const bytes = readFileSync(path)
  expect(manifest.program).toEqual({ name: 'Rapporteur', version: '1.2.3' })
  expect(manifest.file).toMatchObject({ name: 'out.docx', size: bytes.length, sha256: sha256(bytes) })
  expect(manifest.edition).toBeNull()
  const { sources, evidence } = await file()
  expect(manifest.sources).toMatchObject(
    sources.map(({ id, originalSha256, textSha256 }) => ({ id, originalSha256, textSha256 })),
  )
  expect(manifest.attachments).toMatchObject([
    { evidenceId: evidence[0]!.id, fileName: 'a.png', sha256: evidence[0]!.attachment!.sha256 },
  ])

  const { text } = await call('source.text', { id: sourceId })
  expect(manifest.quotations.map(({ exact }) => exact)).toEqual(['a drone fell', 'Photographs show a crater'])
  for (const { start, end, exact } of manifest.quotations)
    expect([...text].slice(start, end).join('')).toBe(exact)

  const parts = [...partsOf(bytes)].filter(([name]) => /^word\/(document|endnotes)\.xml$/.test(name))
  const names = parts.flatMap(([, part]) => bookmarksIn(parseXml(decodePart(part))).map(({ name }) => name))
  for (const { bookmarks } of manifest.quotations) {
    expect(names).toContain(bookmarks.words)
    expect(names).toContain(bookmarks.note)
  }
  expect(names).toContain(manifest.attachments[0]!.bookmark)

  const before = readFileSync(`${path}.manifest.json`, 'utf8')
  valueOf(await engine.exportBriefing({ id, path, withManifest: true }))
  expect(readFileSync(`${path}.manifest.json`, 'utf8')).toBe(before)
})

test('a PDF is what the printer makes of the page, with its running lines', async () => {
  const printer: Printer = async ({ html, header, footer }) => {
    const page = new TextDecoder().decode(html)
    expect(page).toMatch(/^<!doctype html>[^]*Drone at the ferry/)
    expect(page).not.toContain('<header')
    expect(header).toContain('TLP:AMBER')
    // Elements of these classes would get other words.
    expect(header + footer).not.toMatch(/class="(title|date|url)"/)
    expect(footer).toMatch(/class="pageNumber"[^]*class="totalPages"[^]*TLP:AMBER/)
    return new TextEncoder().encode('%PDF')
  }
  const { engine, id, path, steps } = await openBriefing({ printer })
  valueOf(await engine.exportBriefing({ id, path, format: 'pdf' }))
  expect(readFileSync(path, 'utf8')).toBe('%PDF')
  expect(steps).toEqual(['composing', 'printing', 'writing'])
})

test('without a printer a PDF is refused before anything is done', async () => {
  const { engine, id, path, steps } = await openBriefing()
  const refused = refusal(engine.exportBriefing({ id, path, format: 'pdf' }).then(valueOf))
  expect(await refused).toEqual({ code: 'cannot print' })
  expect(steps).toEqual([])
})

test.each(['composing', 'printing'] as const)(
  'an export that is given up while %s leaves the earlier file as it was',
  async (step) => {
    const started = Promise.withResolvers<void>()
    const untilGivenUp = (signal: AbortSignal | undefined) =>
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')))
        started.resolve()
      })
    const printer: Printer = (_, signal) => untilGivenUp(signal)
    const composer: Composer = {
      compose: (_job, _purpose, signal) => untilGivenUp(signal),
      check: async () => [],
      close: async () => undefined,
    }
    const { engine, id, path } = await openBriefing({ printer, ...(step === 'composing' && { composer }) })
    writeFileSync(path, 'earlier')
    const refused = refusal(
      engine.exportBriefing({ id, path, format: 'pdf', withManifest: true }).then(valueOf),
    )
    await started.promise
    await engine.cancelExport(id)
    expect(await refused).toEqual({ code: 'cancelled' })
    expect(readFileSync(path, 'utf8')).toBe('earlier')
    expect(existsSync(`${path}.manifest.json`)).toBe(false)
  },
)
