import { expect, test } from 'vitest'
import { paragraph, row, text } from '#document/make'
import type { Table } from '#document/model'
import { all, checkWord, wordsIn } from './check.ts'
import { composeBriefing } from '#briefing/compose'
import { briefingOn, buildFile } from '#briefing/fixture'
import { buildDocument } from '#document/build'
import { writeWord } from './write.ts'

test('the last cell of a short row reaches to the edge of the table', async () => {
  const cell = (words: string) => [paragraph('table text', [text(words)])]
  const table: Table = {
    type: 'table',
    title: 'Short',
    description: 'Rows of one to three cells.',
    look: 'ruled',
    columns: [1, 2, 3],
    header: null,
    rows: [row([cell('a'), cell('b'), cell('c')]), row([cell('d'), cell('e')]), row([cell('f')])],
  }
  const { file } = buildFile('Tables')
  const document = buildDocument(composeBriefing(briefingOn(file), file), new Map())
  const { parts, faults } = await checkWord((await writeWord({ ...document, blocks: [table] })).bytes)
  expect(faults).toEqual([])
  const rows = all(parts.get('word/document.xml'), 'w:tr').map((each) =>
    all(each, 'w:tc').map((one) => ({
      words: wordsIn(one),
      across: Number(all(one, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
      width: Number(all(one, 'w:tcW')[0]?.attributes['w:w']),
    })),
  )
  expect(rows.map((cells) => cells.map(({ words, across }) => `${words} ${across}`))).toEqual([
    ['a 1', 'b 1', 'c 1'],
    ['d 1', 'e 2'],
    ['f 3'],
  ])
  const widths = rows.map((cells) => cells.reduce((sum, { width }) => sum + width, 0))
  expect(new Set(widths).size).toBe(1)
})
