import { formsOf, type VerbForm } from './inflect.ts'
import type { Meaning } from './meanings.ts'
import { PHRASES } from './phrases.ts'
import { NEGATED } from './phrases/silences.ts'
import { CLAUSE_ONLY, COMPLEMENT, OBJECT_TOO, THAT_ONLY, VERBS } from './verbs.ts'

/** One way in which a verb reports. */
export interface Frame {
  readonly verb: string
  readonly meaning: Meaning
  /** What must follow the verb, matched at its end; null where nothing must. */
  readonly rest: RegExp | null
  /** Reports only in the negative. */
  readonly negated: boolean
  /**
   * What may follow: a clause or quotation only, or a noun too if the speaker is beyond doubt, or anything; or a thing
   * with what it is called (“it obscene”).
   */
  readonly takes: 'that' | 'clause' | 'clause or sure noun' | 'anything' | 'complement'
}

export interface FormEntry {
  readonly form: VerbForm
  readonly frames: readonly Frame[]
}

const FORMS = new Map<string, { form: VerbForm; frames: Frame[] }>()

/** What a word reports as a verb: its frames, phrases before the bare verb. */
export const framesOf = (word: string): FormEntry | undefined => FORMS.get(word)

/** What a verb that is in no list reports where “that” stands behind it; nothing, if nobody says something by it. */
export function framesBeforeThat(word: string): FormEntry | undefined {
  if (!/^[a-z]{4,}$/.test(word) || UNSAYING.test(word)) return undefined
  const form = word.endsWith('ed') ? 'past' : word.endsWith('ing') ? 'ing' : word.endsWith('s') ? 's' : 'base'
  return {
    form,
    frames: [{ verb: word, meaning: 'claim', rest: null, negated: false, takes: 'that' }],
  }
}

/** Verbs by which something is known, done or the case, and not said. */
const UNSAYING =
  /^(?:ensur|includ|involv|contain|surround|know|knew|mean|meant|saw|see|realis|realiz|decid|requir|show|prov|demonstrat|forg[eo]t|dream|dreamt|pretend|hear|feel|felt|underst|discover|notic|rememb|appreciat|sens|wish|care|caring|mind|follow|happen|appear|seem|emerg|turn|suffic|help|caus|dictat|provid|grant|giv|made|make|making|consider|such|damag|hurt|resolv|await|trust|pray|bet|love|hate|like|want|need|wait|check|meet|hid|enjoy|secur|arrang|read|given|look|work|live|shook|shaken|convinc|persuad|satisf|worr|concern|amaz|surpris|shock|stun|reliev|delight|pleas)/

const spaced = (rest: string) => new RegExp(rest.replaceAll(' ', '\\s+').replaceAll('\\s+){', ' ){'), 'iuy')

function add(verb: string, frame: Omit<Frame, 'verb'>): void {
  for (const [word, form] of formsOf(verb)) {
    const entry = FORMS.get(word)
    if (entry) entry.frames.push({ verb, ...frame })
    else FORMS.set(word, { form, frames: [{ verb, ...frame }] })
  }
}

for (const [verbs, rest] of NEGATED)
  for (const verb of verbs.split(' '))
    add(verb, { meaning: 'no comment', rest: spaced(rest), negated: true, takes: 'anything' })
for (const [meaning, phrases] of PHRASES)
  for (const [verbs, rest] of phrases)
    for (const verb of verbs.split(' '))
      add(verb, { meaning, rest: spaced(rest), negated: false, takes: 'anything' })
for (const verb of ['accept', 'recognise', 'recognize', 'believe', 'buy'])
  add(verb, { meaning: 'denial', rest: null, negated: true, takes: 'anything' })
for (const [meaning, verbs] of Object.entries(VERBS) as [Meaning, string][])
  for (const verb of verbs.split(/\s+/).filter(Boolean)) {
    const takes = THAT_ONLY.has(verb)
      ? 'that'
      : !CLAUSE_ONLY.has(verb)
        ? 'anything'
        : OBJECT_TOO.has(verb)
          ? 'clause or sure noun'
          : 'clause'
    add(verb, { meaning, rest: null, negated: false, takes })
  }
for (const verb of COMPLEMENT.split(' '))
  add(verb, { meaning: 'claim', rest: null, negated: false, takes: 'complement' })
add('want', { meaning: 'call', rest: null, negated: false, takes: 'complement' })
for (const word of ['was', 'were', 'is', 'are', "'s", 'been', 'be'])
  if (!FORMS.has(word)) FORMS.set(word, { form: 'past', frames: FORMS.get('was')?.frames ?? [] })
