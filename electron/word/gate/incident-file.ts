import { Credibility } from '#domain/grade'
import type {
  Actor,
  Evidence,
  Incident,
  IncidentFile,
  Judgement,
  Response,
  Statement,
} from '#domain/incident'
import {
  ActorKind,
  Bearing,
  ClaimStatus,
  ContextType,
  EvidenceKind,
  ResponseType,
  StatementKind,
} from '#domain/kinds'
import { Confidence, ScaleId, SCALES } from '#domain/likelihood'
import { MARKINGS } from '#domain/marking'
import { clock, edtf, edtfOrSome, instant } from './dates.ts'
import type { Dice } from './dice.ts'
import { propositionOf, stamps, type Library } from './passages.ts'
import { picture } from './pictures.ts'
import type { Size } from './sizes.ts'
import { field, name } from './words.ts'

const COUNTRIES = ['RO', 'UA', 'RU', 'ZZ', 'XK', 'AQ', 'QQ']

export interface Drawn {
  readonly file: IncidentFile
  readonly images: ReadonlyMap<string, Uint8Array>
}

export function drawFile(dice: Dice, size: Size, library: Library, originIds: readonly string[]): Drawn {
  const actors = drawActors(dice, dice.between(0, size.others))
  const statements = dice.times(size.statements, () => drawStatement(dice, library, actors, size))
  const images = new Map<string, Uint8Array>()
  const evidence = dice.times(dice.between(0, size.others), () =>
    drawEvidence(dice, library, actors, statements, images),
  )
  const contexts = dice.times(dice.between(0, size.others), () => ({
    id: dice.id(),
    ...stamps(dice),
    type: dice.pick(ContextType.options),
    title: name(dice),
    date: edtf(dice),
    summary: field(dice, 5_000),
    citations: library.cite(2),
  }))
  const things = { statement: statements, evidence, context: contexts }
  return {
    images,
    file: {
      incident: drawIncident(dice),
      statusHistory: dice.times(dice.between(0, Math.min(6, size.others)), () => ({
        id: dice.id(),
        createdAt: instant(dice),
        status: dice.pick(ClaimStatus.options),
        date: edtfOrSome(dice),
        reason: name(dice, 5_000),
        citations: library.cite(2),
      })),
      sources: [...library.sources],
      origins: originIds.map((id) => ({ id, name: name(dice) })),
      actors,
      statements,
      responses: drawResponses(dice, statements, size),
      evidence,
      contexts,
      judgements: dice.times(dice.between(0, size.others), () => drawJudgement(dice, things)),
      questions: dice.times(dice.between(0, size.others), () => ({
        id: dice.id(),
        ...stamps(dice),
        text: field(dice, 2_000),
        wouldAnswer: field(dice, 2_000),
        answered: dice.chance(25),
      })),
    },
  }
}

function drawIncident(dice: Dice): Incident {
  const has = dice.chance(60)
  return {
    id: dice.id(),
    ...stamps(dice),
    title: name(dice),
    date: edtf(dice),
    ...clock(dice),
    place: {
      name: field(dice, 300),
      country: dice.maybe(COUNTRIES),
      latitude: has ? dice.pick([45.32, -90, 90, 0, -0.0001]) : null,
      longitude: has ? dice.pick([28.83, -180, 180, 0]) : null,
      precision: dice.maybe([0.5, 999.9, 1_500, 20_000_000]),
    },
    kind: field(dice, 1_000),
    summary: field(dice, 5_000),
    marking: dice.pick(MARKINGS),
  }
}

/** Bodies and people who speak for each other, in circles too, and for somebody who is not there. */
function drawActors(dice: Dice, count: number): Actor[] {
  const ids = dice.times(count, () => dice.id())
  return ids.map((id) => ({
    id,
    ...stamps(dice),
    name: name(dice),
    kind: dice.pick(ActorKind.options),
    country: dice.maybe(COUNTRIES),
    affiliationId: dice.maybe([...ids, dice.id()]),
    aliases: dice.times(dice.between(0, 3), () => name(dice)),
  }))
}

function drawStatement(dice: Dice, library: Library, actors: readonly Actor[], size: Size): Statement {
  const citations = library.cite(size.citations)
  const said = clock(dice)
  return {
    id: dice.id(),
    ...stamps(dice),
    kind: dice.pick(StatementKind.options),
    actorId: dice.maybe(actors)?.id ?? null,
    proposition: propositionOf(citations, dice).slice(0, size.longest),
    said: edtf(dice),
    saidInstant: said.instant,
    saidZone: said.zone,
    credibility: dice.maybe(Credibility.options),
    noResponseFound: dice.chance(20),
    citations,
  }
}

/** Answers, answers to answers in one long chain, circles, answers to themselves and to nobody. */
function drawResponses(
  dice: Dice,
  statements: readonly Statement[],
  { statements: count, longest }: Size,
): Response[] {
  if (count === 0) return []
  const response = (from: string, to: string): Response => ({
    id: dice.id(),
    ...stamps(dice),
    fromId: from,
    toId: to,
    type: dice.pick(ResponseType.options),
    scope: field(dice, Math.min(1_500, longest)),
    leavesOpen: field(dice, Math.min(1_500, longest)),
  })
  const ids = statements.map(({ id }) => id)
  const chain = dice.chance(25) ? ids.slice(1).map((id, at) => response(id, ids[at] ?? id)) : []
  const circle = dice.chance(30)
    ? ids.slice(0, 3).map((id, at, all) => response(id, all[(at + 1) % all.length] ?? id))
    : []
  const stray = dice.chance(20)
    ? [response(ids[0] ?? '', ids[0] ?? ''), response(dice.id(), ids[0] ?? '')]
    : []
  const others = dice.times(dice.between(0, count), () => response(dice.pick(ids), dice.pick(ids)))
  return [...chain, ...circle, ...stray, ...others]
}

function drawEvidence(
  dice: Dice,
  library: Library,
  actors: readonly Actor[],
  statements: readonly Statement[],
  images: Map<string, Uint8Array>,
): Evidence {
  const drawn = dice.chance(50) ? picture(dice) : null
  if (drawn?.bytes) images.set(drawn.attachment.sha256, drawn.bytes)
  const on = [...dice.some(statements, 4).map(({ id }) => id), ...(dice.chance(10) ? [dice.id()] : [])]
  return {
    id: dice.id(),
    ...stamps(dice),
    kind: dice.pick(EvidenceKind.options),
    description: field(dice, 3_000),
    actorId: dice.maybe(actors)?.id ?? null,
    date: edtf(dice),
    credibility: dice.maybe(Credibility.options),
    caption: field(dice, 1_000),
    alt: field(dice, 1_000),
    citations: library.cite(2),
    attachment: drawn?.attachment ?? null,
    bearings: on.map((statementId) => ({ statementId, bearing: dice.pick(Bearing.options) })),
  }
}

type Things = Readonly<Record<Judgement['basis'][number]['kind'], readonly { readonly id: string }[]>>

/** A judgement in any scale, with terms of the other row, of other scales and of none. */
function drawJudgement(dice: Dice, things: Things): Judgement {
  const scale = dice.pick(ScaleId.options)
  const terms = SCALES[scale].flatMap(({ term, synonym }) => (synonym === null ? [term] : [term, synonym]))
  const kinds = ['statement', 'evidence', 'context'] as const
  return {
    id: dice.id(),
    ...stamps(dice),
    text: field(dice, 3_000),
    scale,
    likelihood: dice.chance(85) ? dice.pick(terms) : dice.pick([null, '', ' ', field(dice, 60)]),
    confidence: dice.maybe(Confidence.options),
    confidenceReason: field(dice, 2_000),
    basis: kinds.flatMap((kind) =>
      [...dice.some(things[kind], 3), ...(dice.chance(5) ? [{ id: dice.id() }] : [])].map(({ id }) => ({
        kind,
        id,
      })),
    ),
  }
}
