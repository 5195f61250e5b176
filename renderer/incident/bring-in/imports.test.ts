import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ImportOutcome } from '#contract/sources'
import { currentImports, onArrival, putAway, resetImports, showReport, startImport } from './imports.ts'

beforeEach(() => {
  // What is announced goes into the page.
  const element = () => ({ setAttribute: () => undefined, style: {} })
  vi.stubGlobal('document', { createElement: element, body: { append: () => undefined } })
  resetImports()
})
afterEach(() => vi.unstubAllGlobals())

const refused: ImportOutcome = {
  path: '/a.raw',
  fileName: 'a.raw',
  folder: '',
  result: { status: 'refused', error: { code: 'file unsupported', details: { file: 'a.raw' } } },
}

test('what became of files waits until it is put away, and goes to the screen of its incident', async () => {
  const arrived: string[] = []
  const stop = onArrival('incident', ({ incidentId }) => arrived.push(incidentId))
  await startImport('incident', async () => [refused])
  stop()
  await startImport('other', async () => [refused])
  expect(arrived).toEqual(['incident'])
  const [first, second] = currentImports().ended
  expect([first?.incidentId, second?.incidentId]).toEqual(['incident', 'other'])
  showReport(first!.key)
  putAway(first!.key)
  expect(currentImports()).toMatchObject({ ended: [second], shown: null })
})

test('another library knows nothing of what came into the one before, nor of what is still on its way', async () => {
  await startImport('incident', async () => [refused])
  showReport(currentImports().ended[0]!.key)
  const late = Promise.withResolvers<ImportOutcome[]>()
  const bringing = startImport('incident', () => late.promise)
  resetImports()
  expect(currentImports()).toMatchObject({ running: [], ended: [], shown: null })
  late.resolve([refused])
  await bringing
  expect(currentImports().ended).toEqual([])
  const closed: ImportOutcome = { ...refused, result: { status: 'left out', why: 'library closed' } }
  await startImport('incident', async () => [closed])
  expect(currentImports().ended).toEqual([])
})
