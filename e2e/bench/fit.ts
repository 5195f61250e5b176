import type { Signs } from '#intake/suggest/answers/signs'

/** One choice: the signs of each way to make it, in parts, and the share of belief, 0 to 1, that it should get. */
export type Row = readonly { readonly signs: readonly Signs[]; readonly share: number }[]

/** How much large weights are held back, and how long and how fast they are sought. */
const PENALTY = 3
const STEPS = 80
const RATE = 0.4

/** The signs of all rows one after the other, by number, so that a step costs few milliseconds. */
interface Compiled {
  readonly names: readonly string[]
  /** Where the ways of each row begin, and where the signs of each way begin. */
  readonly rows: readonly number[]
  readonly ways: readonly number[]
  readonly shares: readonly number[]
  readonly signs: Int32Array
  readonly values: Float64Array
}

function compile(rows: readonly Row[]): Compiled {
  const numbers = new Map<string, number>()
  const [starts, ways, shares, signs, values]: number[][] = [[0], [0], [], [], []]
  for (const row of rows) {
    for (const { signs: parts, share } of row) {
      for (const part of parts)
        for (const name in part) {
          if (part[name] === 0) continue
          const number = numbers.get(name) ?? numbers.size
          numbers.set(name, number)
          signs!.push(number)
          values!.push(part[name]!)
        }
      ways!.push(signs!.length)
      shares!.push(share)
    }
    starts!.push(shares!.length)
  }
  return {
    names: [...numbers.keys()],
    rows: starts!,
    ways: ways!,
    shares: shares!,
    signs: Int32Array.from(signs!),
    values: Float64Array.from(values!),
  }
}

/**
 * The weights with which the wanted choices are the most likely ones: a conditional logit with a quadratic penalty.
 * Sorted by name.
 * @param start weights from which the search sets out
 */
export function fit(
  rows: readonly Row[],
  start: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const all = compile(rows)
  const weights = Float64Array.from(all.names, (n) => start[n] ?? 0)
  const steepness = new Float64Array(all.names.length)
  for (let step = 0; step < STEPS; step += 1) {
    for (const [at, slope] of slopesOf(all, weights).entries()) {
      // Each weight goes at a pace of its own, slower where its slope has been steep (Adagrad).
      steepness[at]! += slope * slope
      if (steepness[at]! > 0) weights[at]! -= (RATE * slope) / Math.sqrt(steepness[at]!)
    }
  }
  const named = all.names.map((name, at): [string, number] => [name, weights[at]!])
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function slopesOf(all: Compiled, weights: Float64Array): Float64Array {
  const slopes = weights.map((weight) => PENALTY * weight)
  const { rows, ways, shares, signs, values } = all
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const [from, to] = [rows[row]!, rows[row + 1]!]
    const odds: number[] = []
    let total = 0
    for (let way = from; way < to; way += 1) {
      let sum = 0
      for (let at = ways[way]!; at < ways[way + 1]!; at += 1) sum += weights[signs[at]!]! * values[at]!
      odds.push(Math.exp(sum))
      total += odds.at(-1)!
    }
    for (let way = from; way < to; way += 1) {
      const off = odds[way - from]! / total - shares[way]!
      for (let at = ways[way]!; at < ways[way + 1]!; at += 1) slopes[signs[at]!]! += off * values[at]!
    }
  }
  return slopes
}
