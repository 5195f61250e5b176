import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packedPage, pageWith, pngFile } from '#intake/files/fixtures'
import { openIncident, undoable, valueOf, writeInto } from '#engine/testing'

const CAPTION = 'The crater at the landing.'
const FIGURE = `<figure><img src="page_files/crater.png" alt="A crater"><figcaption>${CAPTION}</figcaption></figure>`

/** An incident, and a folder with a saved page whose article holds this. */
async function withPage(within = `${FIGURE}<p><img src="page_files/map.png"></p>`) {
  const opened = await openIncident()
  const { engine, incidentId, folder, call, file } = opened
  const ferry = join(folder, 'Ferry')
  mkdirSync(join(ferry, 'page_files'), { recursive: true })
  const write = (name: string, content: string | Uint8Array) => writeInto(ferry, name, content)
  write('page.html', pageWith(within))
  write('page_files/crater.png', pngFile(200, 150, 1))
  write('page_files/map.png', pngFile(300, 200, 2))
  write('page_files/script.js', 'alert(1)')
  write('page_files/logo.png', pngFile(400, 300, 3))
  const bring = async (...paths: string[]) =>
    valueOf(await engine.importFiles({ incidentId, paths, encoding: null }))
  const source = async () => (await file()).sources.at(-1)!
  const pictures = async () => call('source.pictures', { id: (await source()).id })
  return { ...opened, ferry, write, bring, source, pictures }
}

test('a saved page brings its pictures along as one step, and its folder brings in nothing else', async () => {
  const { call, bring, ferry, source, pictures, file } = await withPage()
  const outcomes = await undoable(call, 'Import page.html', () => bring(ferry))
  expect(outcomes.map(({ fileName, result }) => [fileName, result])).toEqual([
    ['page.html', expect.objectContaining({ status: 'imported' })],
    // The script, and the picture that stands outside of the article.
    ['page_files', { status: 'left out', why: 'of a page', files: 2 }],
  ])
  expect(outcomes[0]!.result).toMatchObject({
    notes: [expect.stringContaining('its article'), '2 pictures of the page are kept with it.'],
  })
  expect((await file()).sources).toHaveLength(2)
  const kept = await pictures()
  expect(kept).toMatchObject([
    {
      fileName: 'crater.png',
      mediaType: 'image/png',
      width: 200,
      height: 150,
      alt: 'A crater',
      caption: CAPTION,
    },
    { fileName: 'map.png', width: 300, height: 200, alt: '', caption: '' },
  ])
  expect(Buffer.from(await call('file.bytes', { sha256: kept[0]!.sha256 }))).toEqual(pngFile(200, 150, 1))
  const { id, title } = await source()
  expect(await call('source.pictureFacts', { id, pictureId: kept[1]!.id })).toMatchObject({ width: 300 })
  const [entry] = await call('custody.ofSource', { id })
  expect(entry).toMatchObject({
    action: 'import',
    details: { title, pictures: kept.map(({ sha256 }) => sha256) },
  })
})

test('pictures that are gone with their page come back with it, and stay while only the history knows them', async () => {
  const { call, bring, ferry, source, pictures, incidentId } = await withPage()
  await bring(ferry)
  const [before, { id }] = [await pictures(), await source()]
  await undoable(call, 'Remove source', () => call('source.unlink', { incidentId, id }))
  expect(await call('source.pictures', { id })).toEqual([])
  await call('history.undo', {})
  expect(await call('source.pictures', { id })).toEqual(before)
})

test('the check names a picture of a page that was changed', async () => {
  const { call, bring, ferry, pictures, folder } = await withPage()
  await bring(ferry)
  const { sha256 } = (await pictures())[1]!
  const path = join(folder, 'library', 'files', sha256.slice(0, 2), sha256.slice(2))
  const bytes = readFileSync(path)
  bytes[50]! ^= 1
  writeFileSync(path, bytes)
  expect((await call('library.check', {})).problems).toEqual([
    `Picture 2 of the page “Drone falls near the ferry”, in “Drone at the ferry”, is changed: files/${sha256.slice(0, 2)}/${sha256.slice(2)}`,
  ])
})

test('the same page again is the same source, with the pictures that it has', async () => {
  const { bring, ferry, pictures, file, folder, call } = await withPage(FIGURE)
  await bring(ferry)
  const before = await pictures()
  writeInto(ferry, 'page_files/crater.png', pngFile(250, 180, 9))
  const stored = readdirSync(join(folder, 'library', 'files'), { recursive: true }).length
  expect((await bring(ferry))[0]!.result).toMatchObject({
    ...{ status: 'already there', notes: ['One of its pictures is another one now, and was not taken.'] },
  })
  expect((await file()).sources).toHaveLength(2)
  expect(await pictures()).toEqual(before)
  // Nothing is kept that no record names.
  expect(readdirSync(join(folder, 'library', 'files'), { recursive: true })).toHaveLength(stored)
  expect((await call('library.check', {})).notes).toEqual([])
})

test('a page that comes again with its folder beside it gets the pictures that it lacked, as one step', async () => {
  const { bring, ferry, write, pictures, source, file, call } = await withPage(
    `<p><img src="page_files/first.png"></p>${FIGURE}<p><img src="page_files/map.png"></p><p><img src="page_files/gone.png"></p>`,
  )
  // At first only the second of its pictures lies beside it.
  rmSync(join(ferry, 'page_files', 'map.png'))
  await bring(ferry)
  const [before, { id }] = [await pictures(), await source()]
  expect(before.map(({ fileName }) => fileName)).toEqual(['crater.png'])
  write('page_files/first.png', pngFile(180, 140, 8))
  write('page_files/map.png', pngFile(300, 200, 2))
  const [page, ...others] = await undoable(call, 'Import page.html', () => bring(ferry))
  expect(page!.result).toEqual({
    ...{ status: 'already there', sourceId: id },
    notes: [
      '2 pictures of the page came with it now.',
      'One of its pictures was not saved with the page. It is never fetched.',
    ],
  })
  expect(others).toMatchObject([{ fileName: 'page_files', result: { files: 2 } }])
  expect((await file()).sources).toHaveLength(2)
  const now = await pictures()
  expect(now.map(({ fileName }) => fileName)).toEqual(['first.png', 'crater.png', 'map.png'])
  expect(now[1]).toEqual(before[0])
  const came = [now[0]!.sha256, now[2]!.sha256]
  expect((await call('custody.ofSource', { id })).slice(1)).toMatchObject([
    { action: 'import', details: { alreadyThere: true, pictures: came } },
    { action: 'delete', details: { by: 'undo', pictures: came } },
    { action: 'import', details: { by: 'redo', pictures: came } },
  ])
})

test('a page that came twice in one batch, each time with more pictures, is one step back and forth', async () => {
  const within = ['a', 'b', 'c'].map((name) => `<p><img src="f/${name}.png"></p>`).join('')
  const { bring, folder, pictures, file, call } = await withPage()
  for (const [at, names] of [['b'], ['a', 'b'], ['a', 'b', 'c']].entries()) {
    const place = join(folder, 'Copies', `${at}`)
    mkdirSync(join(place, 'f'), { recursive: true })
    writeInto(place, 'copy.html', pageWith(within))
    for (const name of names) writeInto(place, `f/${name}.png`, pngFile(200, 150, name.charCodeAt(0)))
  }
  await undoable(call, 'Bring in files', () => bring(join(folder, 'Copies')))
  expect((await file()).sources).toHaveLength(2)
  expect((await pictures()).map(({ fileName }) => fileName)).toEqual(['a.png', 'b.png', 'c.png'])
})

test('of a folder that other things lie in, too, a page takes only its pictures', async () => {
  const { bring, ferry, write, pictures, file } = await withPage('<p><img src="images/a.png"></p>')
  mkdirSync(join(ferry, 'images'))
  write('images/a.png', pngFile(200, 150, 4))
  write('images/b.png', pngFile(200, 150, 5))
  const outcomes = await bring(ferry)
  expect(
    outcomes.map(({ fileName, result }) => [fileName, result.status, 'why' in result && result.why]),
  ).toEqual([
    ['page.html', 'imported', false],
    ['a.png', 'left out', 'with its page'],
    ['b.png', 'imported', false],
    ['page_files', 'left out', 'of a page'],
  ])
  expect((await file()).sources.map(({ fileName }) => fileName)).toEqual(['', 'page.html', 'b.png'])
  // The last source is a picture and no page.
  expect(await pictures()).toEqual([])
})

test('a packed page and one that holds all in itself keep their pictures, too', async () => {
  const { bring, write, pictures } = await withPage()
  const png = pngFile(200, 150, 6)
  await bring(write('packed.mhtml', packedPage('<p><img src="cid:a@b"></p>', { '<a@b>': png })))
  expect(await pictures()).toMatchObject([{ fileName: 'a@b', size: png.length }])
  const whole = pageWith(`<p><img src="data:image/png;base64,${png.toString('base64')}"></p>`)
  await bring(write('whole.html', whole))
  expect(await pictures()).toMatchObject([{ fileName: '', size: png.length }])
})

test('evidence is made of a picture of a page, with its words, and cites them', async () => {
  const { call, bring, ferry, source, pictures, file, incidentId } = await withPage()
  await bring(ferry)
  const { id: sourceId } = await source()
  const [crater, map] = await pictures()
  const make = (pictureId: string) => call('evidence.ofPicture', { incidentId, sourceId, pictureId })
  await undoable(call, 'New evidence', () => make(crater!.id))
  await make(map!.id)
  expect((await file()).evidence).toMatchObject([
    {
      ...{ kind: 'photo', description: CAPTION, caption: CAPTION, alt: 'A crater' },
      attachment: { sha256: crater!.sha256, fileName: 'crater.png' },
      citations: [{ sourceId, quotation: { exact: CAPTION } }],
    },
    {
      description: 'Picture on the page “Drone falls near the ferry”',
      // Where there is no caption, the first line leads to the page.
      citations: [{ sourceId, quotation: { start: 0 } }],
    },
  ])
})
