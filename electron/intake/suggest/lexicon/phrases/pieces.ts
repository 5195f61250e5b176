import { list, UNTRUE } from '#intake/suggest/lexicon/untrue'

/** Reporting phrases: a verb in any form, and what must follow it (a space stands for any white space). */
export type Phrase = readonly [verbs: string, rest: string]

export const EVALUATION =
  '(?:danger\\w*|reckless\\w*|unacceptable|irresponsible|hostile|unjustified|coward\\w*|barbari\\w*|illegal|unlawful|provocati\\w+|shameful|outrage\\w*|escalation|act of|acts of|war crime|crime|violation|breach|serious|grave|flagrant|unprecedented|deliberate|terror\\w*|accident|mistake|step|attack|aggression|murder|betrayal|piracy|disgrace\\w*|insult|excellent|positive|constructive|success|threat|unfriendly|desperate|cynical|disproportionate|brutal|heinous|regrettable|tragic|tragedy|credible)'

export const SILENT =
  '(?:comment|answer|say|discuss|speculate|elaborate|be drawn|confirm|respond|reply|disclose|specify|identify|give (?:any )?details|provide (?:any )?details|engage|address|take questions|name|speak|clarify|reveal|explain|go into)'
export const POSS = '(?:its|his|her|their|the|this|that|those|these|any|all)'
export const ADJ = '(?:[a-z-]+ly |[a-z-]+ ){0,2}?'
export const CHARGE =
  '(?:claims?|reports?|allegations?|accusations?|accounts?|charges?|assertions?|suggestions?|versions?|story|stories|statements?|findings?|notions?|idea|rumou?rs?|figures?|contentions?|insinuations?|narratives?|characteri[sz]ations?|portrayals?|depictions?|descriptions?|interpretations?|conclusions?|verdicts?|evidence|remarks?|criticisms?|speculation|possibility|theory|theories|assessments?|link|talk)'
export const BASELESS = `(?:${list(UNTRUE)})`
