import type { Briefing } from '#domain/briefing'
import type { EditionMark, Snapshot, Standing } from '#domain/edition'
import { Credibility, Reliability } from '#domain/grade'
import type { IncidentFile } from '#domain/incident'
import { ContextType, EvidenceKind, ResponseType, StatementKind } from '#domain/kinds'
import { Confidence, ScaleId } from '#domain/likelihood'
import { MARKINGS } from '#domain/marking'
import { edtf, instant } from './dates.ts'
import type { Dice } from './dice.ts'
import { field, name } from './words.ts'

/** Where a briefing stands among its editions: often it has none, sometimes it is one, sometimes it tells what changed. */
export function drawStanding(dice: Dice, briefing: Briefing, file: IncidentFile): Standing {
  const mark = (number: number): EditionMark => ({ number, issuedAt: instant(dice) })
  const number = dice.pick([1, 2, 3, 999_999])
  const edition = dice.chance(40) ? mark(number) : null
  const hasEarlier = edition ? number > 1 : dice.chance(50)
  const last = hasEarlier ? mark(edition ? number - 1 : number) : null
  // A snapshot that is damaged cannot be read.
  const snapshot = last && dice.chance(85) ? drawSnapshot(dice, briefing, file) : null
  return { edition, last, snapshot }
}

/** What the edition before was made of: some things not there yet, some otherwise, some that have gone since. */
function drawSnapshot(dice: Dice, briefing: Briefing, file: IncidentFile): Snapshot {
  const often = dice.pick([0, 10, 60])
  const then = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    differently: (thing: Thing) => Partial<Thing>,
  ): Thing[] =>
    things.flatMap((thing) => {
      if (!dice.chance(often)) return [thing]
      const turn = dice.between(1, 4)
      if (turn === 1) return []
      const was = { ...thing, ...differently(thing) }
      return turn === 2 ? [thing, { ...was, id: dice.id() }] : [was]
    })
  const since = dice.chance(often)
  const { incident, statusHistory, sources, statements, responses, evidence, contexts } = file
  return {
    briefing: {
      title: since ? name(dice) : briefing.title,
      marking: since ? dice.pick(MARKINGS) : briefing.marking,
      scale: since ? dice.pick(ScaleId.options) : briefing.scale,
      sections: briefing.sections.map((section) =>
        dice.chance(often)
          ? { ...section, included: dice.chance(70), prose: section.prose.slice(1) }
          : section,
      ),
    },
    file: {
      ...file,
      incident: since
        ? { ...incident, date: edtf(dice), kind: field(dice, 1_000), marking: dice.pick(MARKINGS) }
        : incident,
      statusHistory: since ? statusHistory.slice(0, -1) : statusHistory,
      sources: then(sources, () => ({
        title: name(dice),
        publisher: field(dice, 1_000),
        reliability: dice.maybe(Reliability.options),
      })),
      statements: then(statements, ({ citations }) => ({
        kind: dice.pick(StatementKind.options),
        proposition: field(dice, 4_000),
        said: edtf(dice),
        credibility: dice.maybe(Credibility.options),
        citations: citations.slice(1),
      })),
      responses: then(responses, () => ({
        type: dice.pick(ResponseType.options),
        scope: field(dice, 1_500),
      })),
      evidence: then(evidence, () => ({
        kind: dice.pick(EvidenceKind.options),
        description: field(dice, 3_000),
        attachment: null,
      })),
      contexts: then(contexts, () => ({ type: dice.pick(ContextType.options), title: name(dice) })),
      judgements: then(file.judgements, () => ({
        text: field(dice, 3_000),
        likelihood: dice.pick([null, ' ', field(dice, 60)]),
        confidence: dice.maybe(Confidence.options),
      })),
      questions: then(file.questions, ({ answered }) => ({
        text: field(dice, 2_000),
        answered: dice.chance(50) ? answered : !answered,
      })),
    },
  }
}
