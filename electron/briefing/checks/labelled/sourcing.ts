import type { Marking } from '#domain/marking'
import type { Builder } from '#briefing/fixture'
import type { LabelledRule } from './labelled.ts'
import { briefingWith, built } from './settings.ts'

const TEXT = 'A drone fell near the ferry. Two craters are there, one of them old.'

/** A wire report and a claim that quotes it. */
function quoted(build: Builder) {
  const source = build.source('Wire', TEXT)
  const claim = build.statement('claim', null, 'A drone fell', [build.cite(source, 'A drone fell')])
  return { source, claim }
}

/** Judgements and statements that nobody's words bear out. */
export const withoutSource: LabelledRule = {
  rule: 'without source',
  groups: [
    built(
      {
        'a claim without a quotation': (build) => {
          build.statement('claim', null, 'Two drones fell', [])
          return briefingWith(build)
        },
        'a denial without a quotation beside a claim with one': (build) => {
          quoted(build)
          build.statement('denial', null, 'Nothing fell', [])
          return briefingWith(build)
        },
        'a judgement that rests on nothing': (build) => {
          quoted(build)
          build.judgement({ text: 'a drone fell' })
          return briefingWith(build)
        },
        'a judgement that rests on a statement without a quotation': (build) => {
          const bare = build.statement('claim', null, 'Two drones fell', [])
          build.judgement({ text: 'two drones fell', basis: [{ kind: 'statement', id: bare.id }] })
          return briefingWith(build)
        },
        'a statement whose source was taken out of the incident': (build) => {
          const { source } = quoted(build)
          build.file.sources = build.file.sources.filter(({ id }) => id !== source.id)
          return briefingWith(build)
        },
      },
      {
        'a claim with a quotation': (build) => {
          quoted(build)
          return briefingWith(build)
        },
        'a judgement that rests on a quoted claim': (build) => {
          const { claim } = quoted(build)
          build.judgement({ text: 'a drone fell', basis: [{ kind: 'statement', id: claim.id }] })
          return briefingWith(build)
        },
        'a judgement without words yet': (build) => {
          build.judgement({ text: ' ' })
          return briefingWith(build)
        },
        'a bare claim that the briefing leaves out': (build) => {
          build.statement('claim', null, 'Two drones fell', [])
          return briefingWith(build, {}, { sections: [] })
        },
      },
    ),
  ],
}

/** Quotations that are no longer where, or what, they were taken from. */
export const quotationLost: LabelledRule = {
  rule: 'quotation lost',
  groups: [
    built(
      {
        'the text of the source is another': (build) => {
          const { source } = quoted(build)
          source.textSha256 = 'c'.repeat(64)
          return briefingWith(build)
        },
        'one letter of the text has changed': (build) => {
          const { source } = quoted(build)
          const texts = new Map([[source.id, TEXT.replace('drone fell', 'drone fall')]])
          return briefingWith({ file: build.file, texts })
        },
        'the words stand elsewhere in the text': (build) => {
          const { source } = quoted(build)
          return briefingWith({ file: build.file, texts: new Map([[source.id, `Today: ${TEXT}`]]) })
        },
        'its source is not in the incident': (build) => {
          quoted(build)
          build.file.sources = []
          return briefingWith(build)
        },
      },
      {
        'the words stand where they stood': (build) => {
          quoted(build)
          return briefingWith(build)
        },
        'the text is not at hand, and its hash is right': (build) => {
          quoted(build)
          return briefingWith({ file: build.file, texts: new Map() })
        },
        'a lost quotation of a statement that is left out': (build) => {
          const { source, claim } = quoted(build)
          source.textSha256 = 'c'.repeat(64)
          const { briefing, ...rest } = briefingWith(build)
          const sections = briefing.sections.map((section) => ({ ...section, excluded: [claim.id] }))
          return { briefing: { ...briefing, sections }, ...rest }
        },
      },
    ),
  ],
}

const marked = (own: Marking, briefing: Marking) => (build: Builder) => {
  quoted(build).source.marking = own
  return briefingWith(build, {}, { marking: briefing })
}

/** Sources that may be shared with fewer people than the briefing. */
export const stricterSource: LabelledRule = {
  rule: 'stricter source',
  groups: [
    built(
      {
        'AMBER+STRICT in AMBER': marked('TLP:AMBER+STRICT', 'TLP:AMBER'),
        'GREEN in CLEAR': marked('TLP:GREEN', 'TLP:CLEAR'),
        'RED in AMBER+STRICT': marked('TLP:RED', 'TLP:AMBER+STRICT'),
        'a RED source that is consulted only': (build) => {
          quoted(build)
          build.source('Cable', 'Nothing fell.', { marking: 'TLP:RED' })
          return briefingWith(build, {}, { marking: 'TLP:GREEN' })
        },
      },
      {
        'AMBER in AMBER+STRICT': marked('TLP:AMBER', 'TLP:AMBER+STRICT'),
        'RED in RED': marked('TLP:RED', 'TLP:RED'),
        'CLEAR in GREEN': marked('TLP:CLEAR', 'TLP:GREEN'),
      },
    ),
  ],
}

/** Facts of sources that only their files say. */
export const sourceUnconfirmed: LabelledRule = {
  rule: 'source unconfirmed',
  groups: [
    built(
      {
        'a quoted source whose date is the file’s': (build) => {
          const source = build.source('Wire', 'A drone fell.', { unconfirmed: { published: 'file' } })
          build.statement('claim', null, 'A drone fell', [build.cite(source, 'A drone fell')])
          return briefingWith(build)
        },
        'one that is consulted only, with a guessed title': (build) => {
          build.source('Wire', 'A drone fell.', { unconfirmed: { title: 'file name' } })
          return briefingWith(build)
        },
        'an author and publisher of the file': (build) => {
          build.source('Wire', 'A drone fell.', { unconfirmed: { author: 'file', publisher: 'file' } })
          return briefingWith(build)
        },
      },
      {
        'a source that was confirmed': (build) => {
          build.source('Wire', 'A drone fell.', { published: '2023-09-04', publisher: 'Wire' })
          return briefingWith(build)
        },
        'a language that is not printed': (build) => {
          build.source('Wire', 'A drone fell.', { unconfirmed: { language: 'file' } })
          return briefingWith(build)
        },
        'no source at all': (build) => briefingWith(build),
      },
    ),
  ],
}
