import { z } from 'zod'
import { chooseItems, type Briefing, type Section, type SectionKind } from './briefing.ts'
import type { Finder } from './find.ts'
import type { IncidentFile, Question } from './incident.ts'
import { threadStatements, type LedgerNode } from './ledger.ts'
import { proseLines } from './prose-lines.ts'

/** One text that stands in a briefing. */
export interface BriefingText {
  /** Names it: the same text has the same name for as long as it is there. */
  readonly field: string
  readonly place: SectionKind | 'title block'
  /** The thing of the incident file that it belongs to; null for the briefing's own. */
  readonly itemId: string | null
  /** What is found never crosses the end of a line. */
  readonly lines: readonly string[]
  /** Written in this briefing; else it is the incident's, and is only read here. */
  readonly isOwn: boolean
}

/** The texts of the briefing itself beside its sections, in the order of the page. */
export const TITLE_TEXTS = [
  'title',
  'subtitle',
  'to',
  'from',
  'keywords',
] as const satisfies readonly (keyof Briefing)[]

/** The name of the text that a section's prose is. */
export const proseField = (kind: SectionKind): string => `prose of ${kind}`
/** The name of a text that belongs to a thing of the incident file. */
export const itemField = (id: string, name: string): string => `${name} of ${id}`

/**
 * The texts of a briefing in the order of its page: the analyst's own words, and what it shows of the
 * incident's ledger. What is left out is not among them, nor are quotations and the texts of sources.
 */
export function briefingTexts(briefing: Briefing, file: IncidentFile): BriefingText[] {
  const own = (field: string, place: BriefingText['place'], lines: readonly string[]): BriefingText => ({
    ...{ field, place, lines },
    itemId: null,
    isOwn: true,
  })
  return [
    ...TITLE_TEXTS.map((name) => own(name, 'title block', [briefing[name]])),
    ...briefing.sections
      .filter(({ included }) => included)
      .flatMap((section) => [
        own(proseField(section.kind), section.kind, proseLines(section.prose)),
        ...itemTexts(section, file),
      ]),
  ]
}

function itemTexts(section: Section, file: IncidentFile): BriefingText[] {
  const texts = (itemId: string, isOwn: boolean, named: Readonly<Record<string, string>>): BriefingText[] =>
    Object.entries(named)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => ({
        field: itemField(itemId, name),
        place: section.kind,
        itemId,
        lines: text.split('\n'),
        isOwn,
      }))
  switch (section.kind) {
    case 'key judgements':
      return chooseItems(file.judgements, section).flatMap(({ id, text, confidenceReason }) =>
        texts(id, true, { text, confidenceReason }),
      )
    case 'open questions':
      return printedQuestions(file, section).flatMap(({ id, text, wouldAnswer }) =>
        texts(id, true, { text, wouldAnswer }),
      )
    case 'claims and denials': {
      const statements = chooseItems(file.statements, section)
      const flat = (nodes: readonly LedgerNode[]): LedgerNode[] =>
        nodes.flatMap((node) => [node, ...flat(node.answers)])
      return flat(threadStatements({ statements, responses: file.responses })).flatMap(({ statement, via }) =>
        texts(statement.id, false, {
          proposition: statement.proposition,
          scope: via?.scope ?? '',
          leavesOpen: via?.leavesOpen ?? '',
        }),
      )
    }
    case 'evidence':
      return chooseItems(file.evidence, section).flatMap(({ id, description, caption }) =>
        texts(id, false, { description: description || caption }),
      )
    case 'diplomatic context':
      return chooseItems(file.contexts, section).flatMap(({ id, title, summary }) =>
        texts(id, false, { title, summary }),
      )
    default:
      return []
  }
}

/** The questions that are printed: the chosen ones without those that are answered. */
export const printedQuestions = (file: IncidentFile, section: Section): Question[] =>
  chooseItems(file.questions, section).filter(({ answered }) => !answered)

/** One place in one text: the `at`th that is found in it, from 0. */
export const Hit = z.object({ field: z.string(), at: z.int().nonnegative() })
export type Hit = z.infer<typeof Hit>

export interface FoundHit extends Hit, Pick<BriefingText, 'place' | 'itemId' | 'isOwn'> {}

/** Everything that is found in a briefing, from its top to its end. */
export const findHits = (texts: readonly BriefingText[], find: Finder): FoundHit[] =>
  texts.flatMap(({ field, place, itemId, isOwn, lines }) =>
    lines.flatMap((line) => find(line)).map((_span, at) => ({ field, place, itemId, isOwn, at })),
  )
