import { expect, test } from 'vitest'
import { wordsIn } from '#word/check'
import { wordLike } from './fixture-word.ts'
import { bodyOf, linesOf, of, ofLibreOffice, sample, value, written } from './testing.ts'

const { briefing } = sample

test('a template that LibreOffice wrote gives its crest, its rule and its lists, and has its places filled', async () => {
  const { word, report } = await written(ofLibreOffice('docx'))
  const words = wordsIn(bodyOf(word)).trim()
  expect(words).toContain(`To: ${briefing.to}`)
  expect(words).toMatch(/Approved for release by the duty officer of the harbour office\.$/)
  const [first, others] = ['RIVER COMMISSION', 'Reporting desk'].map((sign) =>
    linesOf(word).find(([, line]) => wordsIn(line).includes(sign)),
  )
  for (const line of [first, others]) expect(of(line?.[1], 'a:blip')).toHaveLength(1)
  expect(of(others?.[1], 'w:pBdr')).toHaveLength(1)
  expect(wordsIn(others![1])).toContain('7 September 2023')
  expect(of(bodyOf(word), 'w:pStyle').map(value)).toContain('ListBullet')
  expect(report.used.join(' ')).toContain('it never covers the marking')
  expect(report.unused).toEqual([])
})

test('of a template of Word, what was deleted, commented or fetched goes; what stands on its pages stays', async () => {
  const { word, report } = await written(wordLike)
  const words = wordsIn(bodyOf(word)).trim()
  expect(words).toContain('Our ref: OS/Drone debris on the Danube · choose a date')
  expect(words).toMatch(/Distribution list B$/)
  expect(words).not.toMatch(/OLD\/|Old chapter|Click here to write|Pasted from elsewhere/)
  expect([...word.bytes.keys()].filter((path) => /chunk|comments|glossary|customXml/.test(path))).toEqual([])
  for (const name of ['w:ins', 'w:del', 'w:rPrChange', 'w:altChunk', 'w:commentReference'])
    expect(of(bodyOf(word), name)).toEqual([])
  const [settings] = of(word.parts.get('word/settings.xml'), 'w:settings')
  for (const name of ['w:attachedTemplate', 'w:trackRevisions', 'w:docVars'])
    expect(of(settings, name)).toEqual([])
  // Laid out as a document of today, not as one of Word 2007.
  const modes = of(settings, 'w:compatSetting').filter(
    ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
  )
  expect(modes.map(value)).toEqual(['15'])
  expect(
    linesOf(word)
      .map(([, line]) => wordsIn(line))
      .join('\n'),
  ).toContain(`Desk ${briefing.from}`)
  expect(
    of(linesOf(word).find(([, line]) => of(line, 'v:textpath').length > 0)?.[1], 'w:fldChar'),
  ).toHaveLength(3)
  expect(report.used).toContain('Its theme, with Liberation Serif and Liberation Sans.')
  expect(report.unused).toEqual([
    'The content control “Classification date”: Rapporteur knows no such place and leaves it as it is.',
    expect.stringContaining('Office%202009.dot'),
    'Its table of contents, which lists what stood in it last: a dossier has its own.',
    'An embedded document: only text and pictures are taken over.',
  ])
})
