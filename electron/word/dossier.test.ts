import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { sectionsFor, TEMPLATES } from '#domain/template'
import { all, checkWord, wordsIn, type Element } from './check.ts'
import { PIXEL } from './fixture-pixel.ts'
import { writeWord } from './write.ts'

const sample = danube()

describe('a dossier', () => {
  const sections = sectionsFor('dossier', sample.briefing.sections).map((section) =>
    section.kind === 'annex: source texts'
      ? { ...section, order: sample.file.sources.map(({ id }) => id) }
      : section,
  )
  const dossier = composeBriefing({ ...sample.briefing, template: 'dossier', sections }, sample.file)
  const written = async () =>
    (
      await writeWord(
        buildDocument(dossier, new Map([[sample.pictureSha256, PIXEL]]), { texts: sample.texts }),
      )
    ).bytes

  test('is without faults, and the same bytes each time', async () => {
    const bytes = await written()
    expect((await checkWord(bytes)).faults).toEqual([])
    expect(Buffer.from(await written()).equals(Buffer.from(bytes))).toBe(true)
  })

  test('has contents that Word can count the pages of, each entry a link, and asks nothing on opening', async () => {
    const checked = await checkWord(await written())
    const root = checked.parts.get('word/document.xml') as Element
    const entries = all(root, 'w:p').filter(
      (each) => all(each, 'w:pStyle')[0]?.attributes['w:val'] === 'TOC1',
    )
    const fields = entries
      .flatMap((each) => all(each, 'w:instrText'))
      .map(({ children }) => children.join(''))
    expect(fields).toEqual([' TOC \\o "1-1" \\h \\z \\u '])
    expect(entries.map((each) => all(each, 'w:hyperlink').length)).toEqual(entries.map(() => 1))
    expect(entries.map(wordsIn)).toContain('Annex: source texts')
    expect(checked.texts.get('word/settings.xml')).not.toContain('updateFields')
    expect(checked.texts.get('word/document.xml')).not.toContain('w:dirty')
  })

  test('takes its page and its type from the template', async () => {
    const { margins, sizes } = TEMPLATES.dossier.design
    const checked = await checkWord(await written())
    const [margin] = all(checked.parts.get('word/document.xml'), 'w:pgMar')
    expect(margin?.attributes).toMatchObject({ 'w:left': `${margins.left}`, 'w:header': `${margins.header}` })
    const title = all(checked.parts.get('word/styles.xml'), 'w:style').find(
      (each) => each.attributes['w:styleId'] === 'Title',
    )
    expect(all(title, 'w:sz')[0]?.attributes['w:val']).toBe(`${sizes.title}`)
  })
})
