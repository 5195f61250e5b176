import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkWord } from '#word/check'
import { decodePart, partsOf } from '#word/read'
import { NOTICE } from './draft.ts'
import { useFolder } from './testing-folder.ts'

const { at, rapporteur, file } = useFolder()

const ARTICLE =
  'Drone at the ferry\n\nNorland’s army said on Monday that a drone from Sudria had struck a ferry near the old harbour. Sudria’s defence ministry denied the claim. The two signed the river treaty of 1996.\n'
const partOf = (path: string, name: RegExp) =>
  [...partsOf(readFileSync(path))].filter(([part]) => name.test(part)).map(([, bytes]) => decodePart(bytes))
const wordsOf = (xml: string) => xml.replace(/<[^>]+>/g, '')

describe('draft', () => {
  test('writes what is suggested of several files as one briefing that says on every page that nobody has read it', async () => {
    const files = [file('a.txt', ARTICLE), file('b.txt', ARTICLE.replace('Drone at', 'Another drone at'))]
    const out = at('draft.docx')
    const { status, json } = await rapporteur(
      'draft',
      ...files,
      '--out',
      out,
      '--title',
      'The ferry',
      '--json',
    )
    expect(status).toBe(0)
    expect(json()).toMatchObject({
      path: out,
      statements: 4,
      files: [{ fileName: 'a.txt' }, { fileName: 'b.txt' }],
    })
    const [body = ''] = partOf(out, /^word\/document\.xml$/)
    expect(wordsOf(body)).toContain('The ferry')
    expect(wordsOf(body)).toContain(NOTICE)
    expect(wordsOf(body)).toContain('Sudria’s defence ministry')
    const headers = partOf(out, /^word\/header\d*\.xml$/)
    expect(headers.length).toBeGreaterThan(0)
    for (const header of headers) expect(wordsOf(header)).toContain(NOTICE)
    // Each page has that header: there is none of another kind.
    expect(body).not.toMatch(/w:titlePg|w:type="(?:first|even)"/)
    expect((await checkWord(readFileSync(out))).faults).toEqual([])
    // The denial stands beside the claim that it answers, and no library was made.
    expect(wordsOf(body)).toMatch(/denies/i)
    expect(existsSync(at('library'))).toBe(false)
  })

  test('a file that is refused does not keep the others out, and without any there is no document', async () => {
    const out = at('draft.docx')
    const { status, err } = await rapporteur('draft', file('a.txt', ARTICLE), at('none.txt'), '--out', out)
    expect(status).toBe(1)
    expect(err).toContain('none.txt')
    expect(existsSync(out)).toBe(true)

    const nothing = at('nothing.docx')
    expect(await rapporteur('draft', at('none.txt'), '--out', nothing)).toMatchObject({ status: 1 })
    expect(existsSync(nothing)).toBe(false)
  })

  test('a text in another language is named, for there are no suggestions for it', async () => {
    const words = 'Міністерство заявило, що дрон упав на березі річки. Румунія це заперечує.'
    const { status, err } = await rapporteur('draft', file('u.txt', words.repeat(4)), '--out', at('d.docx'))
    expect(status).toBe(1)
    expect(err).toContain('English texts only')
  })

  test('says what is missing', async () => {
    expect(await rapporteur('draft')).toMatchObject({
      status: 2,
      err: expect.stringContaining('Name the files'),
    })
    expect(await rapporteur('draft', 'a.txt', '--out', 'a.pdf')).toMatchObject({ status: 2 })
  })
})
