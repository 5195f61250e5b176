import type { SourceNews } from '#contract/suggestions'
import type { StatementSuggestion, SuggestionRule } from '#domain/suggestion'
import { counted } from '#ui/words.ts'
import type { Item, OpenCount } from '#domain/review'
import type { Review } from './useReview.ts'

/** By what a statement was found, in words; each begins with a noun and follows `found by:`. */
const RULE_WORDS: Readonly<Record<SuggestionRule, string>> = {
  'speaker, verb, content': 'a speaker, a word of saying and what is said',
  'speaker behind the verb': 'a word of saying, and the speaker behind it',
  'speaker behind the content': 'what is said, and the speaker behind it',
  'speaker behind a quotation': 'a quotation, and the speaker behind it',
  'speech behind a colon': 'a speaker, a colon and what is said',
  'according to': '“according to” and its like',
  participle: 'a speaker, and a word of saying that ends in -ing',
  'relative clause': 'a “who said” behind a name',
  'shared speaker': 'a speaker with a second word of saying',
  passive: 'a passive, such as “it was said that …”',
  'noun of saying': 'a noun of saying, such as “the ministry’s denial”',
  'no answer from': '“no comment from” and its like',
  unanswered: 'calls or questions that went unanswered',
  'not reached': '“was not available for comment” and its like',
  'reply without a verb':
    'a reply without a word of saying, such as “His verdict: …” or “And Norland? No answer.”',
  'speech that runs on': 'words that go on with what somebody just said',
  transcript: 'a transcript: a speaker’s name before the words',
  'the text’s own voice': 'a text that speaks for the body that published it',
  hearsay: 'a word of hearsay, without a speaker',
  'call in the author’s voice': 'the author’s own words on what must be done',
}

/** Why a statement is suggested: `“said” reports a claim · found by: a speaker, a word of saying and what is said`. */
export const whyWords = ({ why, rule }: Pick<StatementSuggestion, 'why' | 'rule'>): string =>
  `${why} · found by: ${RULE_WORDS[rule]}`

/** Which of those that are shown it is: `3 of 12`. */
export const placeOf = ({ shown, current }: Pick<Review, 'shown' | 'current'>): string =>
  `${current ? shown.indexOf(current) + 1 : 0} of ${shown.length}`

/** The open ones of which nearly the same words were rejected in another place. */
export const rejectedBefore = ({ items }: Pick<Review, 'items'>): readonly Item[] =>
  items.filter(({ state, rejectedIn }) => state === 'open' && rejectedIn !== null)

/** What was measured on the annotated articles that were set aside (`npm run bench:suggest`): one in four is missed there. */
export const SOME_MISSED = 'Some are missed: about one statement in four, by the project’s own measurement.'

/** What of a source is open: `12 suggestions, 9 of them in the ledger already, 2 rejected before`. */
export function newsWords({ english, noticed, ...count }: SourceNews): string {
  if (!english) return 'No suggestions: not in English'
  if (count.open === 0) return noticed === 0 ? 'No suggestions' : 'looked through'
  return [counted(count.open, 'suggestion'), oldWords(count)].filter(Boolean).join(', ')
}

/** Which of the open suggestions are nothing new: `9 of them in the ledger already`; empty where all are new. */
export function oldWords({ open, told, rejected }: OpenCount): string {
  const parts = [
    told > 0 &&
      (told < open ? `${told} of them in the ledger already` : allWords(open, 'in the ledger already')),
    rejected > 0 &&
      (rejected < open
        ? `${rejected}${told > 0 ? '' : ' of them'} rejected before`
        : allWords(open, 'rejected before')),
  ]
  return parts.filter(Boolean).join(', ')
}

const allWords = (open: number, what: string) => (open === 1 ? what : `all ${what}`)
