import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ARTICLE, NOBODY, openIncident, refusal, undoable } from '#engine/testing'

test('pasted text becomes a source with its words to the letter', async () => {
  const { call, incidentId, file } = await openIncident()
  const text = '2024-04-29 Second report.\r\n\tTabs and  spaces stay.\r\n'
  const { id, alreadyThere } = await undoable(call, 'Paste source', () =>
    call('source.paste', { incidentId, title: 'Second', text }),
  )
  expect(alreadyThere).toBe(false)
  expect(await call('source.text', { id })).toMatchObject({
    text: '2024-04-29 Second report.\n\tTabs and  spaces stay.\n',
  })
  expect((await file()).sources[1]).toMatchObject({
    title: 'Second',
    published: '2024-04-29',
    marking: 'TLP:AMBER',
    fileName: '',
    mediaType: 'text/plain',
    reliability: null,
    originalSize: text.length,
  })
})

test('formatted text keeps its paragraphs, and its form is the original as long as no word is changed', async () => {
  const { call, incidentId, file, folder } = await openIncident()
  const html =
    '<meta charset="utf-8"><style>p{}</style><h1>Ferry note</h1><p>It <b>fell</b>\n on 3 September.</p>' +
    '<ul><li>one</li><li>two</li></ul><script>fetch("https://example.org")</script>' +
    '<p><a href="https://example.org/a">More</a></p>'
  const read = await call('source.readHtml', { html })
  expect(read).toEqual({
    title: 'Ferry note',
    text: 'Ferry note\n\nIt fell on 3 September.\n\none\ntwo\n\nMore',
  })
  const paste = (text: string) => call('source.paste', { incidentId, title: 'Note', text, html })
  const { id } = await undoable(call, 'Paste source', () => paste(read.text))
  expect((await call('source.text', { id })).text).toBe(read.text)
  await paste(`${read.text} and more.`)
  const [, rich, plain] = (await file()).sources
  // A link in it is not where it comes from.
  expect(rich).toMatchObject({ title: 'Note', mediaType: 'text/html', url: '', originalSize: html.length })
  const kept = join(folder, 'library/files', rich!.originalSha256.slice(0, 2), rich!.originalSha256.slice(2))
  expect(readFileSync(kept, 'utf8')).toBe(html)
  expect(plain).toMatchObject({ mediaType: 'text/plain', originalSize: read.text.length + 10 })
})

test('formatted text from a page that names itself is known by that', async () => {
  const { call, incidentId, file } = await openIncident()
  const html =
    '<html lang="uk"><head><title>Ferry</title><link rel="canonical" href="https://example.org/ferry"></head>' +
    '<body><p>It fell.</p></body></html>'
  const { title, text } = await call('source.readHtml', { html })
  await call('source.paste', { incidentId, title, text, html })
  expect((await file()).sources[1]).toMatchObject({
    ...{ title: 'Ferry', url: 'https://example.org/ferry', language: 'uk' },
  })
})

test('the same text again is the same source, in this incident and in another', async () => {
  const { call, incidentId, sourceId } = await openIncident()
  const again = { id: sourceId, alreadyThere: true }
  expect(await call('source.paste', { incidentId, title: 'Again', text: ARTICLE })).toEqual(again)
  expect(await call('history.state', {})).toMatchObject({ undo: 'Paste source' })
  const { id: other } = await call('incident.create', { title: 'Other' })
  await undoable(call, 'Paste source', async () =>
    expect(await call('source.paste', { incidentId: other, title: 'Again', text: ARTICLE })).toEqual(again),
  )
})

test('text of nothing is refused, and so is far too much', async () => {
  const { call, incidentId } = await openIncident()
  const paste = (text: string) => call('source.paste', { incidentId, title: 'T', text })
  expect(await refusal(paste(' \n\t'))).toEqual({ code: 'file empty', file: 'The pasted text' })
  expect(await refusal(paste('x'.repeat(10_000_001)))).toMatchObject({ code: 'file too large' })
  expect(await refusal(call('source.paste', { incidentId: NOBODY, title: 'T', text: 'x' }))).toMatchObject({
    code: 'not found',
  })
})

test('what is known about a source changes, its text does not', async () => {
  const { call, sourceId: id, file } = await openIncident()
  await undoable(call, 'Edit reliability of source', () =>
    call('source.update', { id, patch: { reliability: 'B' } }),
  )
  await undoable(call, 'Edit source', () =>
    call('source.update', {
      id,
      patch: { publisher: 'The Courier', url: 'https://example.org/1', language: 'en' },
    }),
  )
  expect((await file()).sources).toMatchObject([{ reliability: 'B', publisher: 'The Courier' }])
  expect(await refusal(call('source.update', { id, patch: { url: 'ftp://x' } }))).toEqual({
    code: 'invalid input',
    reason: 'A web address begins with http:// or https://',
  })
  expect(await refusal(call('source.update', { id: NOBODY, patch: { title: 'x' } }))).toEqual({
    code: 'not found',
    what: 'source',
  })
  expect(await refusal(call('source.text', { id: NOBODY }))).toEqual({ code: 'not found', what: 'source' })
})

test('sources with one origin’s name share it, and an origin without sources goes', async () => {
  const { call, incidentId, sourceId, file } = await openIncident()
  const { id: second } = await call('source.paste', { incidentId, title: 'Second', text: 'Second.' })
  await undoable(call, 'Set origin', () => call('source.setOrigin', { id: sourceId, name: 'Agence Été' }))
  await undoable(call, 'Set origin', () => call('source.setOrigin', { id: second, name: 'agence été' }))
  const { origins, sources } = await file()
  expect(origins).toMatchObject([{ name: 'Agence Été' }])
  expect(sources.map(({ originId }) => originId)).toEqual([origins[0]!.id, origins[0]!.id])
  await call('source.setOrigin', { id: second, name: null })
  await undoable(call, 'Clear origin', () => call('source.setOrigin', { id: sourceId, name: null }))
  expect((await file()).origins).toEqual([])
})

test('a source leaves an incident only when nothing there quotes it', async () => {
  const { call, incidentId, sourceId: id, mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  expect(await refusal(call('source.unlink', { incidentId, id }))).toEqual({
    code: 'in use',
    what: 'source',
    count: 1,
  })
  await call('statement.delete', { id: claim.id })
  await undoable(call, 'Remove source', () => call('source.unlink', { incidentId, id }))
  expect((await file()).sources).toEqual([])
  expect(await refusal(call('source.unlink', { incidentId, id }))).toEqual({
    code: 'not found',
    what: 'source',
  })
})
