import type { Response, ResponseFields, Statement } from '#domain/incident'
import type { Builder } from '#briefing/fixture'
import type { LabelledRule } from './labelled.ts'
import { briefingWith, built } from './settings.ts'

const said = (build: Builder, kind: Statement['kind'], more: Partial<Statement> = {}) =>
  build.statement(kind, null, `A ${kind} about the drone`, [], more)

/** Claims and suspicions that stand alone. */
export const noResponse: LabelledRule = {
  rule: 'no response',
  groups: [
    built(
      {
        'a claim that nobody answers': (build) => {
          said(build, 'claim')
          return briefingWith(build)
        },
        'a suspicion that nobody answers': (build) => {
          said(build, 'suspicion')
          return briefingWith(build)
        },
        'a claim that answers another and is itself not answered': (build) => {
          const [first, second] = [said(build, 'claim'), said(build, 'claim')]
          build.answer(second, first, 'qualifies')
          return briefingWith(build)
        },
        'a claim beside one for which a search is recorded': (build) => {
          said(build, 'claim', { noResponseFound: true })
          said(build, 'claim')
          return briefingWith(build)
        },
      },
      {
        'a claim that is denied': (build) => {
          build.answer(said(build, 'denial'), said(build, 'claim'), 'denies', { scope: 'all of it' })
          return briefingWith(build)
        },
        'a claim that is deferred on': (build) => {
          build.answer(said(build, 'deferral'), said(build, 'claim'), 'defers')
          return briefingWith(build)
        },
        'a claim with a search recorded': (build) => {
          said(build, 'claim', { noResponseFound: true })
          return briefingWith(build)
        },
        'a denial, a call and a deferral that nobody answers': (build) => {
          for (const kind of ['denial', 'call', 'deferral'] as const) said(build, kind)
          return briefingWith(build)
        },
      },
    ),
  ],
}

const answering =
  (kind: Statement['kind'], type: Response['type'], fields: Partial<ResponseFields> = {}) =>
  (build: Builder) => {
    build.answer(said(build, kind), said(build, 'claim'), type, fields)
    return briefingWith(build)
  }

/** Denials that do not say what exactly they reject. */
export const noScope: LabelledRule = {
  rule: 'no scope',
  groups: [
    built(
      {
        'a denial without scope': answering('denial', 'denies'),
        'a scope of blanks': answering('denial', 'denies', { scope: '  ' }),
        'disputed in part, without the part': answering('claim', 'disputes in part'),
        'what it leaves open alone': answering('denial', 'denies', { leavesOpen: 'whether drones fell' }),
      },
      {
        'a denial with its scope': answering('denial', 'denies', { scope: 'a direct threat' }),
        'a confirmation without scope': answering('confirmation', 'confirms'),
        'a deferral without scope': answering('deferral', 'defers'),
      },
    ),
  ],
}

/** Claims of credibility 1, by the origins of what they quote: a name for each source. */
const cited =
  (credibility: Statement['credibility'], ...origins: string[]) =>
  (build: Builder) => {
    const idOf = (origin: string) => `018a6f00-0000-7000-8000-00000000f${origin.padStart(3, '0').slice(0, 3)}`
    const citations = origins.map((origin, at) => {
      const source = build.source(`Paper ${at}`, 'A drone fell.', {
        originId: origin === 'own' ? null : idOf(origin),
      })
      return build.cite(source, 'A drone fell')
    })
    build.statement('claim', null, 'A drone fell', citations, { credibility })
    return briefingWith(build)
  }

/** Credibility 1 where one voice stands behind all sources. */
export const unconfirmed: LabelledRule = {
  rule: 'unconfirmed 1',
  groups: [
    built(
      {
        'one source': cited('1', 'own'),
        'three sources of one agency': cited('1', 'a', 'a', 'a'),
        'no source': cited('1'),
        'evidence of credibility 1 from one source': (build) => {
          const source = build.source('Paper', 'A drone fell.')
          const citations = [build.cite(source, 'A drone fell')]
          build.evidence({ kind: 'photo', description: 'Crater', credibility: '1', citations })
          return briefingWith(build)
        },
      },
      {
        'two sources of their own': cited('1', 'own', 'own'),
        'an agency and a paper of its own': cited('1', 'a', 'a', 'own'),
        'two agencies': cited('1', 'a', 'b'),
        'credibility 2 from one source': cited('2', 'own'),
        'not judged, from one source': cited(null, 'own'),
      },
    ),
  ],
}
