import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { all, checkWord, type Checked, type Element } from '#word/check'
import { PIXEL } from '#word/fixture-pixel'
import { writeWord } from '#word/write'
import { templateFile, type Fixture } from './fixture-package.ts'
import { readTemplate } from './read.ts'

export const sample = danube()
export const outline = composeBriefing(sample.briefing, sample.file)
export const images = new Map([[sample.pictureSha256, PIXEL]])

/** A letterhead as LibreOffice itself wrote it: `soffice --convert-to docx fixture-libre-office.fodt`, and `dotx`. */
export const ofLibreOffice = (ending: 'docx' | 'dotx'): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, `fixture-libre-office.${ending}`)))

/** The sample briefing in a template. */
export async function written(fixture: Fixture | Uint8Array) {
  const template = readTemplate(fixture instanceof Uint8Array ? fixture : templateFile(fixture))
  const document = buildDocument(outline, images, { given: template.given })
  const { bytes } = await writeWord(document, template)
  return { bytes, report: template.report, word: await checkWord(bytes) }
}
export const of = (root: Element | undefined, name: string) => all(root, name)
export const value = (element: Element | undefined) => element?.attributes['w:val']
export const bodyOf = ({ parts }: Checked) => all(parts.get('word/document.xml'), 'w:body')[0] as Element
export const linesOf = ({ parts }: Checked) =>
  [...parts].filter(([path]) => /^word\/(header|footer)\d+\.xml$/.test(path))
export const targetsOf = ({ parts }: Checked, path: string) =>
  new Map(
    of(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target']?.replace(/^\//, ''),
    ]),
  )
