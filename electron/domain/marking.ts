import { z } from 'zod'

/** Traffic Light Protocol 2.0 (FIRST, 2022), from open to strict. Labels are never translated. */
export const Marking = z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'])
export type Marking = z.infer<typeof Marking>

export const MARKINGS = Marking.options

/** Foreground colour on black (#000000), as TLP 2.0 sets it. */
export const MARKING_COLOUR: Readonly<Record<Marking, string>> = {
  'TLP:CLEAR': '#FFFFFF',
  'TLP:GREEN': '#33FF00',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:RED': '#FF2B2B',
}

export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  'TLP:CLEAR': 'may be shared with anyone',
  'TLP:GREEN': 'may be shared within the community, not publicly',
  'TLP:AMBER': 'may be shared within the organisation and with its clients, on a need-to-know basis',
  'TLP:AMBER+STRICT': 'may be shared within the organisation only, on a need-to-know basis',
  'TLP:RED': 'for the eyes of the individual recipients only',
}

/** Negative when `a` is the more open marking, positive when it is the stricter, 0 when they are the same. */
export function compareMarkings(a: Marking, b: Marking): number {
  return MARKINGS.indexOf(a) - MARKINGS.indexOf(b)
}
