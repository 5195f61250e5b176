import type { StatementKind } from '#domain/kinds'
import type { Utf16Range } from '#domain/quotation'
import { affiliationsIn, ownerBefore } from './affiliations.ts'
import type { Draft } from '#intake/suggest/draft'
import type { Reading } from '#intake/suggest/text/reading'
import { contentStems, sidesOf } from './sides.ts'

/** A draft with its kind and with the words that its pronoun stands for. */
export interface Found {
  readonly draft: Draft
  readonly kind: StatementKind
  readonly why: string
  readonly absence: boolean
  /** Whether it is a claim by its words that may well be a denial by what it answers. */
  readonly open: boolean
  readonly stands: Utf16Range | null
}

/** What is compared of a statement when an answer is sought. */
export interface Profile extends Found {
  readonly index: number
  readonly paragraph: number
  /** Whom its speaker speaks for. */
  readonly sides: ReadonlySet<string>
  /** Sides that its content names. */
  readonly named: ReadonlySet<string>
  /** Sides whose words it speaks of: “the French allegations”, “Warsaw’s version”. */
  readonly cited: ReadonlySet<string>
  /** What its content is about, and what its whole quotation is about. */
  readonly stems: ReadonlySet<string>
  /** What its speaker is called, in the same manner. */
  readonly actorStems: ReadonlySet<string>
  readonly words: string
  /** The content in words. */
  readonly content: string
  /** What stands before it in its sentence. */
  readonly lead: string
}

/** The profiles of statements, in their order. */
export function profilesOf(reading: Reading, found: readonly Found[]): readonly Profile[] {
  return withInheritedSides(
    reading,
    found.map((one, index) => profileOf(reading, one, index)),
  )
}

/**
 * Whom speakers speak for where their name does not tell: “In Vessaria, the general staff …. A spokesman, Colonel Petar
 * Anev, …. Anev said …”, and “Defence Minister Ilya Karsten” behind “Tormund’s defence ministry”.
 */
function withInheritedSides({ text, sentences }: Reading, profiles: readonly Profile[]): Profile[] {
  const inherited: Profile[] = []
  const speaksFor = affiliationsIn(text)
  const portfolios = new Map<string, ReadonlySet<string>>()
  const whole = (sides: Iterable<string>) =>
    new Set([...sides].flatMap((side) => [side, ...(speaksFor.get(side) ?? [])]))
  for (const one of profiles) {
    const { draft } = one
    const before = inherited.at(-1)
    const phrase = draft.phrase ? text.slice(draft.phrase.start, draft.phrase.end) : ''
    const person =
      draft.actor &&
      draft.phrase &&
      draft.actor.end - draft.actor.start < draft.phrase.end - draft.phrase.start
        ? sidesOf(text.slice(draft.actor.start, draft.actor.end))
        : NOBODY
    const own = whole(one.sides)
    const others = [...own].filter((side) => isNamed(side) && !person.has(side))
    const portfolio = PORTFOLIO.exec(phrase)?.[0].toLowerCase()
    let from: Iterable<string> = []
    if (others.length === 0 && draft.phrase) {
      const lead = LEAD.exec(sentences[draft.sentence]?.text ?? '')
      if (ITS.test(phrase)) from = sidesOf(ownerBefore(text, draft.phrase.start))
      if ([...from].some(isNamed)) void 0
      else if (lead && OFFICE.test(phrase)) from = sidesOf(lead[1] ?? '')
      else if (OFFICE.test(phrase) && !APART.test(phrase) && before?.paragraph === one.paragraph)
        from = [...before.sides].some(isNamed) ? before.sides : []
      else if (portfolio) from = portfolios.get(portfolio) ?? []
    }
    const sides = whole([...own, ...from])
    const named = [...sides].filter((side) => isNamed(side) && !person.has(side))
    if (portfolio && named.length > 0) portfolios.set(portfolio, new Set(named))
    // “The general staff …. It said …”: who has no name is on the side for which they spoke last.
    for (const key of own) if (!isNamed(key) && named.length > 0) speaksFor.set(key, new Set(named))
    // “its defence minister, Ulises Prado”: from then on, Prado speaks for whom he spoke here.
    for (const key of person) if (isNamed(key) && !speaksFor.has(key)) speaksFor.set(key, new Set(named))
    inherited.push({ ...one, sides, named: whole(one.named), cited: whole(one.cited) })
  }
  return inherited
}

const NOBODY: ReadonlySet<string> = new Set()
const isNamed = (side: string) => !side.startsWith('office')
const LEAD = /^In ([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)[, ]/u
const OFFICE =
  /^(?:[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+(?:\p{Ll}[\p{L}-]*\s+)*?(?:spokes\p{L}+|official|source|minister|president|ministry|embassy|government|ambassador|staff|army|navy|police|lawyer|commander|office|leader|chief|secretary-general)\b/u
/** Who stands for another side than the one that was named last. */
const APART =
  /[’']s?\s|\b(?:regional|local|opposition|rival|former|independent|another|other|foreign diplomats?)\b/u
const ITS = /^(?:[Ii]ts|[Tt]heir)\s/
const PORTFOLIO =
  /\b(?:defen[cs]e|foreign|interior|energy|transport|health|justice|fisheries|prime|finance|trade)\b(?=.*\bminist)/iu

function profileOf({ text, sentences }: Reading, found: Found, index: number): Profile {
  const { draft, stands } = found
  const words = ({ start, end }: Utf16Range) => text.slice(start, end)
  const names = [draft.phrase ?? draft.actor, stands].flatMap((range) => (range ? [words(range)] : []))
  const sentence = sentences[draft.sentence]
  const content = words(draft.content)
  const around = wordsAround(words(draft.quote), content, names)
  const lead = text.slice(sentence?.start ?? draft.quote.start, draft.quote.start)
  return {
    ...found,
    index,
    paragraph: sentence?.paragraph ?? 0,
    sides: sidesOf(names.map(withoutPlace).join(' · ')),
    named: sidesOf(around),
    cited: citedIn(around),
    stems: contentStems(
      /^(?:asked|pressed|questioned|responding|reacting|confronted)\b/i.test(lead) ? lead + content : content,
    ),
    actorStems: contentStems(names.join(' ')),
    words: words(draft.quote),
    content,
    lead,
  }
}

/** “Moscow’s embassy in London” speaks for Moscow. */
const withoutPlace = (name: string): string => {
  const bare = name.replace(/\s(?:in|at|near|to)\s+(?:the\s+)?\p{Lu}.*$/u, '')
  return /\p{Lu}/u.test(bare.slice(4)) || /^\p{Lu}/u.test(bare) ? bare : name
}

/** What a statement says without the name of its speaker. */
const wordsAround = (quote: string, content: string, names: readonly string[]): string =>
  `${names.reduce((rest, name) => rest.replace(name, ' '), quote)} ${content}`

const CITED =
  /\p{Lu}[\p{L}-]+(?:[’']s?)?\s+(?:[\p{Ll}-]+\s+){0,2}?(?:claims?|allegations?|accusations?|charges?|versions?|accounts?|assertions?|contentions?|statements?|reports?|words|remarks?|findings?|figures?|demands?|suspicions?|suggestions?|insinuations?|story|conclusions?|arguments?|evidence|explanations?|denials?|requests?|verdict|ruling|decision|warnings?|criticism|theory)\b/gu

const citedIn = (around: string): ReadonlySet<string> =>
  sidesOf([...around.matchAll(CITED)].map(([found]) => found).join(' · '))
