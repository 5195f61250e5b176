import { list } from './untrue.ts'

/* Signs that a sentence behind reported speech is still part of it: “The gates had been opened, and nobody had been warned.” */

/** Words by which a sentence leans on what was said before. */
export const LEANING = new RegExp(
  `^(?:${list(`
  as for
  nor
  neither
  rather
  instead
  on the contrary
  in fact
  in truth
  in reality
  indeed
  moreover
  furthermore
  besides
  in addition
  far from
  at no (?:time|point|stage)
  nobody
  no one
  no-one
  none of
  nothing
  not one
  not a single
  never
  all of (?:them|it)
  any
  such
  and`)})\\b|\\b(?:too|either|anyway|at all|whatsoever|whatever|of any kind|in any case|at any (?:time|point|stage))(?=[,.;]|$)`,
  'iu',
)
/** “No radar had been locked on anyone”, “there had been no warning”. */
export const NONE_OF_IT =
  /^(?:no(?:t an?| other)? \p{Ll}+|there (?:had|was|were|would|could)(?: (?:been|be|not|never))* ?(?:no|not|nothing|never|neither|any))\b/iu

/** “…, and nobody had been warned”, “nor had the radio worked” */
export const NOBODY =
  /\b(?:nobody|no one|no-one|none|nothing|neither) (?:had|would|could)\b|^(?:nor|neither) (?:had|would|could)\b/iu

/** A time of its own makes it the author's: “In 1998 the two had signed a treaty.” */
export const OWN_TIME = new RegExp(
  `(?<![\\p{L}])(?:${list(`
  (?:in|since|until|by) (?:early |late |mid-)?(?:(?:19|20)\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december)
  earlier
  previously
  (?:last|the (?:previous|following|next)) (?:\\p{L}+ )?(?:day|night|week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  (?:days?|weeks?|months?|years?|decades?|hours?) (?:before|earlier|ago|later|after)
  on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  since then
  by then
  meanwhile
  for (?:years|decades|months|weeks)
  once
  already
  until (?:then|now)
  the first
  so far`)})(?![\\p{L}])`,
  'iu',
)

/** A rejection of a word or two, which the sentence behind it explains: “Nonsense, say the police.” */
export const CURT =
  /^["“‘']?(?:(?:utter|complete|total|pure|sheer|absolute) )?(?:nonsense|rubbish|not so|not true|untrue|no|never|wrong|false|not at all|lies|fiction|fantasy|nothing of the (?:sort|kind)|not us|not guilty|far from it|quite the (?:opposite|contrary)|on the contrary)[,.!]?["”’']?$/iu

/** Behind a quotation: “That is how X sees it”, “So says X”; the name stands behind. */
export const SPEAKER_BEHIND = new RegExp(
  `^(?:${list(`
  (?:that|this|those|these) (?:is|was|are|were) (?:how|what|the (?:words?|verdict|view|message|answer|conclusion|warning|advice|assessment|account|opinion) of|the way|from)
  (?:so|thus) (?:says?|said|spoke|speaks|writes|wrote)
  the (?:words|speaker|man speaking|woman speaking|verdict|voice|advice|warning) (?:is|was|are|were|comes?|came) (?:those |that )?(?:of |from )?
  with (?:these|those) words`)})[ ,]+`,
  'iu',
)
