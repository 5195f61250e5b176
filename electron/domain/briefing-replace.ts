import { chooseItems, type Briefing, type BriefingFields, type SectionKind } from './briefing.ts'
import { itemField, printedQuestions, proseField, TITLE_TEXTS, type Hit } from './briefing-texts.ts'
import type { Finder, Span } from './find.ts'
import type { IncidentFile, JudgementFields, QuestionFields } from './incident.ts'
import { rewriteProse } from './prose-lines.ts'

/** What a replacement writes, and how many places it changes. */
export interface Replacement {
  readonly count: number
  readonly briefing: Partial<Pick<BriefingFields, (typeof TITLE_TEXTS)[number] | 'sections'>>
  readonly judgements: readonly { readonly id: string; readonly patch: Partial<JudgementFields> }[]
  readonly questions: readonly { readonly id: string; readonly patch: Partial<QuestionFields> }[]
}

/**
 * Writes other words for what is found in the analyst's own texts of a briefing. Nothing else changes: neither
 * quotations and references nor what the incident's ledger holds, nor what is left out of the briefing.
 * @param only the one place that is meant; null for all.
 */
export function replaceHits(
  briefing: Briefing,
  file: IncidentFile,
  find: Finder,
  by: string,
  only: Hit | null,
): Replacement {
  let count = 0
  /** Which places of one text are written anew, asked line after line. */
  const placesOf = (field: string) => {
    let before = 0
    return (line: string): readonly Span[] => {
      const spans = find(line)
      const meant = spans.filter((_, at) => !only || (only.field === field && only.at === before + at))
      before += spans.length
      count += meant.length
      return meant
    }
  }
  /** The named texts of one thing, where they change. */
  const rewrite = <Name extends string>(
    names: readonly Name[],
    thing: Readonly<Record<Name, string>>,
    fieldOf: (name: Name) => string,
  ) => {
    const patch: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const placesIn = placesOf(fieldOf(name))
      const text = thing[name].split('\n').map((line) => rewriteLine(line, placesIn(line), by))
      if (text.join('\n') !== thing[name]) patch[name] = text.join('\n')
    }
    return patch
  }
  const rewriteItems = <Name extends string, Item extends Record<Name | 'id', string>>(
    items: readonly Item[],
    names: readonly Name[],
  ) =>
    items
      .map((item) => ({ id: item.id, patch: rewrite(names, item, (name) => itemField(item.id, name)) }))
      .filter(({ patch }) => Object.keys(patch).length > 0)
  const included = (kind: SectionKind) =>
    briefing.sections.find((section) => section.kind === kind && section.included)

  const titles = rewrite(TITLE_TEXTS, briefing, (name) => name)
  const beforeProse = count
  const sections = briefing.sections.map((section) =>
    section.included
      ? { ...section, prose: rewriteProse(section.prose, placesOf(proseField(section.kind)), by) }
      : section,
  )
  const patch = { ...titles, ...(count > beforeProse && { sections }) }
  const [judging, asking] = [included('key judgements'), included('open questions')]
  const judgements = judging
    ? rewriteItems(chooseItems(file.judgements, judging), ['text', 'confidenceReason'])
    : []
  const questions = asking ? rewriteItems(printedQuestions(file, asking), ['text', 'wouldAnswer']) : []
  return { count, briefing: patch, judgements, questions }
}

/** From the last place to the first, so that each stays where it is until its turn. */
const rewriteLine = (line: string, places: readonly Span[], by: string): string =>
  places.reduceRight((words, { start, end }) => `${words.slice(0, start)}${by}${words.slice(end)}`, line)
