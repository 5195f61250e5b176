import type { ContextType } from '#domain/kinds'

export type Background = Exclude<ContextType, 'position'>
/** A type of background, words without which the pattern finds nothing, the pattern, and why it is background. */
export type Line = readonly [
  type: Exclude<Background, 'treaty article'> | 'treaty',
  needs: string,
  pattern: string,
  why: string,
]

/** Alternatives of words in a line. */
export const any = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`

export const CAP = "\\p{Lu}[\\p{L}\\p{N}’'.-]*"
/** A name of several words: “Chemical Weapons”, “Prohibition of Chemical Weapons”. */
export const CAPS = `(?:${CAP}|\\d{4})(?: (?:(?:of|on|for|and|the|de|in) (?:the )?)?(?:${CAP}|\\d{4})){0,8}`
export const DETERMINER =
  "(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]his|[Aa]nother|[Bb]oth|\\p{Lu}[\\p{L}-]+[’']s?) "
/** A word between the article and the noun: any but those that end or join phrases. */
export const MODIFIER = `(?:(?!${any(
  'of to in on at by for from with and or but that which who whom whose through under over after before is was were are be been has have had will would said says not as than when where while into about against between during if so because it they he she a an the its their his her our this that these those any each every signed reached met drew',
)}\\b)[\\p{L}\\d][\\p{L}\\d.’'-]*["”]? ["“]?)`
/** A phrase goes on to the next mark or verb. */
export const STOP = `(?=[.,;:“”"()–—]|$| ${any(
  'to was were is are has have had who that which and but will would could can may should must said says after when while because where if as until before since did does do left told came went made brought remains remain holds hold held bars bans forbids obliges requires commits entitles allows permits governs forbids applies requires covers it they he she we I now then also not may never killed begins begin began starts started opens opened ended ends led caused injured wounded destroyed',
)}\\b)`
export const YEAR = '(?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d'
/** “ of 12 February 2020”, “ of last year” */
export const OF_YEAR = `(?: (?:of|from|in|dated) (?:(?:early|late|mid-?) ?)?(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?(?:1[5-9]|20)\\d\\d\\b| of (?:last|this) (?:year|month|week))`
const NUMBER = '(?:\\d+[\\p{L}]?(?:\\(\\d+\\))?(?:\\([a-z]\\))?|[IVX]+\\b)'
export const NUMBERS = `${NUMBER}(?:, ${NUMBER})*(?: (?:and|to|or) ${NUMBER})?`
/** A relative clause that says what a treaty provides. */
export const PROVIDES =
  '(?:,? (?:under(?: Article \\d+ of)? which|by which|(?:which|that) (?=(?:bars|bans|forbids|obliges|requires|commits|entitles|allows|permits|provides|prohibits|guarantees|says|states)\\b)) ?[^.;,]{5,140}(?=[.,;]|$))?'
