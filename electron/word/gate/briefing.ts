import { TemplateName, type Briefing, type Section } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { ScaleId } from '#domain/likelihood'
import { MARKINGS } from '#domain/marking'
import type { Inline, Prose, Reference } from '#domain/prose'
import { sectionsFor } from '#domain/template'
import { calendarDay, instant } from './dates.ts'
import type { Dice } from './dice.ts'
import { stamps } from './passages.ts'
import { field, name, TONGUES } from './words.ts'

/** So many statements are drawn rarely; then the briefing holds them all. */
const THOUSANDS = 1_000

/** A briefing on a file, begun from any template and then changed in every way that an analyst can. */
export function drawBriefing(dice: Dice, file: IncidentFile): Briefing {
  const template = dice.pick(TemplateName.options)
  const begun = sectionsFor(template)
  const untouched = dice.chance(20) || file.statements.length >= THOUSANDS
  return {
    id: dice.id(),
    incidentId: file.incident.id,
    ...stamps(dice),
    title: name(dice),
    subtitle: field(dice, 300),
    to: field(dice, 300),
    from: field(dice, 300),
    date: calendarDay(dice),
    cutOff: dice.chance(50) ? instant(dice) : null,
    marking: dice.pick(MARKINGS),
    scale: dice.pick(ScaleId.options),
    template,
    setAside: [],
    houseTemplateId: null,
    language: dice.pick(TONGUES).tag,
    keywords: field(dice, 1_000),
    sections: untouched
      ? begun
      : dice.some(begun, begun.length).map((section) => drawSection(dice, section, file)),
  }
}

function drawSection(dice: Dice, section: Section, file: IncidentFile): Section {
  const ids = [file.sources, file.statements, file.evidence, file.contexts, file.judgements, file.questions]
    .flat()
    .map(({ id }) => id)
  const few = ids.slice(0, 200)
  return {
    ...section,
    included: dice.chance(85),
    prose: drawProse(dice, file),
    order: [...dice.some(few, 12), ...(dice.chance(10) ? [dice.id()] : [])],
    excluded: [...dice.some(few, 6), ...(dice.chance(10) ? [dice.id()] : [])],
  }
}

function drawProse(dice: Dice, file: IncidentFile): Prose {
  const content = () => dice.times(dice.between(0, 5), () => drawInline(dice, file))
  return dice.times(dice.between(0, 4), () =>
    dice.chance(70)
      ? { type: 'paragraph', content: content() }
      : { type: 'list', ordered: dice.chance(50), items: dice.times(dice.between(1, 4), content) },
  )
}

function drawInline(dice: Dice, file: IncidentFile): Inline {
  const form = dice.between(1, 10)
  if (form === 1) return { type: 'line break' }
  if (form <= 4) return { type: 'reference', to: drawReference(dice, file) }
  const words = field(dice, 3_000) || 'x'
  return {
    type: 'text',
    text: words,
    ...(dice.chance(20) ? { bold: true } : {}),
    ...(dice.chance(20) ? { italic: true } : {}),
  }
}

function drawReference(dice: Dice, file: IncidentFile): Reference {
  const kind = dice.pick(['statement', 'evidence', 'context', 'judgement', 'question'] as const)
  const things: Readonly<Record<Reference['kind'], readonly { readonly id: string }[]>> = {
    statement: file.statements,
    evidence: file.evidence,
    context: file.contexts,
    judgement: file.judgements,
    question: file.questions,
  }
  return { kind, id: dice.maybe(things[kind])?.id ?? dice.id() }
}
