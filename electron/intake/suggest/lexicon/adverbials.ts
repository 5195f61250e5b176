import { list } from './untrue.ts'

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const PART = '(?:morning|evening|night|afternoon)'
const SPAN = '(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)'
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?'

/** What may stand between a speaker, an auxiliary and a verb of saying: when, how often and in what turn it is said. */
const ADVERBIALS = `
  however|meanwhile|too|also|later|earlier|yesterday|today|tonight|overnight|then|again|now|instead|since|still
  himself|herself|itself|themselves
  swiftly|promptly
  all|both|each
  in turn|in (?:reply|response|return)
  at (?:first|once|the time|the outset|that (?:point|time)|length|times)
  from the (?:start|first|outset|beginning)
  so far|to date|to this day|of late|by then|until then|until now|since then|ever since|even now
  in (?:public|private|recent ${SPAN}|the (?:past|end|meantime|meanwhile|interim|event))
  for (?:its|his|her|their) part
  for (?:(?:many|several|some|two|three|four|five|ten) )?(?:minutes|hours|days|weeks|months|years|decades|long|now)
  on (?:late |early )?${DAY}(?: ${PART})?
  (?:last|late|early) (?:\\p{L}+)
  this (?:week|month|year|morning|afternoon|evening|spring|summer|autumn|winter|time)
  that (?:day|night|same day|week|month|year|morning|afternoon|evening|spring|summer|autumn|winter)
  the (?:same|next|following|previous) (?:day|night|week|month|year|morning|afternoon|evening)
  (?:an?|one|two|three|four|five|six|some|several) ${SPAN} (?:later|earlier|ago|before|afterwards?)
  (?:earlier|later) (?:in the (?:day|week|month|year)|this (?:day|week|month|year)|that (?:day|week|month|year)|on)
  (?:shortly|soon) (?:after|afterwards|before)
  within (?:the hour|hours|minutes|days|weeks)
  in (?:early |late |mid-)?${MONTH}
  on (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})
  ${DAY}(?: ${PART})?
  (?:once|yet|time and) (?:more|again)
  (?:more than once|over and over|as ever|as always|by and large|as a rule|as usual)
  in an? (?:\\p{L}+ ){0,2}?(?:statement|speech|address|letter|tweet|post|interview|broadcast|briefing|message|note|report|reply)`

/** A run of them, in lower case with a space between the words; commas may stand about each. */
export const ADVERBIAL = new RegExp(`^(?:,? ?(?:${list(ADVERBIALS)}) ?,?)+$`, 'u')
