import type { Briefing, BriefingFields } from '#domain/briefing'
import type {
  Actor,
  ActorFields,
  Citation,
  Context,
  Evidence,
  IncidentFile,
  Judgement,
  Question,
  Response,
  ResponseFields,
  Source,
  Statement,
  StatementFields,
  StatusEntry,
} from '#domain/incident'
import { quote } from '#domain/quotation'
import { newBriefing } from './new.ts'

/** Builds incident files for tests: ids by count, times fixed, quotations taken from real source texts. */
export interface Builder {
  readonly file: IncidentFile
  /** Texts of the sources by id. */
  readonly texts: ReadonlyMap<string, string>
  readonly actor: (name: string, more?: Partial<ActorFields>) => Actor
  readonly source: (title: string, text: string, more?: Partial<Source>) => Source
  /** Cites the only place at which these words stand in the source. */
  readonly cite: (source: Source, exact: string) => Citation
  readonly statement: (
    kind: Statement['kind'],
    by: Actor | null,
    proposition: string,
    citations: Citation[],
    more?: Partial<StatementFields>,
  ) => Statement
  readonly answer: (
    from: Statement,
    to: Statement,
    type: Response['type'],
    more?: Partial<ResponseFields>,
  ) => Response
  readonly evidence: (fields: Partial<Evidence> & Pick<Evidence, 'kind' | 'description'>) => Evidence
  readonly context: (
    type: Context['type'],
    title: string,
    date: string,
    summary: string,
    citations?: Citation[],
  ) => Context
  readonly status: (
    status: StatusEntry['status'],
    date: string,
    reason: string,
    citations?: Citation[],
  ) => StatusEntry
  readonly judgement: (fields: Partial<Judgement> & Pick<Judgement, 'text'>) => Judgement
  readonly question: (text: string, wouldAnswer?: string) => Question
}

export const NOW = '2023-09-07T08:00:00.000Z'
const stamps = { createdAt: NOW, changedAt: NOW }
let lastId = 0
/** A UUIDv7 that is the same in every run of a test file. */
export const nextId = () => {
  lastId += 1
  return `018a6f00-0000-7000-8000-${lastId.toString(16).padStart(12, '0')}`
}
const hashOf = (id: string) => id.replaceAll('-', '').repeat(2)

/** An empty incident file with the means to fill it. */
export function buildFile(title: string): Builder {
  const file: IncidentFile = {
    incident: {
      id: nextId(),
      ...stamps,
      title,
      date: '',
      instant: null,
      zone: null,
      place: { name: '', country: null, latitude: null, longitude: null, precision: null },
      kind: '',
      summary: '',
      marking: 'TLP:CLEAR',
    },
    statusHistory: [],
    sources: [],
    origins: [],
    actors: [],
    statements: [],
    responses: [],
    evidence: [],
    contexts: [],
    judgements: [],
    questions: [],
  }
  const texts = new Map<string, string>()
  const keep = <Item>(list: Item[], item: Item): Item => {
    list.push(item)
    return item
  }
  return {
    file,
    texts,
    actor: (name, more = {}) =>
      keep(file.actors, {
        id: nextId(),
        ...stamps,
        name,
        kind: 'body',
        country: null,
        affiliationId: null,
        aliases: [],
        ...more,
      }),
    source: (title, text, more = {}) => {
      const id = nextId()
      texts.set(id, text)
      return keep(file.sources, {
        id,
        ...stamps,
        title,
        author: '',
        publisher: '',
        url: '',
        published: '',
        publishedInstant: null,
        publishedZone: null,
        reliability: null,
        marking: 'TLP:CLEAR',
        language: 'en',
        originId: null,
        fileName: 'source.txt',
        mediaType: 'text/plain',
        originalSha256: hashOf(id),
        originalSize: text.length,
        textSha256: hashOf(id),
        textLength: text.length,
        capturedAt: NOW,
        unconfirmed: {},
        ...more,
      })
    },
    cite: (source, exact) => {
      const text = texts.get(source.id) ?? ''
      const start = text.indexOf(exact)
      if (start < 0 || text.includes(exact, start + 1)) throw new Error(`Not once in the source: ${exact}`)
      const quotation = quote(text, source.textSha256, { start, end: start + exact.length })
      return { id: nextId(), sourceId: source.id, quotation }
    },
    statement: (kind, by, proposition, citations, more = {}) =>
      keep(file.statements, {
        id: nextId(),
        ...stamps,
        kind,
        actorId: by?.id ?? null,
        proposition,
        said: '',
        saidInstant: null,
        saidZone: null,
        credibility: null,
        noResponseFound: false,
        citations,
        ...more,
      }),
    answer: (from, to, type, more = {}) =>
      keep(file.responses, {
        id: nextId(),
        ...stamps,
        fromId: from.id,
        toId: to.id,
        type,
        scope: '',
        leavesOpen: '',
        ...more,
      }),
    evidence: (fields) =>
      keep(file.evidence, {
        id: nextId(),
        ...stamps,
        actorId: null,
        date: '',
        credibility: null,
        caption: '',
        alt: '',
        citations: [],
        attachment: null,
        bearings: [],
        ...fields,
      }),
    context: (type, title, date, summary, citations = []) =>
      keep(file.contexts, { id: nextId(), ...stamps, type, title, date, summary, citations }),
    status: (status, date, reason, citations = []) =>
      keep(file.statusHistory, { id: nextId(), createdAt: NOW, status, date, reason, citations }),
    judgement: (fields) =>
      keep(file.judgements, {
        id: nextId(),
        ...stamps,
        scale: 'UK PHIA',
        likelihood: null,
        confidence: null,
        confidenceReason: '',
        basis: [],
        ...fields,
      }),
    question: (text, wouldAnswer = '') =>
      keep(file.questions, { id: nextId(), ...stamps, text, wouldAnswer, answered: false }),
  }
}

/** A briefing on a file, made as the program makes a new one, with some fields changed. */
export function briefingOn(file: IncidentFile, change: Partial<BriefingFields> = {}): Briefing {
  return {
    ...newBriefing(file, { date: '2023-09-07', author: 'South-east desk' }),
    id: nextId(),
    incidentId: file.incident.id,
    ...stamps,
    ...change,
  }
}
