import type { Briefing } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { proseFromText, type Prose } from '#domain/prose'
import { danubeFile } from './fixture-danube-file.ts'
import { briefingOn } from './fixture.ts'

/** A full incident with a briefing on it, for tests. */
export interface Danube {
  readonly file: IncidentFile
  readonly briefing: Briefing
  readonly texts: ReadonlyMap<string, string>
  /** The hash under which the figure's bytes are asked for. */
  readonly pictureSha256: string
}

/** The Danube incident of September 2023, as full as a careful analyst would hold it. */
export function danube(): Danube {
  const { build, pictureSha256, fell, confirmed, denied, defers, article, grain } = danubeFile()
  const { file, judgement, question } = build
  const debrisDown = judgement({
    text: 'debris of at least one drone came down on Romanian soil near Plauru',
    likelihood: 'highly likely',
    confidence: 'moderate',
    confidenceReason: 'an official find, but no independent examination so far',
    basis: [
      { kind: 'statement', id: fell.id },
      { kind: 'statement', id: confirmed.id },
    ],
  })
  judgement({
    text: 'Romania’s first denial reflected what was known that morning and not a settled policy of silence',
    likelihood: 'realistic possibility',
    confidence: 'low',
    confidenceReason: 'the timing fits, and nobody has described how the decision was taken',
    basis: [{ kind: 'statement', id: denied.id }],
  })
  judgement({
    text: 'any ally will invoke Article 5 over this incident',
    likelihood: 'remote chance',
    confidence: 'high',
    confidenceReason: 'no ally has spoken of an attack, and Washington defers to Bucharest',
    basis: [{ kind: 'statement', id: defers.id }],
  })
  question(
    'Did anything explode on Romanian soil, or did debris only fall there?',
    'A survey of the site near Plauru; the ministry’s examination of the pieces.',
  )
  question(
    'What exactly does Romania deny: that drones fell, or that there was a direct threat?',
    'A full transcript of both statements of 4 September.',
  )

  const bottomLine: Prose = [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Debris of at least one drone very probably fell on Romanian soil. Bucharest first denied ',
        },
        { type: 'text', text: 'the fall', italic: true },
        { type: 'text', text: ', then a ' },
        { type: 'text', text: 'threat', italic: true },
        { type: 'text', text: ', and on 6 September confirmed finding possible parts.' },
        { type: 'reference', to: { kind: 'judgement', id: debrisDown.id } },
        { type: 'text', text: ' No ally speaks of an attack.' },
      ],
    },
  ]
  const briefing = briefingOn(file, {
    subtitle: 'What is claimed, what is denied, and what is known',
    to: 'Head of the regional department',
    cutOff: '2023-09-06T18:00:00.000Z',
  })
  const written: Partial<Record<string, Prose>> = {
    'bottom line': bottomLine,
    'diplomatic context': [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'The night falls between two tables: the grain talks in Sochi' },
          { type: 'reference', to: { kind: 'context', id: grain.id } },
          { type: 'text', text: ' and the alliance’s guarantee, which Kyiv recalls and nobody invokes.' },
          { type: 'reference', to: { kind: 'statement', id: article.id } },
        ],
      },
    ],
    outlook: [
      ...proseFromText(
        'Bucharest will publish the examination only if it can do so without naming an attack. Watch for:',
      ),
      {
        type: 'list',
        ordered: false,
        items: [
          'a joint examination with allies',
          'the word “impact” instead of “pieces”',
          'further strikes on Izmail and Reni',
        ].map((text) => [{ type: 'text', text }]),
      },
    ],
  }
  return {
    file,
    texts: build.texts,
    pictureSha256,
    briefing: {
      ...briefing,
      sections: briefing.sections.map((section) => ({
        ...section,
        prose: written[section.kind] ?? section.prose,
      })),
    },
  }
}
