import type { Utf16Range } from '#domain/quotation'
import type { SuggestionRule } from '#domain/suggestion'
import type { Cue } from './attributed/cues.ts'
import type { Meaning } from './lexicon/meanings.ts'
import type { Run } from './text/noun-phrases.ts'

/** Who speaks: the words of the name, and the whole phrase with its office. */
export interface Speaker {
  readonly name: Run
  readonly phrase: Run
  readonly pronoun: boolean
}

/** A cue with its speaker and the side on which its content stands. */
export interface Region {
  readonly cue: Pick<Cue, 'meaning' | 'negated' | 'from' | 'to'> & { readonly word: string }
  readonly speaker: Speaker | null
  /** First token of the clause. */
  readonly start: number
  /** First token of what leads to the clause (“in a statement, X said”), where something does. */
  readonly lead?: number
  /** Token behind the reporting words, the speaker behind the verb included. */
  readonly behind: number
  readonly side: 'ahead' | 'before' | 'none'
  readonly rule: SuggestionRule
  readonly score: number
}

/** A statement as the rules of one sentence see it. Ranges are offsets of the text. */
export interface Draft {
  readonly sentence: number
  readonly meaning: Meaning
  readonly negated: boolean
  /** The verb in its base form, or the reporting word itself. */
  readonly word: string
  readonly actor: Utf16Range | null
  readonly pronoun: boolean
  /** The actor with the office before or behind the name. */
  readonly phrase: Utf16Range | null
  readonly cue: Utf16Range | null
  readonly quote: Utf16Range
  readonly content: Utf16Range
  readonly rule: SuggestionRule
  readonly score: number
}
