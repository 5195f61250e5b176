import type { Briefing } from '#domain/briefing'
import type { Finding, FindingField, FindingPlace } from '#domain/finding'
import type { Citation, Context, Evidence, IncidentFile, Judgement, Statement } from '#domain/incident'
import type { RuleId } from '#domain/rules'
import type { BriefingOutline } from '#briefing/outline'

/** A check of a briefing. What an analyst is told of it stands in `RULE_WORDS`. */
export interface Rule {
  readonly id: RuleId
  readonly find: (view: CheckView) => readonly Found[]
}

/** What a rule found; where it leads to no field and offers no fix, or means no words, it says nothing of them. */
export type Found = Pick<Finding, 'words' | 'place'> & Partial<Pick<Finding, 'spots' | 'field' | 'fixes'>>

/** A paragraph or list item of the briefing's text, or a text of a judgement. */
export interface Line {
  readonly place: FindingPlace
  /** The name of the text that it is a line of, and which line of it, from 0. */
  readonly field: string
  readonly line: number
  /** As it was written, a reference as the sign `REFERENCE`. */
  readonly text: string
  /** Words within quotation marks are blanked: they are not the analyst's. As long as what was written. */
  readonly own: string
  readonly sentences: readonly Sentence[]
  /** The stretches of text between references and changes of form, as they were written. */
  readonly pieces: readonly string[]
}

export interface Sentence {
  /** Where it begins in its line, in UTF-16 units. */
  readonly start: number
  /** As it was written, a reference as the sign `REFERENCE`. */
  readonly text: string
  /** The same with the words within quotation marks blanked. */
  readonly own: string
  /** The ids of the statements that it refers to. */
  readonly statementIds: readonly string[]
}

/** A thing of the briefing with its quotations. */
export interface Cited {
  readonly place: FindingPlace
  readonly kind: FindingField['of'] & ('statement' | 'evidence' | 'context')
  /** What the analyst knows it by. */
  readonly words: string
  readonly citations: readonly Citation[]
}

/** All that rules look at, worked out once. Only what is in the briefing is here. */
export interface CheckView {
  readonly briefing: Briefing
  readonly file: IncidentFile
  readonly outline: BriefingOutline
  readonly statements: readonly Statement[]
  readonly evidence: readonly Evidence[]
  readonly contexts: readonly Context[]
  readonly judgements: readonly Judgement[]
  /** The analyst's text of the included parts. */
  readonly prose: readonly Line[]
  /** The texts of the judgements, without their reasons. */
  readonly judged: readonly (Line & { readonly judgement: Judgement })[]
  readonly cited: readonly Cited[]
  /** True where the briefing is in English: rules about words know no other language. */
  readonly english: boolean
  /** The place from which a source is quoted first; the title block where nothing quotes it. */
  readonly placeOfSource: (sourceId: string) => FindingPlace
  /** The texts of sources by their ids, as far as they are at hand. */
  readonly texts: ReadonlyMap<string, string>
}
