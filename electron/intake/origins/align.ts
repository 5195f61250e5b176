/** Paragraphs that belong together, by their places; several old ones, where they became one. */
export interface Aligned {
  readonly before: readonly number[]
  /** Null where it is gone. */
  readonly after: number | null
  /** Whether it stood elsewhere among the others. */
  readonly moved: boolean
}

/** Two paragraphs are one that was changed, if they share half of their words. */
const ALIKE = 0.5
/** An old paragraph went into a longer one, if that has nearly all of its words. */
const TAKEN_UP = 0.8
/** Pairs of paragraphs that are compared at most; texts that differ in more of them are of no use side by side. */
const MOST_PAIRS = 250_000

/** Sets the paragraphs of a text beside those of an earlier one, wherever they stand, in the order of the later. */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Aligned[] {
  const partner = samePartners(before, after)
  likePartners(before, after, partner)
  const taken = new Set(partner.filter((at) => at !== undefined))
  const joined = takenUp(before, after, partner, taken)
  const inOrder = longestRise(partner)
  const gone = goneAfter(before.length, partner, inOrder, new Set([...taken, ...[...joined.values()].flat()]))
  const isGone = (at: number): Aligned => ({ before: [at], after: null, moved: false })
  return [
    ...(gone.get(-1) ?? []).map(isGone),
    ...after.flatMap((_, at) => {
      const own = partner[at]
      const from = own === undefined ? [] : [own, ...(joined.get(at) ?? [])].toSorted((a, b) => a - b)
      const moved = own !== undefined && !inOrder.has(at)
      return [{ before: from, after: at, moved }, ...(gone.get(at) ?? []).map(isGone)]
    }),
  ]
}

/** For each later paragraph the place of the earlier one. */
type Partners = (number | undefined)[]

/** Those that are the same to the letter, each earlier one once. */
function samePartners(before: readonly string[], after: readonly string[]): Partners {
  const places = Map.groupBy(before.keys(), (at) => before[at] ?? '')
  const used = new Map<string, number>()
  return after.map((text) => {
    const nth = used.get(text) ?? 0
    used.set(text, nth + 1)
    return places.get(text)?.[nth]
  })
}

/** Gives those that have none yet the one that is most like them. */
function likePartners(before: readonly string[], after: readonly string[], partner: Partners): void {
  const taken = new Set(partner)
  const old = [...before.keys()].filter((at) => !taken.has(at))
  const now = [...after.keys()].filter((at) => partner[at] === undefined)
  if (old.length * now.length > MOST_PAIRS) return
  const oldWords = old.map((at) => wordsOf(before[at]))
  const pairs = now.flatMap((to) => {
    const words = wordsOf(after[to])
    return old.flatMap((from, at) => {
      const its = oldWords[at] ?? new Set()
      const likeness = (2 * shared(words, its)) / Math.max(1, words.size + its.size)
      return likeness >= ALIKE ? [{ from, to, likeness }] : []
    })
  })
  for (const { from, to } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(from) || partner[to] !== undefined) continue
    partner[to] = from
    taken.add(from)
  }
}

/** Earlier paragraphs that were set together with another one, by the place of what they became. */
function takenUp(
  before: readonly string[],
  after: readonly string[],
  partner: Partners,
  taken: ReadonlySet<number | undefined>,
): Map<number, number[]> {
  const joined = new Map<number, number[]>()
  const old = [...before.keys()].filter((at) => !taken.has(at))
  const now = [...after.keys()].filter((at) => partner[at] !== undefined && before[partner[at]] !== after[at])
  if (old.length * now.length > MOST_PAIRS) return joined
  const nowWords = now.map((at) => wordsOf(after[at]))
  for (const from of old) {
    const words = wordsOf(before[from])
    const to = now.find((_, at) => shared(words, nowWords[at] ?? new Set()) >= TAKEN_UP * words.size)
    if (to !== undefined) joined.set(to, [...(joined.get(to) ?? []), from])
  }
  return joined
}

const wordsOf = (text = ''): Set<string> =>
  new Set(
    text.toLowerCase().match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}\p{M}]+/gu),
  )

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
}

/** The later places whose partners stand in the same order, as many as can be: all others were moved. */
function longestRise(partner: Partners): Set<number> {
  const tails: number[] = []
  const previous = new Map<number, number | undefined>()
  const valueAt = (place: number | undefined) => (place === undefined ? -1 : (partner[place] ?? -1))
  for (const [at, value] of partner.entries()) {
    if (value === undefined) continue
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (valueAt(tails[middle]) < value) low = middle + 1
      else high = middle
    }
    previous.set(at, tails[low - 1])
    tails[low] = at
  }
  const rise = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) rise.add(at)
  return rise
}

/** What is gone, by the later paragraph behind which it would stand; -1 before all of them. */
function goneAfter(
  count: number,
  partner: Partners,
  inOrder: ReadonlySet<number>,
  kept: ReadonlySet<number | undefined>,
): Map<number, number[]> {
  const becameOf = new Map([...inOrder].map((at) => [partner[at], at]))
  const gone = new Map<number, number[]>()
  let behind = -1
  for (let at = 0; at < count; at += 1) {
    behind = becameOf.get(at) ?? behind
    if (!kept.has(at)) gone.set(behind, [...(gone.get(behind) ?? []), at])
  }
  return gone
}
