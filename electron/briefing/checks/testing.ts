import type { BriefingFields, SectionKind } from '#domain/briefing'
import { proseFromText, type Prose } from '#domain/prose'
import { briefingOn, type Builder } from '#briefing/fixture'
import { checkBriefing } from './check.ts'

/** What one rule finds in a briefing on a file, for tests; text is written into the parts that are named. */
export function findingsOf(
  rule: string,
  { file, texts }: Pick<Builder, 'file' | 'texts'>,
  written: Partial<Record<SectionKind, string | Prose>> = {},
  change: Partial<BriefingFields> = {},
) {
  const begun = briefingOn(file, change)
  const sections = begun.sections.map((section) => {
    const text = written[section.kind]
    if (text === undefined) return section
    return { ...section, included: true, prose: typeof text === 'string' ? proseFromText(text) : text }
  })
  return checkBriefing({ ...begun, sections }, file, texts).filter((finding) => finding.rule === rule)
}
