import { strToU8 } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { sniff } from '#document/picture'
import { pdfFile } from '#intake/files/fixtures'
import { WEBP } from '#intake/fixture-webp'
import type { Reader } from './reader.ts'
import { readerInThread } from './reader-thread.ts'
import { refusal } from './testing.ts'

const WORKER = new URL('./testing-reader-worker.ts', import.meta.url)
let reader: Reader
afterEach(() => reader.close())

const job = (fileName: string, bytes: Uint8Array) => ({ fileName, bytes, encoding: null })
const pdf = (name: string) => job(name, pdfFile([['Words.']]))

test('files are read in another thread, each with its own answer', async () => {
  reader = readerInThread(WORKER)
  const [one, two] = await Promise.allSettled([
    reader.read(pdf('a.pdf')),
    reader.read(job('b.pdf', strToU8('%PDF-1.7'))),
  ])
  expect(one).toMatchObject({ status: 'fulfilled', value: { text: 'Words.' } })
  expect(two).toMatchObject({ status: 'rejected', reason: { code: 'file damaged' } })
})

test('a file that never ends is given up, and the next one is read', async () => {
  reader = readerInThread(WORKER, 1_500)
  expect(await refusal(reader.read(pdf('endless.pdf')))).toEqual({ code: 'file slow', file: 'endless.pdf' })
  expect((await reader.read(job('a.txt', strToU8('Words.')))).text).toBe('Words.')
})

test('a file that takes its thread with it is refused, and the next one is read', async () => {
  reader = readerInThread(WORKER)
  expect(await refusal(reader.read(pdf('deadly.pdf')))).toEqual({ code: 'file too much', file: 'deadly.pdf' })
  expect((await reader.read(pdf('a.pdf'))).text).toBe('Words.')
})

test('a picture is copied between files that are read', async () => {
  reader = readerInThread(WORKER)
  const copied = reader.copy({ fileName: 'a.webp', bytes: WEBP.lossy })
  const [copy, text, refused] = await Promise.all([
    copied,
    reader.read(pdf('a.pdf')),
    refusal(reader.copy({ fileName: 'b.webp', bytes: WEBP.lossy.subarray(0, 40) })),
  ])
  expect(sniff(copy.bytes)).toBe('jpeg')
  expect(text.text).toBe('Words.')
  expect(refused).toMatchObject({ code: 'image unsupported', problem: 'cut off' })
})

test('one that is closed reads no more, and gives up what it was reading', async () => {
  reader = readerInThread(WORKER)
  const reading = refusal(reader.read(pdf('endless.pdf')))
  const waiting = refusal(reader.read(pdf('a.pdf')))
  await Promise.resolve()
  await reader.close()
  expect(await Promise.all([reading, waiting])).toEqual([{ code: 'cancelled' }, { code: 'cancelled' }])
})
