import { createHash } from 'node:crypto'
import type { Citation, Source } from '#domain/incident'
import { MARKINGS } from '#domain/marking'
import { Reliability } from '#domain/grade'
import { quote, trimRange } from '#domain/quotation'
import { address } from './addresses.ts'
import { clock, edtf, instant } from './dates.ts'
import type { Dice } from './dice.ts'
import { field, language, name, prose } from './words.ts'

/** Source texts with their sources, out of which passages are quoted. */
export interface Library {
  readonly sources: readonly Source[]
  readonly texts: ReadonlyMap<string, { readonly text: string; readonly sha256: string }>
  /** Cites so many passages at most; now and then one of a lost source or text. */
  readonly cite: (most: number) => Citation[]
}

export const LONG = 100_000

export const stamps = (dice: Dice) => ({ createdAt: instant(dice), changedAt: instant(dice) })

/** @param long whether one source is a single paragraph of 100,000 characters. */
export function drawLibrary(dice: Dice, count: number, long: boolean, origins: readonly string[]): Library {
  const texts = new Map<string, { text: string; sha256: string }>()
  const sources = dice.times(count, (at): Source => {
    const id = dice.id()
    const isLong = long && at === 0
    const text = isLong
      ? prose(dice, LONG, 1).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
      : sourceText(dice)
    const sha256 = createHash('sha256').update(text).digest('hex')
    texts.set(id, { text, sha256 })
    const published = clock(dice)
    return {
      id,
      ...stamps(dice),
      title: name(dice),
      author: field(dice, 1_000),
      publisher: field(dice, 1_000),
      url: address(dice),
      published: edtf(dice),
      publishedInstant: published.instant,
      publishedZone: published.zone,
      reliability: dice.maybe(Reliability.options),
      marking: dice.pick(MARKINGS),
      language: language(dice),
      originId: dice.maybe(origins),
      fileName: field(dice, 120),
      mediaType: 'text/plain',
      originalSha256: sha256,
      originalSize: Buffer.byteLength(text),
      textSha256: sha256,
      textLength: text.length,
      capturedAt: instant(dice),
      unconfirmed: {},
    }
  })
  // The paragraph that is too long for any field is quoted whole once.
  let whole = long
  const cite = (most: number): Citation[] =>
    sources.length === 0
      ? []
      : dice.times(dice.between(0, most), () => {
          const source = whole ? sources[0]! : dice.pick(sources)
          const { text, sha256 } = texts.get(source.id)!
          const range = whole ? { start: 0, end: text.length } : passage(dice, text)
          whole = false
          const quotation = quote(text, sha256, range)
          const loss = dice.between(1, 100)
          return {
            id: dice.id(),
            sourceId: loss === 1 ? dice.id() : source.id,
            quotation: loss === 2 ? { ...quotation, textSha256: 'f'.repeat(64) } : quotation,
          }
        })
  return { sources, texts, cite }
}

const sourceText = (dice: Dice): string =>
  dice
    .times(dice.between(1, 6), () => prose(dice, dice.between(20, 700), 8))
    .join(dice.pick(['\n', '\n\n', '\r\n', '\u2029'])) || 'x'

/** A stretch of a text that cuts no character in two; sometimes the whole, sometimes one sign. */
function passage(dice: Dice, text: string): { start: number; end: number } {
  const longest = dice.pick([1, 20, 200, 200, 800, text.length])
  const start = whole(text, dice.between(0, text.length - 1))
  const end = Math.max(whole(text, Math.min(text.length, start + dice.between(1, longest))), start + 1)
  const range = { start, end: whole(text, end) === end ? end : end + 1 }
  return (dice.chance(70) ? trimRange(text, range) : null) ?? range
}

/** The nearest place at or before this one that is not within a surrogate pair. */
const whole = (text: string, at: number): number =>
  at > 0 && at < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
    ? at - 1
    : at

/** Words for a field that a statement takes from its passage. */
export const propositionOf = (citations: readonly Citation[], dice: Dice): string =>
  dice.chance(50) && citations[0] ? citations[0].quotation.exact : field(dice, 4_000)
