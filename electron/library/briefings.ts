import { z } from 'zod'
import type { BriefingRow } from '#contract/briefings'
import { completeSections, Section, type Briefing, type BriefingFields } from '#domain/briefing'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { editKey, editLabel, fromRow, insertRecord, requireRow, updateRecord, type Fields } from './rows.ts'

const Sections = z.array(Section)
const SetAside = z.array(z.string())

/** `to` and `from` are words of SQL, so their columns have other names. */
function toColumns({ to, from, sections, setAside, ...fields }: Partial<BriefingFields>): Fields {
  return {
    ...fields,
    ...(to !== undefined && { recipient: to }),
    ...(from !== undefined && { sender: from }),
    ...(setAside !== undefined && { setAside: JSON.stringify(SetAside.parse(setAside)) }),
    ...(sections !== undefined && { sections: JSON.stringify(Sections.parse(sections)) }),
  }
}

function briefingFrom(row: Row): Briefing {
  const { recipient: to, sender: from, sections, setAside, ...fields } = fromRow(row)
  const stored = Sections.parse(JSON.parse(String(sections)))
  const aside = SetAside.parse(JSON.parse(String(setAside)))
  return { ...fields, to, from, sections: completeSections(stored), setAside: aside } as Briefing
}

/** A briefing in a list, without what its editions tell. */
export type StoredRow = Omit<BriefingRow, 'edition' | 'stale'>

/** The briefings of an incident, or of all, the one that changed last first. */
export function listBriefings(library: Library, incidentId: string | null): StoredRow[] {
  return library
    .sql(
      `SELECT briefing.id, incident_id, incident.title AS incident_title, briefing.title, briefing.date,
         briefing.marking, briefing.changed_at
       FROM briefing JOIN incident ON incident.id = incident_id
       WHERE coalesce(:incidentId, incident_id) = incident_id ORDER BY briefing.changed_at DESC, briefing.num DESC`,
    )
    .all({ incidentId })
    .map((row) => fromRow(row) as unknown as StoredRow)
}

/** Stores a new briefing. @returns its id. */
export function createBriefing(library: Library, incidentId: string, fields: BriefingFields): string {
  return change(library, 'New briefing', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    return insertRecord(library, 'briefing', { incidentId, ...toColumns(fields) })
  })
}

/** One briefing with its sections. */
export function getBriefing(library: Library, id: string): Briefing {
  return briefingFrom(requireRow(library, 'briefing', id, 'briefing'))
}

/** The briefing of an incident that changed last; null where there is none. */
export function latestBriefing(library: Library, incidentId: string): Briefing | null {
  const row = library
    .sql('SELECT * FROM briefing WHERE incident_id = ? ORDER BY changed_at DESC, num DESC LIMIT 1')
    .get(incidentId)
  return row ? briefingFrom(row) : null
}

/** Changes fields of a briefing. */
export function updateBriefing(library: Library, id: string, patch: Partial<BriefingFields>): void {
  const label = editLabel(patch, 'briefing', {
    sections: 'text of briefing',
    cutOff: 'cut-off of briefing',
    setAside: 'what the checks leave as it is',
    houseTemplateId: 'house template of briefing',
  })
  const row = requireRow(library, 'briefing', id, 'briefing')
  if (patch.houseTemplateId) requireRow(library, 'house_template', patch.houseTemplateId, 'house template')
  const write = () => void updateRecord(library, 'briefing', row, toColumns(patch))
  const typed = ['title', 'subtitle', 'to', 'from', 'date', 'cutOff', 'keywords'] as const
  const key = patch.sections ? proseKey(briefingFrom(row), patch) : editKey('briefing', id, patch, typed)
  change(library, label, write, key)
}

/** The key of an edit that only writes on in the prose of one section: that is typed, all else is chosen. */
function proseKey(
  { id, sections: old }: Briefing,
  { sections = [], ...rest }: Partial<BriefingFields>,
): string | undefined {
  const text = (value: unknown) => JSON.stringify(value)
  const written = sections.filter((section, at) => text(section.prose) !== text(old[at]?.prose))
  const isAllElseSame = text(sections.map(withoutProse)) === text(old.map(withoutProse))
  const [only, ...more] = written
  return only && more.length === 0 && isAllElseSame && Object.keys(rest).length === 0
    ? `briefing ${id} prose ${only.kind}`
    : undefined
}

const withoutProse = (section: Section) => Section.parse({ ...section, prose: [] })

/** Deletes a briefing. */
export function deleteBriefing(library: Library, id: string): void {
  change(library, 'Delete briefing', () => {
    requireRow(library, 'briefing', id, 'briefing')
    library.sql('DELETE FROM briefing WHERE id = ?').run(id)
  })
}
