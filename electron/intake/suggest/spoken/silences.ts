import type { SuggestionRule } from '#domain/suggestion'
import type { Draft } from '#intake/suggest/draft'
import {
  isSpeaker,
  nameIn,
  phraseAt,
  phraseBefore,
  type Run,
  rangeOf,
} from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'

/** Ways to tell that somebody gave no answer, in which whoever is silent is not the subject or not of a verb of saying. */
const FROM =
  /\b[Tt]here (?:was|is|were|has been|have been|had been) no (?:(?:immediate|official|public|further|direct|instant|initial|word of) )*(?:comment|reaction|response|reply|word|answer|statement|confirmation)s?(?: on \p{Ll}[^.,;:]{2,40}?)? from (?:either |both |any of )?/u
const UNANSWERED =
  /\b(?:(?:Repeated|Several|Phone|Telephone|Written|Multiple) )?(?:[Cc]alls?|[Ee]-?mails?|[Mm]essages?|[Rr]equests?|[Qq]uestions|[Ll]etters?|[Ii]nquiries|[Ee]nquiries)(?: [^.,;:]{2,50}?)? (?:to|with) (?=[^.,;:]{3,60} (?:went|were|was|have|got|drew|remained|received))/u
const WENT =
  /^[^.,;:]{3,60}? (?:(?:went|remained|have gone|has gone) unanswered|(?:were|was|have) (?:not|never)(?: been)?(?: immediately)? (?:answered|returned|replied to|acknowledged)|(?:got|drew|received) no (?:reply|answer|response))/u
const ATTEMPTS =
  /\b(?:[Rr]epeated )?(?:[Aa]ttempts?|[Ee]fforts?) to (?:reach|contact|get hold of|speak to) (?=[^.,;:]{3,60} (?:were|was|have|had|failed|proved|went|came))/u
const UNREACHED =
  / (?:(?:was|were|is|are) (?:not|unavailable|un-?reachable)(?: immediately)?(?: available| reachable)?|could not(?: immediately)? be (?:reached|contacted)) for (?:immediate )?comment\b/u

/** “There was no comment from X”, “Calls to X went unanswered”, “X was not available for comment”. */
export function silences(sentence: Sentence, index: number): Draft[] {
  const { text, start, tokens } = sentence
  const at = (offset: number) => tokens.findIndex((token) => token.start >= start + offset)
  const give = (run: Run | null, cue: readonly [number, number], rule: SuggestionRule): Draft[] => {
    const whole = tidy(sentence, sentence)
    if (!run || !whole || !isSpeaker(tokens, run)) return []
    const name = nameIn(tokens, run)
    return [
      {
        sentence: index,
        meaning: 'no comment',
        negated: false,
        word: 'comment',
        actor: rangeOf(tokens, name),
        pronoun: false,
        phrase: rangeOf(tokens, run),
        cue: { start: start + cue[0], end: start + cue[1] },
        quote: whole.outer,
        content: whole.outer,
        rule,
        score: 0.8,
      },
    ]
  }
  const from = FROM.exec(text)
  if (from) {
    const behind = from.index + from[0].length
    return give(
      phraseAt(tokens, at(behind)),
      [from.index, from.index + from[0].trimEnd().length - 5],
      'no answer from',
    )
  }
  const asked = UNANSWERED.exec(text)
  if (asked) {
    const behind = asked.index + asked[0].length
    const went = WENT.exec(text.slice(behind))
    return went
      ? give(phraseAt(tokens, at(behind)), [asked.index, behind + went[0].length], 'unanswered')
      : []
  }
  const tried = ATTEMPTS.exec(text)
  if (tried) {
    const cue = [tried.index, tried.index + tried[0].trimEnd().length] as const
    return give(phraseAt(tokens, at(tried.index + tried[0].length)), cue, 'unanswered')
  }
  const unreached = UNREACHED.exec(text)
  if (unreached)
    return give(
      phraseBefore(tokens, at(unreached.index)),
      [unreached.index + 1, unreached.index + unreached[0].length],
      'not reached',
    )
  return []
}
