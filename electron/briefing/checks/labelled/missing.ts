import type { Evidence } from '#domain/incident'
import type { Builder } from '#briefing/fixture'
import type { LabelledRule } from './labelled.ts'
import { briefingWith, built } from './settings.ts'

const dated = (build: Builder) => {
  build.file.incident.date = '2023-09-04'
  return build
}

/** Things without a date, in an incident that has one. */
export const withoutDate: LabelledRule = {
  rule: 'without date',
  groups: [
    built(
      {
        'an incident that nobody dated': (build) => briefingWith(build),
        'a statement': (build) => {
          dated(build).statement('claim', null, 'A drone fell', [])
          return briefingWith(build)
        },
        evidence: (build) => {
          dated(build).evidence({ kind: 'photo', description: 'A crater' })
          return briefingWith(build)
        },
        'a context card': (build) => {
          dated(build).context('meeting', 'Talks in Sochi', '', '')
          return briefingWith(build)
        },
        'a source that is consulted only': (build) => {
          dated(build).source('Wire', 'A drone fell.')
          return briefingWith(build)
        },
      },
      {
        'a statement of a month': (build) => {
          dated(build).statement('claim', null, 'A drone fell', [], { said: '2023-09' })
          return briefingWith(build)
        },
        'an uncertain date': (build) => {
          dated(build).context('meeting', 'Talks in Sochi', '2023-09-04?', '')
          return briefingWith(build)
        },
        'a source with its day': (build) => {
          dated(build).source('Wire', 'A drone fell.', { published: '2023-09-04' })
          return briefingWith(build)
        },
      },
    ),
  ],
}

const attachment: Evidence['attachment'] = {
  sha256: 'a'.repeat(64),
  fileName: 'crater.png',
  mediaType: 'image/png',
  width: 800,
  height: 600,
  size: 1,
}
const photo = (fields: Partial<Evidence>) => (build: Builder) => {
  build.evidence({ kind: 'photo', description: 'A crater', ...fields })
  return briefingWith(build)
}

/** Figures that do not say what they show. */
export const withoutCaption: LabelledRule = {
  rule: 'without caption',
  groups: [
    built(
      {
        'a figure without a caption': photo({ attachment, alt: 'A hole in a field' }),
        'a caption of blanks': photo({ attachment, caption: ' ', alt: 'A hole in a field' }),
      },
      {
        'a figure with a caption': photo({ attachment, caption: 'Crater near Plauru' }),
        'evidence without a figure': photo({}),
      },
    ),
  ],
}

/** Figures that say nothing to those who cannot see them. */
export const withoutAlt: LabelledRule = {
  rule: 'without alt text',
  groups: [
    built(
      {
        'a figure without alt text': photo({ attachment, caption: 'Crater near Plauru' }),
        'an alt text of blanks': photo({ attachment, caption: 'Crater near Plauru', alt: ' ' }),
      },
      {
        'a figure with alt text': photo({ attachment, alt: 'A hole in a field, two metres wide' }),
        'evidence without a figure': photo({}),
      },
    ),
  ],
}
