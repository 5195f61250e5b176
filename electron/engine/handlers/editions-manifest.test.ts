import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Manifest } from '#domain/manifest'
import { valueOf } from '#engine/testing'
import { keepFile, keptFile } from '#library/file-store'
import { openLibrary } from '#library/open'
import { bookmarksIn, decodePart, parseXml, partsOf } from '#word/read'
import { openBriefing } from './issuing.ts'

/** Puts another snapshot in the place of the one that the only edition of a library was made of. */
async function rewriteSnapshot(
  folder: string,
  rewrite: (snapshot: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const library = openLibrary(folder)
  const hash = library.db.prepare('SELECT snapshot_sha256 FROM edition').pluck().get() as string
  const kept = new TextDecoder().decode(keptFile(folder, hash))
  const earlier = JSON.stringify(rewrite(JSON.parse(kept) as Record<string, unknown>))
  const other = keepFile(folder, new TextEncoder().encode(earlier))
  library.db.exec('DROP TRIGGER edition_stays')
  library.db.prepare('UPDATE edition SET snapshot_sha256 = ?').run(other)
  library.close()
}

test('the manifest of an edition says what it rested on when it was issued, and names the edition', async () => {
  const { engine, call, claimId, sourceId, issue, folder } = await openBriefing()
  const { id, number, issuedAt, author, documentSha256, documentSize } = await issue(1)
  const path = join(folder, 'a.docx')
  const exported = async () => {
    const written = valueOf(await engine.exportEdition({ id, path, withManifest: true }))
    expect(written).toEqual({ path, manifest: `${path}.manifest.json`, changes: [] })
    return Manifest.parse(JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8')))
  }
  const manifest = await exported()
  expect(manifest.edition).toEqual({ number, issuedAt, author })
  expect(manifest.file).toMatchObject({ sha256: documentSha256, size: documentSize })
  expect(manifest.quotations.map(({ exact, credibility }) => [exact, credibility])).toEqual([
    ['a drone fell', '2'],
    ['The south denied this', null],
  ])
  const parts = [...partsOf(readFileSync(path))].filter(([name]) =>
    /^word\/(document|endnotes)\.xml$/.test(name),
  )
  const names = parts.flatMap(([, part]) => bookmarksIn(parseXml(decodePart(part))).map(({ name }) => name))
  for (const { bookmarks } of manifest.quotations) expect(names).toContain(bookmarks.words)
  await call('source.update', { id: sourceId, patch: { title: 'Another title', reliability: 'D' } })
  await call('statement.delete', { id: claimId })
  expect(await exported()).toEqual(manifest)
  // The next export without one leaves none that speaks of another file.
  const { changes } = valueOf(await engine.exportEdition({ id, path }))
  expect(changes).toEqual([expect.stringContaining('was taken away')])
})

test('where nobody can say any more what it rested on, its document leaves without a manifest, and that is said', async () => {
  const { engine, issue, folder } = await openBriefing()
  const { id } = await issue(1)
  const kept = join(folder, 'library', 'files')
  for (const name of readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.length > 10,
  ))
    if (readFileSync(join(kept, name), 'utf8').startsWith('{')) rmSync(join(kept, name))
  const path = join(folder, 'a.docx')
  expect(valueOf(await engine.exportEdition({ id, path, withManifest: true }))).toEqual({
    path,
    manifest: null,
    changes: [
      'No evidence manifest lies beside edition 1: what it was made of is missing from the library or damaged.',
    ],
  })
})

test('an edition that an earlier version issued is compared, and leaves without the manifest that it did not keep', async () => {
  const { engine, call, claimId, issue, list, folder } = await openBriefing()
  const { id } = await issue(1)
  await engine.close()
  await rewriteSnapshot(join(folder, 'library'), (snapshot) => {
    // What the first version with editions kept knew neither of these.
    delete snapshot['manifest']
    const { houseTemplateId: _, setAside: __, ...briefing } = snapshot['briefing'] as Record<string, unknown>
    return { ...snapshot, briefing }
  })
  valueOf(await engine.open(join(folder, 'library'), { create: false }))
  await call('statement.update', { id: claimId, patch: { credibility: '3' } })
  const changes = ['The grade was –2 and is now –3: statement “a drone fell”.']
  expect((await list()).stale.reasons).toEqual(changes)
  expect(await call('edition.changes', { id })).toEqual(changes)
  const written = await engine.exportEdition({ id, path: join(folder, 'a.docx'), withManifest: true })
  expect(valueOf(written)).toMatchObject({
    manifest: null,
    changes: ['No evidence manifest lies beside edition 1: it was issued before manifests were kept.'],
  })
})
