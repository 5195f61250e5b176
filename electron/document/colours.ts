import type { MarkKind } from '#domain/kinds'

/**
 * The colours of the kinds on paper: dark enough for small type on white (at least 4.5 to 1) and for
 * white type on them. In grey they are told apart by the words and numbers beside them.
 */
export const KIND_COLOUR: Readonly<Record<MarkKind, string>> = {
  claim: '8A5A0F',
  denial: 'A93232',
  confirmation: '2A6E45',
  deferral: '44617F',
  suspicion: '6F4796',
  call: '0E6A72',
  'no comment': '596270',
  evidence: '7D5126',
  context: '4F6147',
}
export const INK = '1D2430'
export const SOFT = '596270'
export const ACCENT = '1F4E79'
export const HAIRLINE = 'D9D4C8'
export const RULE = '8E98A5'
/** Behind passages that are quoted elsewhere: grey when printed in grey, and seen. */
export const TINT = 'ECE6D6'
