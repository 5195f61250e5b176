import type { Section } from '#domain/briefing'
import type { Reference } from '#domain/prose'
import type { CitationOwner } from '#contract/ledger'
import { createActor } from '#library/actors'
import { createBriefing } from '#library/briefings'
import { addCitation, type Passage } from '#library/citations'
import { createContext, linkContext } from '#library/contexts'
import { createEvidence, setBearing } from '#library/evidence'
import { incidentFile } from '#library/incident-file'
import { createIncident, updateIncident } from '#library/incidents'
import { addStatus } from '#library/status'
import { createJudgement, createQuestion, setBasis } from '#library/judgements'
import type { Library } from '#library/library'
import { setOrigin, sourceText, updateSource } from '#library/sources'
import { createStatement, setResponse } from '#library/statements'
import { defaultFields } from './render.ts'
import type { SampleBriefing, SampleIncident, SampleLibrary, SampleQuote } from './sample-format.ts'
import { readSampleProse } from './sample-prose.ts'

interface Files {
  readonly addSource: (incidentId: string, file: string) => string
  readonly attach: (evidenceId: string, file: string) => void
}

type Thing = { readonly kind: 'actor' | 'source' | Reference['kind']; readonly id: string }

/** Writes the data of the sample library into an empty one, thing by thing. */
export class SampleReplay {
  readonly #library: Library
  readonly #files: Files
  readonly #things = new Map<string, Thing>()

  constructor(library: Library, files: Files) {
    this.#library = library
    this.#files = files
  }

  all(sample: SampleLibrary): void {
    for (const { key, affiliation, ...actor } of sample.actors) {
      const affiliationId = this.#optional(affiliation, 'actor')
      this.#name(key, 'actor', createActor(this.#library, { ...actor, affiliationId }))
    }
    for (const incident of sample.incidents) this.#incident(incident, sample)
  }

  #incident(incident: SampleIncident, sample: SampleLibrary): void {
    const library = this.#library
    const {
      title,
      sources,
      status,
      statements,
      responses,
      evidence,
      contexts,
      judgements,
      questions,
      briefings,
      ...patch
    } = incident
    const incidentId = createIncident(library, title)
    updateIncident(library, incidentId, patch)
    for (const key of sources) this.#source(incidentId, key, sample)
    for (const { quotes, ...entry } of status)
      this.#cite(incidentId, { kind: 'status', id: addStatus(library, incidentId, entry) }, quotes)
    this.#statements(incidentId, statements, responses)
    for (const item of evidence) this.#evidence(incidentId, item)
    for (const { context, quotes } of contexts)
      this.#cite(incidentId, { kind: 'context', id: this.#context(incidentId, context, sample) }, quotes)
    for (const { key, basis, ...fields } of judgements) {
      const id = createJudgement(library, incidentId, {
        likelihood: null,
        confidence: null,
        confidenceReason: '',
        ...fields,
      })
      setBasis(
        library,
        id,
        basis.map((key) => this.#basis(key)),
      )
      this.#name(key, 'judgement', id)
    }
    for (const { key, ...fields } of questions)
      this.#name(
        key,
        'question',
        createQuestion(library, incidentId, { wouldAnswer: '', answered: false, ...fields }),
      )
    for (const briefing of briefings) this.#briefing(incidentId, briefing)
  }

  #source(incidentId: string, key: string, sample: SampleLibrary): void {
    const found = sample.sources.find((source) => source.key === key)
    if (!found) throw new Error(`There is no source “${key}”`)
    const { key: _, file, origin, ...patch } = found
    const known = this.#things.has(key)
    const id = this.#files.addSource(incidentId, file)
    if (known) return
    this.#name(key, 'source', id)
    updateSource(this.#library, id, patch)
    if (origin !== undefined) setOrigin(this.#library, id, origin)
  }

  #statements(
    incidentId: string,
    statements: SampleIncident['statements'],
    responses: SampleIncident['responses'],
  ): void {
    for (const { key, actor, proposition, quotes, ...fields } of statements) {
      const words = quotes[0]?.exact.replace(/\s+/g, ' ') ?? ''
      const id = createStatement(this.#library, incidentId, {
        said: '',
        saidInstant: null,
        saidZone: null,
        credibility: null,
        noResponseFound: false,
        ...fields,
        actorId: this.#optional(actor, 'actor'),
        proposition: proposition ?? words,
      })
      this.#name(key, 'statement', id)
      this.#cite(incidentId, { kind: 'statement', id }, quotes)
    }
    for (const { from, to, ...fields } of responses)
      setResponse(this.#library, this.#id(from, 'statement'), this.#id(to, 'statement'), {
        scope: '',
        leavesOpen: '',
        ...fields,
      })
  }

  #evidence(incidentId: string, item: SampleIncident['evidence'][number]): void {
    const { key, actor, image, for: supported, against, quotes, ...fields } = item
    const id = createEvidence(this.#library, incidentId, {
      date: '',
      credibility: null,
      caption: '',
      alt: '',
      ...fields,
      actorId: this.#optional(actor, 'actor'),
    })
    this.#name(key, 'evidence', id)
    for (const key of supported) setBearing(this.#library, id, this.#id(key, 'statement'), 'for')
    for (const key of against) setBearing(this.#library, id, this.#id(key, 'statement'), 'against')
    if (image !== undefined) this.#files.attach(id, image)
    this.#cite(incidentId, { kind: 'evidence', id }, quotes)
  }

  #context(incidentId: string, key: string, sample: SampleLibrary): string {
    const there = this.#things.get(key)
    if (there) {
      linkContext(this.#library, incidentId, there.id)
      return there.id
    }
    const found = sample.contexts.find((context) => context.key === key)
    if (!found) throw new Error(`There is no context card “${key}”`)
    const { key: _, ...fields } = found
    const id = createContext(this.#library, incidentId, { date: '', summary: '', ...fields })
    this.#name(key, 'context', id)
    return id
  }

  #briefing(incidentId: string, { sections, ...fields }: SampleBriefing): void {
    const file = incidentFile(this.#library, incidentId)
    const defaults = defaultFields(this.#library, file, '')
    const section = (standard: Section): Section => {
      const own = sections[standard.kind]
      if (!own) return standard
      return {
        kind: standard.kind,
        included: own.included ?? standard.included,
        prose:
          own.prose === undefined
            ? standard.prose
            : readSampleProse(own.prose, (key) => this.#reference(key)),
        order: own.order.map((key) => this.#reference(key).id),
        excluded: own.excluded.map((key) => this.#reference(key).id),
      }
    }
    createBriefing(this.#library, incidentId, {
      ...defaults,
      ...fields,
      sections: defaults.sections.map(section),
    })
  }

  #cite(incidentId: string, owner: CitationOwner, quotes: readonly SampleQuote[]): void {
    for (const quote of quotes) addCitation(this.#library, incidentId, owner, this.#passage(quote))
  }

  #passage({ source, exact }: SampleQuote): Passage {
    const sourceId = this.#id(source, 'source')
    const { text } = sourceText(this.#library, sourceId)
    const start = text.indexOf(exact)
    if (start < 0) throw new Error(`“${exact}” does not stand in the source “${source}”`)
    if (text.indexOf(exact, start + 1) >= 0)
      throw new Error(`“${exact}” stands more than once in the source “${source}”`)
    return { sourceId, start, end: start + exact.length }
  }

  #name(key: string, kind: Thing['kind'], id: string): void {
    if (this.#things.has(key)) throw new Error(`The key “${key}” is used twice`)
    this.#things.set(key, { kind, id })
  }

  #thing(key: string): Thing {
    const thing = this.#things.get(key)
    if (!thing) throw new Error(`Nothing has the key “${key}”`)
    return thing
  }

  #id(key: string, kind: Thing['kind']): string {
    const thing = this.#thing(key)
    if (thing.kind !== kind) throw new Error(`“${key}” stands for a thing of kind ${thing.kind}, not ${kind}`)
    return thing.id
  }

  #optional(key: string | undefined, kind: Thing['kind']): string | null {
    return key === undefined ? null : this.#id(key, kind)
  }

  #reference(key: string): Reference {
    const { kind, id } = this.#thing(key)
    if (kind === 'actor' || kind === 'source')
      throw new Error(`“${key}” is a ${kind} and cannot be referred to`)
    return { kind, id }
  }

  #basis(key: string) {
    const { kind, id } = this.#reference(key)
    if (kind === 'judgement' || kind === 'question')
      throw new Error(`A judgement cannot rest on the ${kind} “${key}”`)
    return { kind, id }
  }
}
