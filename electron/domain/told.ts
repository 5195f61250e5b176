/** What the ledger holds of an entry, as far as its words tell whether another text says the same. */
export interface Told {
  readonly id: string
  /** The kind of a statement, or the type of a context card. */
  readonly kind: string
  readonly actorId: string | null
  /** Its quotations, or the title by which a text may call it. */
  readonly words: readonly string[]
}

/** What a text is proposed to say. */
export interface Telling {
  readonly kind: string
  /** Null where the library knows nobody of that name. */
  readonly actorId: string | null
  readonly words: string
}

const WORD = /[\p{L}\p{N}]+/gu
/** Which share of their pairs of words two passages have in common that say the same, of all that either has. */
const ALIKE = 0.65
/** The same where kind or speaker differ, as they do where the analyst corrected them: nearly nothing else may. */
const NEARLY_ALL = 0.85

/**
 * Finds the entry of a ledger that says in nearly the same words what a text says, as the copies of one report do:
 * by the pairs of neighbouring words that both have (Jaccard index, Broder 1997). What one reports in words of its own
 * is not found. The returned function gives the entry's id, of several the most alike and then the first.
 */
export function toldBefore(ledger: readonly Told[]): (telling: Telling) => string | null {
  const passages = ledger.flatMap((entry) => entry.words.map((words) => ({ entry, pairs: pairsOf(words) })))
  const holders = new Map<string, number[]>()
  for (const [at, { pairs }] of passages.entries())
    for (const pair of pairs) holders.get(pair)?.push(at) ?? holders.set(pair, [at])
  return (telling) => {
    const pairs = pairsOf(telling.words)
    const shared = new Map<number, number>()
    for (const pair of pairs)
      for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { readonly id: string; readonly alike: number } | null = null
    for (const [at, count] of shared) {
      const { entry, pairs: others } = passages[at]!
      const alike = count / (pairs.size + others.size - count)
      if (alike >= (isSame(entry, telling) ? ALIKE : NEARLY_ALL) && alike > (best?.alike ?? 0))
        best = { id: entry.id, alike }
    }
    return best?.id ?? null
  }
}

const isSame = (entry: Told, { kind, actorId }: Telling): boolean =>
  entry.kind === kind && (entry.actorId === null || actorId === null || entry.actorId === actorId)

/** The pairs of neighbouring words; a single word stands for itself. */
function pairsOf(words: string): ReadonlySet<string> {
  const all = [...words.toLowerCase().normalize('NFKC').matchAll(WORD)].map(([word]) => word)
  return new Set(all.length === 1 ? all : all.slice(1).map((word, at) => `${all[at]} ${word}`))
}
