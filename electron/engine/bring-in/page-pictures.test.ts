import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PicturePlace } from '#intake/files/file-text'
import { pngFile } from '#intake/files/fixtures'
import { temporaryFolder, writeInto } from '#engine/testing'
import { sha256 } from '#library/file-store'
import { lackWords, takePictures } from './page-pictures.ts'

/** A folder for a page with these files in it. */
function folderWith(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = join(temporaryFolder(), 'case')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeInto(folder, name, content)
  }
  return folder
}

const shown = (...places: PicturePlace[]) => ({ places, elsewhere: false, alt: '', caption: '' })
const at = (...paths: string[]) => shown(...paths.map((path) => ({ path })))
const taken = async (folder: string, ...pictures: ReturnType<typeof shown>[]) => {
  const { pictures: kept, lacks, files } = await takePictures(join(folder, 'page.html'), pictures)
  return { names: kept.map(({ fileName }) => fileName), kept, lacks: lackWords(lacks), files }
}

/** A picture whose header names more pixels than any screen can show. */
const bomb = () => {
  const png = Buffer.from(pngFile(200, 150))
  png.writeUInt32BE(60_000, 16)
  png.writeUInt32BE(60_000, 20)
  return png
}

test('pictures are taken from the folders beside the page with what they are and what is said of them', async () => {
  const png = pngFile(200, 150)
  const folder = folderWith({ 'page-Dateien/a.png': png })
  const { kept, lacks, files } = await taken(folder, { ...at('page-Dateien/a.png'), alt: 'A', caption: 'B' })
  expect(kept).toEqual([
    {
      ...{ bytes: new Uint8Array(png), sha256: sha256(png), fileName: 'a.png', mediaType: 'image/png' },
      ...{ width: 200, height: 150, alt: 'A', caption: 'B' },
    },
  ])
  expect([...files.values()]).toEqual([[join(folder, 'page-Dateien/a.png')]])
  expect(lacks).toEqual([])
})

test('the first place where there is one that is large enough counts, and the same bytes count once', async () => {
  const large = pngFile(300, 200)
  const folder = folderWith({ 'f/icon.png': pngFile(119, 400), 'f/a.png': large, 'f/copy.png': large })
  const { names, lacks, files } = await taken(
    folder,
    at('f/gone.png', 'f/icon.png', 'f/a.png'),
    at('f/copy.png'),
    at('f/icon.png'),
  )
  expect(names).toEqual(['a.png'])
  expect([...files.values()]).toEqual([[join(folder, 'f/a.png'), join(folder, 'f/copy.png')]])
  expect(lacks).toEqual([])
})

test('no link is followed, to a file or through a folder, and nothing but a file is opened', async () => {
  const folder = folderWith({ 'f/deep/x.txt': '' })
  const secret = writeInto(temporaryFolder(), 'secret.png', pngFile(200, 150))
  symlinkSync(secret, join(folder, 'f/link.png'))
  symlinkSync(join(secret, '..'), join(folder, 'out'))
  const { names, lacks } = await taken(folder, at('f/link.png'), at('out/secret.png'), at('f/deep'))
  expect(names).toEqual([])
  expect(lacks).toEqual(['3 of its pictures were not saved with the page. They are never fetched.'])
})

test('what is no picture of a kind that is kept, or would fill the memory, is told of', async () => {
  const folder = folderWith({
    'f/a.jpg': 'GIF89a and so on',
    'f/b.png': '<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>',
    'f/c.png': pngFile(200, 150).subarray(0, 20),
    'f/bomb.png': bomb(),
    'f/e.png': new Uint8Array(50_000_001),
    'f/f.jpg': pngFile(200, 150),
  })
  const { names, lacks } = await taken(
    folder,
    ...['a.jpg', 'b.png', 'c.png', 'bomb.png', 'e.png', 'f.jpg'].map((name) => at(`f/${name}`)),
    { ...shown(), elsewhere: true },
  )
  expect(names).toEqual(['f.jpg'])
  expect(lacks).toEqual([
    'One of its pictures was not saved with the page. It is never fetched.',
    '5 of its pictures could not be kept: they are damaged, too large, or no JPEG, PNG or WebP.',
  ])
})

test('a page keeps its first forty pictures', async () => {
  const pictures = Array.from({ length: 43 }, (_, grey) =>
    shown({ bytes: pngFile(130, 130, grey), fileName: '' }),
  )
  const { kept, lacks } = await taken(folderWith({ 'f/a': '' }), ...pictures)
  expect(kept.map(({ bytes }) => bytes)).toEqual(
    pictures.slice(0, 40).map(({ places: [place] }) => place && 'bytes' in place && place.bytes),
  )
  expect(lacks[0]).toBe('3 more of its pictures were left out: a page keeps up to 40.')
})

test('files beside a page are read up to a limit, however often it names them', async () => {
  const large = Buffer.concat([pngFile(200, 150), Buffer.alloc(49_000_000)])
  const folder = folderWith({ 'f/1.png': large })
  const { names, lacks } = await taken(folder, ...Array.from({ length: 5 }, () => at('f/1.png')))
  expect(names).toEqual(['1.png'])
  expect(lacks[0]).toContain('could not be kept')
})
