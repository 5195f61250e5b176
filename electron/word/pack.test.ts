import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { zip } from './pack.ts'

test('what is packed comes out again, in order, and its check sums hold', async () => {
  const entries = [
    { path: 'first.xml', bytes: new TextEncoder().encode('<a/>'.repeat(1_000)) },
    { path: 'ünï/çode.xml', bytes: new TextEncoder().encode('é') },
    { path: 'picture.png', bytes: Uint8Array.of(1, 2, 3) },
    { path: 'empty.xml', bytes: new Uint8Array() },
  ]
  const archive = await JSZip.loadAsync(zip(entries), { checkCRC32: true })
  expect(
    Object.values(archive.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name),
  ).toEqual(entries.map(({ path }) => path))
  for (const { path, bytes } of entries) expect(await archive.file(path)?.async('uint8array')).toEqual(bytes)
})

test('the same entries give the same bytes', () => {
  const entries = () => [{ path: 'a.xml', bytes: new TextEncoder().encode('words '.repeat(99)) }]
  expect(zip(entries())).toEqual(zip(entries()))
})
