import { chooseItems, requestedItems, type Briefing, type Section } from '#domain/briefing'
import type { Standing } from '#domain/edition'
import type { IncidentFile, Judgement, Place } from '#domain/incident'
import { hasWords, type Inline, type Prose, type Reference } from '#domain/prose'
import { changesSince } from './changes/changes.ts'
import { placeChanges } from './changes/places.ts'
import { actorBook, gradesOf, type Desk } from './desk.ts'
import { labelRows, statementRows } from './ledger.ts'
import { openNoteBook } from './notes.ts'
import type {
  BriefingOutline,
  LocatedPlace,
  OutlineInline,
  OutlineNote,
  OutlineProse,
  OutlineSection,
} from './outline.ts'
import { positionGrid } from './positions.ts'
import { momentsOf } from './timeline.ts'

/**
 * Turns a briefing and its incident file into an outline: what goes in and in which order, answers
 * threaded under what they answer, passages numbered by first mention, references resolved.
 * What cannot be kept is left out and listed in `dropped`.
 * @param standing among its editions; a working copy of a briefing without any where left out.
 */
export function composeBriefing(
  briefing: Briefing,
  file: IncidentFile,
  { edition, last, snapshot }: Standing = NEVER_ISSUED,
): BriefingOutline {
  const dropped = new Set<string>()
  const drop = (what: string) => void dropped.add(what)
  const book = openNoteBook(file, drop)
  const included = briefing.sections.filter((section) => section.included)
  const table = included.find(({ kind }) => kind === 'claims and denials')
  const labels = table
    ? labelRows(chooseItems(file.statements, table), file.responses)
    : new Map<string, string>()
  const statements = new Map(file.statements.map((statement) => [statement.id, statement]))
  const actorOf = actorBook(file)
  const desk: Desk = {
    file,
    book,
    actorOf,
    target: (id) => {
      const statement = statements.get(id)
      if (!statement) return null
      const who = actorOf(statement.actorId)?.actor.name ?? null
      return { id, label: labels.get(id) ?? null, who, proposition: statement.proposition }
    },
    drop,
  }
  const composed = included.map((section) => composeSection(section, desk, briefing.sections))
  const quoted = book.notes()
  const consulted = book.consult()
  // Only now is it known where all the rest stands.
  const sections = composed.map((section): OutlineSection => {
    if (section.kind !== 'what changed' || !snapshot) return section
    const changes = placeChanges(changesSince(snapshot, briefing, file), composed, [...quoted, ...consulted])
    return { ...section, since: last, changes }
  })
  return {
    briefing,
    edition,
    last,
    incident: file.incident,
    status: file.statusHistory.at(-1) ?? null,
    sections,
    notes: quoted,
    consulted,
    dropped: [...dropped],
  }
}

const NEVER_ISSUED: Standing = { edition: null, last: null, snapshot: null }

function composeSection(section: Section, desk: Desk, all: readonly Section[]): OutlineSection {
  const { file, book, actorOf, target } = desk
  const prose = resolveProse(section.prose, desk)
  switch (section.kind) {
    case 'what changed':
      return { kind: section.kind, prose, since: null, changes: null }
    case 'key judgements':
      return {
        kind: section.kind,
        prose,
        // One without words is not printed, and neither are its notes.
        judgements: chooseItems(file.judgements, section)
          .filter(({ text }) => hasWords(text))
          .map((judgement) => ({ judgement, notes: basisNotes(judgement, desk) })),
      }
    case 'claims and denials':
      return {
        kind: section.kind,
        prose,
        statuses: file.statusHistory.map((entry) => ({ entry, notes: book.cite(entry.citations, null) })),
        rows: statementRows(chooseItems(file.statements, section), desk),
      }
    case 'evidence':
      return {
        kind: section.kind,
        prose,
        items: chooseItems(file.evidence, section).map((evidence) => ({
          evidence,
          by: actorOf(evidence.actorId),
          grades: gradesOf(evidence, file),
          notes: book.cite(evidence.citations, evidence.credibility),
          bearings: evidence.bearings.flatMap(({ statementId, bearing }) => {
            const on = target(statementId)
            return on ? [{ bearing, on }] : []
          }),
        })),
      }
    case 'diplomatic context':
      return {
        kind: section.kind,
        prose,
        cards: chooseItems(file.contexts, section).map((context) => ({
          context,
          notes: book.cite(context.citations, null),
        })),
      }
    case 'timeline':
      return {
        kind: section.kind,
        prose,
        moments: momentsOf(
          desk,
          all.filter(({ included }) => included),
        ),
      }
    case 'locator map':
      return { kind: section.kind, prose, place: locatedPlace(file.incident.place, desk) }
    case 'position grid':
      return { kind: section.kind, prose, ...gridOf(all, desk) }
    case 'annex: source texts':
      return { kind: section.kind, prose, sources: requestedItems(file.sources, section) }
    case 'open questions':
      return {
        kind: section.kind,
        prose,
        questions: chooseItems(file.questions, section).filter(
          ({ answered, text, wouldAnswer }) => !answered && (hasWords(text) || hasWords(wouldAnswer)),
        ),
      }
    default:
      return { kind: section.kind, prose }
  }
}

/** The grid follows the analyst's choice of statements, whether their table is in or not. */
function gridOf(all: readonly Section[], { file, actorOf }: Desk) {
  const table = all.find(({ kind }) => kind === 'claims and denials')
  const statements = table ? chooseItems(file.statements, table) : file.statements
  return { inTable: table?.included ?? false, ...positionGrid(statements, file.responses, actorOf) }
}

function locatedPlace(place: Place, { drop }: Desk): LocatedPlace | null {
  const { latitude, longitude } = place
  if (latitude !== null && longitude !== null) return { ...place, latitude, longitude }
  drop('The locator map is left out: the place of the incident has no coordinates')
  return null
}

function basisNotes({ basis, text }: Judgement, desk: Desk): readonly OutlineNote[] {
  return unique(
    basis.flatMap((reference) => {
      const found = citationsOf(reference, desk)
      if (!found) desk.drop(`The judgement “${text}” rests on something that is no longer in the incident`)
      return found ?? []
    }),
  )
}

const unique = (notes: readonly OutlineNote[]) => [...new Set(notes)]

/** The notes of what a reference points to; null where the incident does not hold it. */
function citationsOf({ kind, id }: Reference, desk: Desk): readonly OutlineNote[] | null {
  const { file, book } = desk
  const find = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.find((item) => item.id === id)
  switch (kind) {
    case 'statement': {
      const statement = find(file.statements)
      return statement ? book.cite(statement.citations, statement.credibility) : null
    }
    case 'evidence': {
      const evidence = find(file.evidence)
      return evidence ? book.cite(evidence.citations, evidence.credibility) : null
    }
    case 'context': {
      const context = find(file.contexts)
      return context ? book.cite(context.citations, null) : null
    }
    case 'judgement': {
      const judgement = find(file.judgements)
      return judgement ? basisNotes(judgement, desk) : null
    }
    case 'question':
      return find(file.questions) ? [] : null
  }
}

function resolveProse(prose: Prose, desk: Desk): OutlineProse[] {
  const resolve = (content: readonly Inline[]) => content.flatMap((inline) => resolveInline(inline, desk))
  return prose.map((block) =>
    block.type === 'paragraph'
      ? { type: 'paragraph', content: resolve(block.content) }
      : { type: 'list', ordered: block.ordered, items: block.items.map(resolve) },
  )
}

function resolveInline(inline: Inline, desk: Desk): OutlineInline[] {
  switch (inline.type) {
    case 'text':
      return [{ type: 'text', text: inline.text, bold: inline.bold ?? false, italic: inline.italic ?? false }]
    case 'line break':
      return [inline]
    case 'reference': {
      const notes = citationsOf(inline.to, desk)
      if (!notes)
        desk.drop(`A reference in the text points to a ${inline.to.kind} that is not in the incident`)
      else if (notes.length === 0)
        desk.drop(`A reference in the text points to a ${inline.to.kind} that quotes no source`)
      return notes && notes.length > 0 ? [{ type: 'notes', notes: unique(notes) }] : []
    }
  }
}
