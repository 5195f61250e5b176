import { Refusal } from '#contract/errors'
import type { HouseTemplateRow, HouseTemplateUse } from '#contract/house-templates'
import { HouseTemplate } from '#domain/house-template'
import { refusing } from './failures.ts'
import { keepFile } from './file-store.ts'
import { change } from './history.ts'
import type { Library } from './library.ts'
import { fromRow, insertRecord, requireRow, updateRecord } from './rows.ts'

/** The house templates by name, each with how many briefings are set in it. */
export function listHouseTemplates(library: Library): HouseTemplateRow[] {
  return library
    .sql(
      `SELECT house_template.*,
         (SELECT count(*) FROM briefing WHERE house_template_id = house_template.id) AS briefings
       FROM house_template ORDER BY name COLLATE NOCASE, num`,
    )
    .all()
    .map((row) => fromRow(row) as unknown as HouseTemplateRow)
}

/** The briefings that are set in a house template, the one that changed last first. */
export function usesOfHouseTemplate(library: Library, id: string): HouseTemplateUse[] {
  return library
    .sql(
      `SELECT briefing.id, briefing.title, incident.title AS incident_title
       FROM briefing JOIN incident ON incident.id = incident_id
       WHERE house_template_id = ? ORDER BY briefing.changed_at DESC, briefing.num DESC`,
    )
    .all(id)
    .map((row) => fromRow(row) as unknown as HouseTemplateUse)
}

/** One house template. @throws Refusal 'not found'. */
export const getHouseTemplate = (library: Library, id: string): HouseTemplate =>
  HouseTemplate.parse(fromRow(requireRow(library, 'house_template', id, 'house template')))

/**
 * Keeps a template that was read through before. The same file is kept once.
 * @returns its id, and whether it was there already.
 */
export function addHouseTemplate(
  library: Library,
  bytes: Uint8Array,
  { name, fileName }: Pick<HouseTemplate, 'name' | 'fileName'>,
): { id: string; isNew: boolean } {
  const sha256 = refusing(library.folder, () => keepFile(library.folder, bytes))
  const there = library.sql('SELECT id FROM house_template WHERE sha256 = ?').get(sha256)
  if (there) return { id: String(there['id']), isNew: false }
  const fields = { name, fileName, sha256, size: bytes.length }
  const id = change(library, 'Add house template', () => insertRecord(library, 'house_template', fields))
  return { id, isNew: true }
}

/**
 * Gives a house template another file, for all briefings that are set in it.
 * @throws Refusal 'invalid input' where another template is that very file.
 */
export function replaceHouseTemplate(
  library: Library,
  id: string,
  bytes: Uint8Array,
  fileName: string,
): { isNew: boolean } {
  const { sha256: before } = getHouseTemplate(library, id)
  const sha256 = refusing(library.folder, () => keepFile(library.folder, bytes))
  if (sha256 === before) return { isNew: false }
  const other = library.sql('SELECT name FROM house_template WHERE sha256 = ?').get(sha256)
  if (other) {
    const reason = `The template “${String(other['name'])}” is this very file already`
    throw new Refusal('invalid input', { reason })
  }
  change(library, 'Replace file of house template', () => {
    const row = requireRow(library, 'house_template', id, 'house template')
    updateRecord(library, 'house_template', row, { fileName, sha256, size: bytes.length })
  })
  return { isNew: true }
}

/** Gives a house template another name. */
export function renameHouseTemplate(library: Library, id: string, name: string): void {
  change(
    library,
    'Rename house template',
    () => {
      const row = requireRow(library, 'house_template', id, 'house template')
      updateRecord(library, 'house_template', row, { name })
    },
    `house_template ${id} name`,
  )
}

/** Removes a house template; the briefings that were set in it have Rapporteur's own page again. Its file stays. */
export function removeHouseTemplate(library: Library, id: string): void {
  change(library, 'Remove house template', () => {
    requireRow(library, 'house_template', id, 'house template')
    library.sql('UPDATE briefing SET house_template_id = NULL WHERE house_template_id = ?').run(id)
    library.sql('DELETE FROM house_template WHERE id = ?').run(id)
  })
}
