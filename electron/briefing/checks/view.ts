import { chooseItems, type Briefing, type SectionKind } from '#domain/briefing'
import { itemField, proseField } from '#domain/briefing-texts'
import type { FindingPlace } from '#domain/finding'
import type { IncidentFile } from '#domain/incident'
import { hasWords, type Inline, type Prose } from '#domain/prose'
import { composeBriefing } from '#briefing/compose'
import { inQuotes, ownWords, REFERENCE, sentenceRanges } from './language.ts'
import type { CheckView, Cited, Line } from './rule.ts'

/**
 * All that rules look at of a briefing: what is included and chosen, its text in sentences.
 * @param texts the texts of sources by their ids; without them quotations are matched by their hashes alone.
 */
export function checkView(
  briefing: Briefing,
  file: IncidentFile,
  texts: ReadonlyMap<string, string> = new Map(),
): CheckView {
  const included = briefing.sections.filter((section) => section.included)
  const chosen = <Item extends { readonly id: string }>(kind: SectionKind, items: readonly Item[]) => {
    const section = included.find((one) => one.kind === kind)
    return section ? chooseItems(items, section) : []
  }
  const statements = chosen('claims and denials', file.statements)
  const evidence = chosen('evidence', file.evidence)
  const contexts = chosen('diplomatic context', file.contexts)
  // One without words is not printed.
  const judgements = chosen('key judgements', file.judgements).filter(({ text }) => hasWords(text))
  const cited: Cited[] = [
    ...statements.map((one) => ({ kind: 'statement', one, words: one.proposition }) as const),
    ...evidence.map((one) => ({ kind: 'evidence', one, words: one.description }) as const),
    ...contexts.map((one) => ({ kind: 'context', one, words: one.title }) as const),
  ].map(({ kind, one, words }) => ({
    kind,
    place: placeOf(SECTION_OF[kind], one),
    words: inQuotes(words),
    citations: one.citations,
  }))
  const firstPlaces = new Map<string, FindingPlace>()
  for (const { place, citations } of cited)
    for (const { sourceId } of citations) if (!firstPlaces.has(sourceId)) firstPlaces.set(sourceId, place)
  return {
    briefing,
    file,
    outline: composeBriefing(briefing, file),
    statements,
    evidence,
    contexts,
    judgements,
    prose: included.flatMap(({ kind, prose }) => linesOf(kind, prose)),
    judged: judgements.map((judgement) => ({
      ...line([{ type: 'text', text: judgement.text }], {
        place: placeOf('key judgements', judgement),
        field: itemField(judgement.id, 'text'),
        line: 0,
      }),
      judgement,
    })),
    cited,
    english: /^en\b/i.test(briefing.language),
    placeOfSource: (id) => firstPlaces.get(id) ?? { section: 'title block', itemId: null },
    texts,
  }
}

const SECTION_OF = {
  statement: 'claims and denials',
  evidence: 'evidence',
  context: 'diplomatic context',
} as const satisfies Readonly<Record<Cited['kind'], SectionKind>>

/** The place of a thing that a part of the briefing lists. */
export const placeOf = (section: SectionKind, { id }: { readonly id: string }): FindingPlace => ({
  section,
  itemId: id,
})

const linesOf = (section: SectionKind, prose: Prose): Line[] =>
  prose
    .flatMap((block) => (block.type === 'paragraph' ? [block.content] : block.items))
    .map((content, at) =>
      line(content, { place: { section, itemId: null }, field: proseField(section), line: at }),
    )

function line(content: readonly Inline[], where: Pick<Line, 'place' | 'field' | 'line'>): Line {
  const references: { readonly at: number; readonly id: string }[] = []
  let text = ''
  for (const inline of content) {
    if (inline.type === 'text') text += inline.text
    else if (inline.type === 'line break') text += '\n'
    else {
      if (inline.to.kind === 'statement') references.push({ at: text.length, id: inline.to.id })
      text += REFERENCE
    }
  }
  const own = ownWords(text)
  const pieces = content.flatMap((inline) => (inline.type === 'text' ? [inline.text] : []))
  const sentences = sentenceRanges(own).map(({ start, end }) => ({
    start,
    text: text.slice(start, end),
    own: own.slice(start, end),
    statementIds: references.filter(({ at }) => at >= start && at < end).map(({ id }) => id),
  }))
  return { ...where, text, own, sentences, pieces }
}
