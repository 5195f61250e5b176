import { quotationsOf } from '#intake/suggest/text/quotations'

// Near-copies are found as Broder described it: a text is the set of its shingles, which are the runs of a few words
// that stand in it, and two texts are alike as far as they share them.
// A. Z. Broder, “On the resemblance and containment of documents”, Compression and Complexity of Sequences, 1997.

/** A shingle is four words, or eight characters of a script that puts no spaces between words. */
const SHINGLE_WEIGHT = 8
const WORD_WEIGHT = 2

/** Quotations of up to this many words count for nothing: whoever was there has the same ones. */
const LONGEST_QUOTATION = 30

/** How many UTF-16 units are read in one step, about two milliseconds' worth. */
const STEP = 20_000

/** What a character is to shingles; `loose` ones, such as accents and vowel points, are left out of words. */
type Kind = 'gap' | 'word' | 'unspaced' | 'loose'

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LOOSE = /[\p{Mn}\u0640\u00AD\u200B-\u200F\u2060\uFEFF]/u
const kinds = new Map<number, Kind>()

/** The shingles of a text as 32-bit hashes, each once, from the smallest on. */
export function shinglesOf(text: string): Uint32Array {
  const steps = shingleSteps(text)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in short steps, between which something else can be done: a text may be as long as ten novels. */
export function* shingleSteps(text: string): Generator<void, Uint32Array> {
  const window = new Window()
  for (let start = 0; start < text.length;) {
    const end = endOfStep(text, start)
    readStep(text.slice(start, end), window)
    start = end
    if (start < text.length) yield
  }
  return window.shingles()
}

/** Steps end with a paragraph, where they can, so that they cut no quotation apart. */
function endOfStep(text: string, start: number): number {
  if (text.length - start <= STEP) return text.length
  const step = text.slice(start, start + STEP)
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = step.lastIndexOf(mark)
    if (at > 0) return start + at + mark.length
  }
  return start + STEP
}

function readStep(text: string, window: Window): void {
  for (const { 0: paragraph } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    let from = 0
    for (const { start, end } of quotationsOf(paragraph, { start: 0, end: paragraph.length })) {
      if (start < from || isLong(paragraph.slice(start, end))) continue
      readWords(paragraph.slice(from, start), window)
      window.interrupt()
      from = end
    }
    readWords(paragraph.slice(from), window)
  }
}

function isLong(quotation: string): boolean {
  // Neither thirty words nor sixty characters fit into less.
  if (quotation.length < LONGEST_QUOTATION * WORD_WEIGHT) return false
  const words = new Window()
  readWords(quotation, words)
  return words.weight > LONGEST_QUOTATION * WORD_WEIGHT
}

function readWords(text: string, window: Window): void {
  const plain = text.normalize('NFKD').toLowerCase()
  let hash = FNV_START
  for (let at = 0; at < plain.length; at += 1) {
    const point = plain.codePointAt(at) ?? 0
    const kind = kindOf(point)
    if (point > 0xffff) at += 1
    if (kind === 'word') hash = withPoint(hash, point)
    if (kind === 'word' || kind === 'loose') continue
    if (hash !== FNV_START) window.add(hash, WORD_WEIGHT)
    hash = FNV_START
    if (kind === 'unspaced') window.add(withPoint(hash, point), 1)
  }
  if (hash !== FNV_START) window.add(hash, WORD_WEIGHT)
}

function kindOf(point: number): Kind {
  const known = kinds.get(point)
  if (known !== undefined) return known
  const character = String.fromCodePoint(point)
  const isWord = /[\p{L}\p{N}\p{Mc}]/u.test(character)
  const kind = LOOSE.test(character)
    ? 'loose'
    : !isWord
      ? 'gap'
      : UNSPACED.test(character)
        ? 'unspaced'
        : 'word'
  kinds.set(point, kind)
  return kind
}

/** The last few words read; every run that is long enough is a shingle. */
class Window {
  /** The weight of all that was read. */
  weight = 0
  readonly #hashes: number[] = []
  readonly #weights: number[] = []
  #weightHere = 0
  #found = new Uint32Array(256)
  #count = 0

  add(hash: number, weight: number): void {
    this.#hashes.push(hash)
    this.#weights.push(weight)
    this.weight += weight
    this.#weightHere += weight
    while (this.#weightHere >= SHINGLE_WEIGHT) {
      let shingle = this.#hashes.length
      for (const word of this.#hashes) shingle = mix(shingle ^ word)
      this.#keep(shingle)
      this.#hashes.shift()
      this.#weightHere -= this.#weights.shift() ?? 0
    }
  }

  /** What follows is not joined to what came before. */
  interrupt(): void {
    this.#hashes.length = 0
    this.#weights.length = 0
    this.#weightHere = 0
  }

  shingles(): Uint32Array {
    const sorted = this.#found.subarray(0, this.#count).sort()
    return sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1])
  }

  #keep(hash: number): void {
    if (this.#count === this.#found.length) {
      const wider = new Uint32Array(this.#count * 2)
      wider.set(this.#found)
      this.#found = wider
    }
    this.#found[this.#count] = hash
    this.#count += 1
  }
}

// FNV-1a, over code points.
const FNV_START = 0x811c9dc5 | 0
const withPoint = (hash: number, point: number) => Math.imul(hash ^ point, 0x01000193)

/** The last step of MurmurHash3: it spreads its input evenly, so that the smallest hashes are a fair sample. */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
