import { ACCENT, HAIRLINE, INK, KIND_COLOUR, RULE, SOFT, TINT } from '#document/colours'
import type { MarkKind } from '#domain/kinds'

/** The colours of the kinds on a dark ground, at least 4.5 to 1. */
const KIND_AT_NIGHT: Readonly<Record<MarkKind, string>> = {
  claim: 'E3B155',
  denial: 'EE8A80',
  confirmation: '7FCF9C',
  deferral: '9DBBE0',
  suspicion: 'C3A1E6',
  call: '6FCDD4',
  'no comment': 'B4B6BB',
  evidence: 'D3A673',
  context: 'A9BB9C',
}

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name.replace(' ', '-')}:#${colour}`)
    .join(';')

/** The colours of the page by day, which are those of the paper, and by night. */
export const DAY = variables({
  ground: 'F6F4EF',
  paper: 'FFFDF9',
  ink: INK,
  soft: SOFT,
  accent: ACCENT,
  hairline: HAIRLINE,
  rule: RULE,
  tint: TINT,
  ...KIND_COLOUR,
})
export const NIGHT = variables({
  ground: '14171C',
  paper: '1B1F26',
  ink: 'E8E6E1',
  soft: 'AAB1BB',
  accent: '7FB2E0',
  hairline: '2F3640',
  rule: '596270',
  tint: '3A3524',
  ...KIND_AT_NIGHT,
})
/** On paper: no ground behind the words. */
export const PRINT = variables({ ground: 'FFFFFF', paper: 'FFFFFF' })

export const TONES = [...Object.keys(KIND_COLOUR)]
  .map((kind) => `.tone-${kind.replace(' ', '-')}{color:var(--${kind.replace(' ', '-')})}`)
  .concat('.tone-quiet{color:var(--soft)}')
  .join('')
