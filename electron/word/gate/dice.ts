import { seeded } from '#domain/test-support'

/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number, both bounds included. */
  readonly between: (low: number, high: number) => number
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** One of these, or null half of the time. */
  readonly maybe: <Item>(items: readonly Item[]) => Item | null
  /** Some of them, each once, in any order. */
  readonly some: <Item>(items: readonly Item[], most?: number) => Item[]
  readonly times: <Item>(count: number, make: (at: number) => Item) => Item[]
  /** The next UUIDv7. */
  readonly id: () => string
}

export function openDice(seed: number): Dice {
  const below = seeded(Math.imul(seed + 1, 0x9e3779b1))
  const between = (low: number, high: number) => low + below(high - low + 1)
  const hex = (digits: number) =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const pick: Dice['pick'] = (items) => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  let ids = 0
  return {
    between,
    chance: (percent) => below(100) < percent,
    pick,
    maybe: (items) => (items.length === 0 || below(2) === 0 ? null : pick(items)),
    some: (items, most = items.length) => {
      const left = [...items]
      const count = Math.min(left.length, between(0, most))
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat()
    },
    times: (count, make) => Array.from({ length: count }, (_, at) => make(at)),
    id: () => {
      ids += 1
      return `018a6f00-${hex(4)}-7${hex(3)}-8${hex(3)}-${ids.toString(16).padStart(12, '0')}`
    },
  }
}
