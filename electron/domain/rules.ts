import { z } from 'zod'

/** How much a finding matters: `error` misleads a reader, `warning` weakens the briefing, `hint` is for neatness. */
export const Severity = z.enum(['error', 'warning', 'hint'])
export type Severity = z.infer<typeof Severity>

/** How a severity is said. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'serious',
  warning: 'worth a look',
  hint: 'minor',
}

/** The rules by which a briefing is checked, those that matter most first. Each keeps its name in every version. */
export const RuleId = z.enum([
  'stricter source',
  'quotation lost',
  'without source',
  'suspicion as fact',
  'no scope',
  'no response',
  'unconfirmed 1',
  'likelihood with confidence',
  'outside scale',
  'two rows',
  'vague words',
  'without alt text',
  'two spellings',
  'without caption',
  'without date',
  'source unconfirmed',
])
export type RuleId = z.infer<typeof RuleId>

/** What an analyst is told of a rule. */
export interface RuleWords {
  /** What is the matter, the same for all its findings. */
  readonly title: string
  readonly looksFor: string
  /** Why it matters to a reader. */
  readonly why: string
  /** The standard that asks for it, or that it is a rule of this house. */
  readonly source: string
  readonly severity: Severity
  /** What it stumbles over, and how the same is well said. */
  readonly example: { readonly bad: string; readonly good: string }
}

export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'stricter source': {
    title: 'Source marked more strictly than the briefing',
    looksFor: 'Sources that the briefing quotes or lists whose TLP label is stricter than its own.',
    why: 'What a source shares may be passed on only as far as its own marking allows.',
    source: 'TLP 2.0 (FIRST, 2022)',
    severity: 'error',
    example: {
      bad: 'A TLP:AMBER cable quoted in a TLP:GREEN briefing',
      good: 'The briefing marked TLP:AMBER, or the cable left out',
    },
  },
  'quotation lost': {
    title: 'Quotation without its place',
    looksFor: 'Quotations that do not stand to the letter at their place in the text of the source.',
    why: 'The words are not found to the letter where they were taken from, so they cannot be quoted as the source’s.',
    source: 'House rule: every quotation equals the words of its source',
    severity: 'error',
    example: {
      bad: '“Drones fell on Romania”, where the source says “drones fell in Romania”',
      good: 'The passage marked again in the source’s own text',
    },
  },
  'without source': {
    title: 'Nothing quoted',
    looksFor: 'Statements without a quotation, and judgements that rest on nothing that quotes a source.',
    why: 'A reader cannot follow a statement or judgement back to anybody’s words.',
    source: 'ICD 203, D.6.e(1); ICD 206',
    severity: 'error',
    example: {
      bad: 'A claim of the ministry with no words of the ministry behind it',
      good: 'The same claim with the passage in which it was made',
    },
  },
  'suspicion as fact': {
    title: 'Suspicion worded as a fact',
    looksFor:
      'Sentences that tell the motive of a recorded suspicion, or refer to it, without saying whose view it is.',
    why: 'A suspicion alleges a motive. Without the words that say whose it is, the briefing makes it its own.',
    source: 'ICD 203, D.6.e(3)',
    severity: 'warning',
    example: {
      bad: 'Bucharest denies the find to spare its allies.',
      good: 'Kyiv suspects that Bucharest denies the find to spare its allies.',
    },
  },
  'no scope': {
    title: 'Denial without scope',
    looksFor: 'Answers that deny or dispute something without saying which part of it.',
    why: 'A denial rejects an exact part of a claim. Without its scope it reads as if it rejected all.',
    source: 'House rule: a denial has a scope',
    severity: 'warning',
    example: {
      bad: 'Romania denies the claim.',
      good: 'Romania denies a direct military threat. It does not address whether drones fell.',
    },
  },
  'no response': {
    title: 'No response, and no search for one recorded',
    looksFor: 'Claims and suspicions that nobody answers, where no search for an answer is recorded.',
    why: 'A reader cannot tell whether nobody answered or nobody looked for an answer.',
    source: 'House rule: both sides are heard',
    severity: 'warning',
    example: {
      bad: 'A claim that stands alone',
      good: 'The claim with its denial, or with the note that a response was looked for and none was found',
    },
  },
  'unconfirmed 1': {
    title: 'Credibility 1 without a second origin',
    looksFor: 'Statements and evidence of credibility 1 whose sources all go back to one origin.',
    why: '1 means confirmed by other independent sources. Several sources that carry one origin’s words are not independent.',
    source: 'AJP-2.1, credibility of information',
    severity: 'warning',
    example: {
      bad: 'B1, on three newspapers that all print one agency’s report',
      good: 'B2, or B1 with a second source that was there itself',
    },
  },
  'likelihood with confidence': {
    title: 'Likelihood and confidence in one sentence',
    looksFor: 'Sentences with both a term of likelihood and a level of confidence.',
    why: 'How likely something is and how sure the analyst is are two things; together they blur each other.',
    source: 'ICD 203, D.6.e(2)',
    severity: 'warning',
    example: {
      bad: 'We judge with high confidence that a second find is likely.',
      good: 'A second find is likely. Our confidence in this is high.',
    },
  },
  'outside scale': {
    title: 'Term outside the scale of the briefing',
    looksFor:
      'Terms of likelihood that the scale of the briefing does not have, in its text and its judgements.',
    why: 'The same word stands for other odds on another scale, and the annex explains one scale only.',
    source: 'ICD 203, D.6.e(2); UK PHIA probability yardstick; AJP-2.1',
    severity: 'warning',
    example: {
      bad: '“Very likely” in a briefing on the scale of UK PHIA',
      good: '“Highly likely”, which that scale has',
    },
  },
  'two rows': {
    title: 'Terms from both rows of the scale',
    looksFor: 'Terms of both rows of the ICD 203 scale in one briefing. Other scales do not forbid it.',
    why: 'A reader takes “likely” and “probable” for two degrees where the scale means one.',
    source: 'ICD 203, D.6.e(2)',
    severity: 'warning',
    example: {
      bad: 'A find is likely. A protest is improbable.',
      good: 'A find is likely. A protest is unlikely.',
    },
  },
  'vague words': {
    title: 'Vague word in a judgement',
    looksFor:
      'Words such as might, could, possibly, or “cannot be ruled out”, in judgements and in the text of the key judgements.',
    why: '“Might” and “could” leave every outcome open. The likelihood of a judgement is a term of the scale.',
    source: 'ICD 203, D.6.e(2); UK PHIA probability yardstick',
    severity: 'warning',
    example: {
      bad: 'Moscow might strike the port again.',
      good: 'It is likely that Moscow will strike the port again.',
    },
  },
  'without alt text': {
    title: 'Figure without alt text',
    looksFor: 'Figures without a text for those who cannot see them.',
    why: 'A reader who cannot see the figure learns nothing from it.',
    source: 'WCAG 2.2, 1.1.1',
    severity: 'warning',
    example: {
      bad: 'A photograph alone',
      good: '“A crater two metres wide in reeds, seen from the north; a fin lies beside it”',
    },
  },
  'two spellings': {
    title: 'Name written in two ways',
    looksFor: 'One name in two spellings or transliterations in the analyst’s own words.',
    why: 'A reader may take two spellings for two people or places.',
    source: 'House rule: one spelling a name',
    severity: 'hint',
    example: {
      bad: 'Zelenskyy spoke at noon. Zelensky had spoken before.',
      good: 'Zelenskyy spoke at noon. Zelenskyy had spoken before.',
    },
  },
  'without caption': {
    title: 'Figure without a caption',
    looksFor: 'Figures without a caption.',
    why: 'A reader must know what a figure shows without looking for it in the text.',
    source: 'House rule: every figure has a caption',
    severity: 'hint',
    example: { bad: 'A photograph alone', good: '“Crater near Plauru, 4 September 2023”' },
  },
  'without date': {
    title: 'No date',
    looksFor: 'Statements, evidence, context, sources and the incident itself where they have no date.',
    why: 'What has no date stands at the end of the timeline, and a reader cannot tell what was known when.',
    source: 'House rule: happened, said and published are kept apart',
    severity: 'hint',
    example: { bad: 'A denial of unknown day', good: 'A denial of 4 September 2023, or of September 2023' },
  },
  'source unconfirmed': {
    title: 'Facts of a source that only its file says',
    looksFor:
      'Sources whose title, author, publisher, date or address were taken from the file and nobody has confirmed.',
    why: 'A file can say anything of itself. The list of sources passes it on in the analyst’s name.',
    source: 'House rule: what a file says of itself is confirmed by a person; ICD 206, source descriptors',
    severity: 'hint',
    example: {
      bad: 'The date on which a web page was last saved, listed as the day of its publication',
      good: 'The same source with its date looked at and confirmed',
    },
  },
}

/** How many findings there are of each severity that occurs, the gravest first. */
export const severityCounts = (
  findings: readonly { readonly rule: RuleId }[],
): { readonly severity: Severity; readonly count: number }[] =>
  Severity.options
    .map((severity) => ({
      severity,
      count: findings.filter(({ rule }) => RULE_WORDS[rule].severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
