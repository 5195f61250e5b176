import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '#contract/errors'
import type { AddedTemplate } from '#contract/house-templates'
import type { TemplateReport } from '#domain/house-template'
import { keptFile } from '#library/file-store'
import { addHouseTemplate, getHouseTemplate, replaceHouseTemplate } from '#library/house-templates'
import type { Library } from '#library/library'
import type { House } from './composer.ts'

// What reads Word files is loaded with the first template.
const wordTemplates = () => import('#word/template/read')

/**
 * The file of a template.
 * @throws Refusal 'file missing' or 'file unreadable', and 'template unusable' for more than 50 MB.
 */
export async function readTemplateFile(path: string): Promise<House> {
  const file = basename(path)
  const { TEMPLATE_LIMIT } = await wordTemplates()
  try {
    const { size } = statSync(path)
    if (size > TEMPLATE_LIMIT) throw new Refusal('template unusable', { file, fault: 'too large' })
    return { name: nameOf(file), fileName: file, bytes: new Uint8Array(readFileSync(path)) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Refusal(isMissing ? 'file missing' : 'file unreadable', { file }, { cause: error })
  }
}

const nameOf = (file: string) =>
  file
    .replace(/\.(docx|dotx)$/i, '')
    .trim()
    .slice(0, 200) || file

/**
 * Reads a template through and keeps it.
 * @param replaces the template whose file it is to be from now on; a template of its own where null.
 * @throws Refusal 'template unusable' where it cannot be one.
 */
export async function addTemplateFile(
  library: Library,
  path: string,
  replaces: string | null,
): Promise<AddedTemplate> {
  const house = await readTemplateFile(path)
  const report = await reportOf(house)
  const { id, isNew } =
    replaces === null
      ? addHouseTemplate(library, house.bytes, house)
      : { id: replaces, ...replaceHouseTemplate(library, replaces, house.bytes, house.fileName) }
  return { id, name: getHouseTemplate(library, id).name, isNew, report }
}

/** The template that a briefing is set in, with its bytes. @throws Refusal where they are gone or not the same. */
export function houseOf(library: Library, id: string): House {
  const { name, fileName, sha256 } = getHouseTemplate(library, id)
  return { name, fileName, bytes: keptFile(library.folder, sha256) }
}

/** What of a template is used, and what is not. */
export async function reportOf({ bytes, fileName }: House): Promise<TemplateReport> {
  const { readTemplate } = await wordTemplates()
  return readTemplate(bytes, fileName).report
}
