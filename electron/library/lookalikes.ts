import { Refusal } from '#contract/errors'
import type { Lookalike, LookalikeKind, Undecided } from '#contract/origins'
import { isSamePage, likenessBy, type Page } from '#intake/origins/alike'
import type { Overlap } from '#intake/origins/sketch'
import { CREDIT_REACH, creditsOf, isSameAgency, type Credit } from '#intake/origins/credits'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { fromRow, insertRow, requireRow } from './rows.ts'
import { neighboursOf } from './sketches.ts'
import { setOrigin } from './sources.ts'

/**
 * The sources whose texts look like that of a source of an incident, wherever they stand. Pairs to which the analyst
 * gave two origins are left out, and texts without a sketch are passed over.
 */
export function lookalikesOf(library: Library, incidentId: string, sourceId: string): Lookalike[] {
  const [source] = sourcesOf(library, incidentId, sourceId)
  if (!source) return []
  return pairsOf(library, source, sourcesByText(library)).map(({ other, kind, credits, decision }) => ({
    sourceId,
    other: briefly(other),
    elsewhere: incidentElsewhere(library, incidentId, String(other['id'])),
    kind,
    decision,
    ...originOf([source, other], credits),
  }))
}

/**
 * Looks for the sources of an incident that look like another one, while nobody has said whether they are one. Of
 * thousands of copies each is held against one other only, which is enough to tell who belongs together.
 * @yields before each source.
 * @returns them in the order of the incident, each with a source that stands for its group.
 */
export function* undecidedIn(library: Library, incidentId: string): Generator<void, Undecided[]> {
  const byText = sourcesByText(library)
  const found: string[] = []
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    if (root !== id) parents.set(id, root)
    return root
  }
  for (const source of sourcesOf(library, incidentId)) {
    yield
    const pair = pairsOf(library, source, byText).find(({ decision }) => decision === null)
    if (!pair) continue
    const id = String(source['id'])
    found.push(id)
    const [one, other] = [rootOf(id), rootOf(String(pair.other['id']))]
    if (one !== other) parents.set(one, other)
  }
  return found.map((id) => ({ id, group: rootOf(id) }))
}

const SOURCES = `
  SELECT source.*, source_text.num AS text_num, shingles, origin.name AS origin_name FROM source
  JOIN source_text ON source_text.sha256 = source.text_sha256
  LEFT JOIN text_sketch ON text_sketch.text_num = source_text.num
  LEFT JOIN origin ON origin.id = source.origin_id`

/** @param sourceId where only that one is asked for. */
const sourcesOf = (library: Library, incidentId: string, sourceId: string | null = null): readonly Row[] =>
  library
    .sql(
      `${SOURCES} JOIN incident_source AS link ON link.source_id = source.id
       WHERE link.incident_id = :incidentId AND (:sourceId IS NULL OR source.id = :sourceId)
       ORDER BY link.position, link.num`,
    )
    .all({ incidentId, sourceId })

/** The sources that carry a text; what was read once is not read again. */
function sourcesByText(library: Library): (textNum: number) => readonly Row[] {
  const known = new Map<number, readonly Row[]>()
  return (textNum) => {
    const rows =
      known.get(textNum) ??
      library.sql(`${SOURCES} WHERE source_text.num = ? ORDER BY source.num`).all(textNum)
    known.set(textNum, rows)
    return rows
  }
}

interface Pair {
  readonly other: Row
  readonly kind: LookalikeKind
  readonly credits: Credits
  readonly decision: Lookalike['decision']
}

function pairsOf(library: Library, source: Row, byText: (textNum: number) => readonly Row[]): Pair[] {
  // A text without words is no copy of another one without words.
  if (!source['shingles']) return []
  const textNum = Number(source['text_num'])
  const texts: readonly { readonly textNum: number; readonly overlap: Overlap | null }[] = [
    { textNum, overlap: null },
    ...neighboursOf(library, textNum),
  ]
  const apart = keptApart(library, String(source['id']))
  return texts
    .flatMap(({ textNum, overlap }) => byText(textNum).map((other) => ({ other, overlap })))
    .filter(({ other }) => other['id'] !== source['id'])
    .flatMap(({ other, overlap }) => {
      if (haveTwoOrigins(source, other)) return []
      const credits: Credits = [creditsIn(library, source), creditsIn(library, other)]
      const kind = kindOf([source, other], overlap, credits)
      if (kind === null) return []
      return [{ other, kind, credits, decision: decisionOf(source, other, apart) }]
    })
    .sort((a, b) => Number(a.other['num']) - Number(b.other['num']))
}

/** The sources that the analyst found independent of one. */
const keptApart = (library: Library, id: string): ReadonlySet<string> =>
  new Set(
    library
      .sql(
        `SELECT other_id AS id FROM independent_pair WHERE source_id = :id
         UNION SELECT source_id FROM independent_pair WHERE other_id = :id`,
      )
      .all({ id })
      .map((row) => String(row['id'])),
  )

function decisionOf(source: Row, other: Row, apart: ReadonlySet<string>): Lookalike['decision'] {
  if (source['origin_id'] !== null && source['origin_id'] === other['origin_id']) return 'one origin'
  return apart.has(String(other['id'])) ? 'independent' : null
}

const haveTwoOrigins = (source: Row, other: Row): boolean =>
  source['origin_id'] !== null && other['origin_id'] !== null && source['origin_id'] !== other['origin_id']

type Credits = readonly [one: readonly Credit[], other: readonly Credit[]]

/** What the texts of each library credit, by their numbers. Texts never change. */
const credited = new WeakMap<Library, Map<number, readonly Credit[]>>()

function creditsIn(library: Library, { text_num: textNum = 0 }: Row): readonly Credit[] {
  const known = credited.get(library) ?? new Map<number, readonly Credit[]>()
  credited.set(library, known)
  const there = known.get(Number(textNum))
  if (there) return there
  // Only its ends, so that a long text is not read through for a line of credit.
  const row = library
    .sql(
      `SELECT CASE WHEN length(text) <= :reach * 2 THEN text
         ELSE substr(text, 1, :reach) || char(10, 10) || substr(text, -:reach) END AS ends
       FROM source_text WHERE num = :textNum`,
    )
    .get({ reach: CREDIT_REACH, textNum })
  const credits = creditsOf(String(row?.['ends'] ?? ''))
  known.set(Number(textNum), credits)
  return credits
}

/** @param overlap null where both are of one text. */
function kindOf(
  [source, other]: readonly [Row, Row],
  overlap: Overlap | null,
  credits: Credits,
): LookalikeKind | null {
  if (overlap === null) return 'same words'
  const isPage = isSamePage(pageOf(source), pageOf(other))
  const support = isPage ? 'same page' : sharedCredit(credits) ? 'same agency' : null
  const likeness = likenessBy(overlap, support)
  return likeness !== null && isPage ? 'version' : likeness
}

const pageOf = (row: Row): Page => ({
  url: String(row['url']),
  publisher: String(row['publisher']),
  title: String(row['title']),
})

const sharedCredit = ([one, other]: Credits): Credit | undefined =>
  one.find((credit) => other.some((its) => isSameAgency(credit, its)))

/** What the two may have as their origin: the one that is set, the agency that they credit, who published first. */
function originOf(
  [source, other]: readonly [Row, Row],
  credits: Credits,
): Pick<Lookalike, 'originName' | 'byline'> {
  const credit = sharedCredit(credits) ?? credits[0][0] ?? credits[1][0]
  const byline = credit?.words ?? null
  const set = source['origin_name'] ?? other['origin_name']
  if (set !== null && set !== undefined) return { originName: String(set), byline }
  if (credit) return { originName: credit.agency, byline }
  const dated = [source, other]
    .filter((row) => row['published'] !== '')
    .toSorted((a, b) => String(a['published']).localeCompare(String(b['published'])))
  // Where nobody knows which was first, only a publisher that both have is no guess.
  const isKnown = dated.length === 2 || source['publisher'] === other['publisher']
  return { originName: isKnown ? String((dated[0] ?? source)['publisher']) : '', byline }
}

function briefly(row: Row): Lookalike['other'] {
  const { id, title, publisher, fileName, published, publishedInstant, capturedAt } = fromRow(row)
  return { id, title, publisher, fileName, published, publishedInstant, capturedAt } as Lookalike['other']
}

/** The first incident that a source stands in, where it does not stand in this one. */
function incidentElsewhere(library: Library, incidentId: string, sourceId: string): string | null {
  const row = library
    .sql(
      `SELECT title FROM incident_source AS link JOIN incident ON incident.id = link.incident_id
       WHERE link.source_id = :sourceId AND NOT EXISTS (
         SELECT 1 FROM incident_source WHERE source_id = :sourceId AND incident_id = :incidentId
       ) ORDER BY link.num LIMIT 1`,
    )
    .get({ sourceId, incidentId })
  return row ? String(row['title']) : null
}

/** Gives sources one origin, in one step of undo. */
export function agreeOnOrigin(library: Library, sourceIds: readonly string[], name: string): void {
  change(library, 'Agree on one origin', () => {
    for (const id of sourceIds) setOrigin(library, id, name)
  })
}

/** Records that two sources are independent, so that they are not proposed again as one. */
export function setIndependent(library: Library, sourceId: string, otherId: string): void {
  if (sourceId === otherId) throw new Refusal('invalid input', { reason: 'A source is not two' })
  change(library, 'Keep sources apart', () => {
    for (const id of [sourceId, otherId]) requireRow(library, 'source', id, 'source')
    const [first, second] = inOrder(sourceId, otherId)
    const there = library
      .sql('SELECT 1 FROM independent_pair WHERE source_id = ? AND other_id = ?')
      .get(first, second)
    if (there) return
    insertRow(library, 'independent_pair', { sourceId: first, otherId: second, createdAt: library.now() })
  })
}

/** Takes back that two sources are independent, so that whether they are one is asked again. */
export function askAgain(library: Library, sourceId: string, otherId: string): void {
  change(library, 'Ask again about sources', () => {
    for (const id of [sourceId, otherId]) requireRow(library, 'source', id, 'source')
    library
      .sql('DELETE FROM independent_pair WHERE source_id = ? AND other_id = ?')
      .run(...inOrder(sourceId, otherId))
  })
}

/** A pair of sources as it is kept: once, whichever of the two is looked at. */
const inOrder = (one: string, other: string) => [one, other].toSorted() as [string, string]
