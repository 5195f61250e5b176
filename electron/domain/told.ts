/** What the ledger holds of an entry, as far as its words tell whether another text says the same. */
export interface Told {
  readonly id: string
  /** The kind of a statement, or the type of a context card. */
  readonly kind: string
  /** Null where nobody is named. */
  readonly actorId: string | null
  /** Its quotations, or the title by which a text may call it. */
  readonly words: readonly string[]
}

/** What a text is proposed to say. */
export interface Telling {
  readonly kind: string
  /** Who says it: one whom the library knows, somebody else, or nobody who is named. */
  readonly actor: { readonly id: string } | 'somebody else' | null
  readonly words: string
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu
/** Which share of their pairs of words two passages have in common that say the same, of all that either has. */
const ALIKE = 0.65
/** Words with which a passage says the contrary. */
const CONTRARY = /^(?:no|not|never|nor|none|nobody|nothing|neither|without|cannot|\p{L}+n['’]t)$/u
/** Words that one report may have more than another, but not another one: how many, and when. */
const FIGURE =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u

/**
 * Finds the entry of a ledger that says in nearly the same words what a text says, as the copies of one report do:
 * by the pairs of neighbouring words that both have (Jaccard index, Broder 1997), where kind and speaker are the same
 * and neither a figure nor a “not” is another. The very same words are found whatever was made of them. What one
 * reports in words of its own is not found. The returned function gives the entry's id, of several the most alike and
 * then the first.
 */
export function toldBefore(ledger: readonly Told[]): (telling: Telling) => string | null {
  const passages = ledger.flatMap((entry) =>
    entry.words.map((words) => ({ entry, passage: passageOf(words) })),
  )
  const holders = new Map<string, number[]>()
  for (const [at, { passage }] of passages.entries())
    for (const pair of passage.pairs) {
      const others = holders.get(pair)
      if (others) others.push(at)
      else holders.set(pair, [at])
    }
  return (telling) => {
    const passage = passageOf(telling.words)
    const shared = new Map<number, number>()
    for (const pair of passage.pairs)
      for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { readonly id: string; readonly alike: number } | null = null
    for (const [at, count] of shared) {
      const { entry, passage: other } = passages[at]!
      const alike = count / (passage.pairs.size + other.pairs.size - count)
      if (alike < ALIKE || alike <= (best?.alike ?? 0)) continue
      const isSame = other.words === passage.words || (isOf(entry, telling) && isNoOther(passage, other))
      if (isSame) best = { id: entry.id, alike }
    }
    return best?.id ?? null
  }
}

const isOf = (entry: Told, { kind, actor }: Telling): boolean =>
  entry.kind === kind &&
  actor !== 'somebody else' &&
  (entry.actorId === null || actor === null || entry.actorId === actor.id)

/** Whether two passages that have nearly the same words contradict each other in none of those that weigh. */
function isNoOther(one: Passage, other: Passage): boolean {
  const [fewer, more] = one.figures.size <= other.figures.size ? [one, other] : [other, one]
  return one.contrary === other.contrary && [...fewer.figures].every((figure) => more.figures.has(figure))
}

interface Passage {
  /** In small letters, without what stands between them. */
  readonly words: string
  readonly pairs: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly contrary: string
}

const known = new Map<string, Passage>()
/** Passages that are kept: a ledger is looked through again with each change, and few of them change. */
const KEPT = 4_000

function passageOf(text: string): Passage {
  const there = known.get(text)
  if (there) return there
  const words = [...text.toLowerCase().normalize('NFKC').matchAll(WORD)].map(([word]) => word)
  // A single word stands for itself.
  const pairs = words.length === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`)
  const passage: Passage = {
    words: words.join(' '),
    pairs: new Set(pairs),
    figures: new Set(words.filter((word) => FIGURE.test(word))),
    contrary: words.filter((word) => CONTRARY.test(word)).join(' '),
  }
  if (known.size >= KEPT) known.clear()
  known.set(text, passage)
  return passage
}
