import { NOUNS_OF_SAYING } from './nouns.ts'
import type { Meaning } from './meanings.ts'
import { list } from './untrue.ts'

/* Replies that are told without a verb of saying: “And the company? No answer.”, “His verdict: …”. */

/** Behind a question or a colon, what is a reply by itself; the first that fits counts. */
export const BARE_REPLIES: readonly (readonly [Meaning, RegExp])[] = [
  [
    'no comment',
    /* a fragment that tells of silence, without a subject of its own */
    fragment(`
      (?:still |so far )?(?:no|not an?|without an?) (?:\\p{L}+ ){0,2}?(?:answer|reply|response|comment|reaction|word|explanation|statement|sign of life)
      (?:(?:\\p{L}+ly|stony|deafening|dead|only|complete|total|radio|sheer|nothing but) ){0,2}silence
      silent(?= |[.!,]|$)
      (?:so far |still )?nothing(?=[.!,]|$| (?:so far|yet|at all|on|about|for now|to say|but silence))
      not (?:a|one) (?:single )?(?:word|peep|syllable)
      mum(?=[.!,]|$)
      (?:hung|hangs|hanging) up
      (?:rang|rings|slammed) (?:off|down)
      (?:just |only )?(?:shrugs|shrugged|smiles|smiled)(?=[.!,]|$)
      (?:a|another|only a|just a|merely a) (?:\\p{L}+ )?(?:shrug|smile|shake of the head)
      (?:shook|shakes) (?:his|her|their) heads?
      (?:dodges|dodged|ducks|ducked|ignores|ignored|evades|evaded|sidesteps|sidestepped|stonewalls|stonewalled)
      (?:walked|walks) (?:away|off|past)
      (?:keeps?|kept|stays?|stayed|remains?|remained) (?:silent|quiet|mum|tight-lipped|out of it)
      (?:did|does|do|would|will|could|can)(?: not|n[’']t) (?:\\p{L}+ )?(?:say|comment|answer|reply|respond|want|call|pick|return|talk|be reached|be drawn|react)
      (?:won|wouldn)[’']t (?:\\p{L}+ )?(?:say|comment|answer|reply|respond|talk|be drawn)
      (?:declined|declines|refused|refuses) (?:to (?:say|comment|answer|reply|respond|talk|elaborate|be drawn|discuss)|comment)
      (?:unavailable|not available|unreachable|nowhere to be (?:found|reached)|not at home|could not be reached|cannot be reached)
      (?:nobody|no one|no-one) (?:answers|answered|picks|picked|calls|called|replies|replied|responds|responded|wants|wanted|will say|would say)
      (?:the|its|his|her|their) (?:phone|line|office|door|gate|curtains)s? (?:rings?|rang|is|was|stays?|stayed|remains?|remained|goes|went|are|were)
      off the record`),
  ],
  [
    'denial',
    fragment(`
      (?:flatly |firmly |strongly )?(?:denies|denied|rejects|rejected|disputes|disputed) (?:it|this|that|everything|all|any|the)
      not (?:us|me|them|ours|mine|theirs|guilty|so|true|at all|a bit of it|in the least)(?=[.!,]|$)
      (?:utter |complete |total |pure |sheer )?(?:nonsense|rubbish|lies|fiction|fantasy|fabrications?|invention)(?=[.!,]|$)
      (?:never|no)(?=[.!,]|$)
      nothing of the (?:sort|kind)
      no such thing
      (?:a|another) (?:\\p{L}+ )?(?:denial|no)(?=[.!,]|$)
      wants nothing to do with
      pleads innoc\\p{L}+`),
  ],
  [
    'confirmation',
    fragment(`
      (?:yes|correct|true|indeed|exactly)(?=[.!,]|$)
      (?:admits|admitted|confirms|confirmed|concedes|conceded|acknowledges|acknowledged) (?:it|this|that|everything|all|as much)
      (?:agrees|agreed|owns up|owned up|pleads guilty|pleaded guilty)
      a (?:\\p{L}+ )?(?:yes|nod|admission)(?=[.!,]|$)
      (?:nods|nodded)(?=[.!,]|$)`),
  ],
  [
    'deferral',
    fragment(`
      (?:points|pointed|refers|referred) (?:us |me |reporters |all questions |questions |everything )?to
      (?:a matter|one) for
      (?:ask|up to) `),
  ],
]

function fragment(lines: string): RegExp {
  return new RegExp(`^["“‘']?(?:${list(lines)})`, 'iu')
}

/** What stands before a fragment that repeats whose reply is asked for: “And the company?”. */
export const ASKED_OF = /^(?:and|but|so|then)? ?(?:what (?:of|about|does|do|did|says?)|how about)?/iu

/** Nouns for what somebody says that stand before a colon, beside `NOUNS_OF_SAYING`. */
const TOLD = new Map<string, Meaning>(
  Object.entries({
    claim: `verdict answer reply response message version explanation theory conclusion take view line argument reasoning
      guess diagnosis complaint defence defense excuse point summary retort comeback rejoinder counter-claim counterclaim
      forecast prognosis impression reading analysis reasoning justification motto mantra slogan quote words account
      promise pledge vow judgement judgment reaction stance fear worry grievance objection`,
    call: 'advice demand call appeal plea request ultimatum recommendation suggestion proposal',
    suspicion: 'suspicion hunch',
    denial: 'denial rebuttal',
    confirmation: 'admission confession',
  }).flatMap(([meaning, nouns]) =>
    nouns.split(/\s+/).map((noun): [string, Meaning] => [noun, meaning as Meaning]),
  ),
)

/** What a noun before a colon means, in the singular or plural. */
export const toldBy = (word: string): Meaning | undefined =>
  TOLD.get(word) ?? TOLD.get(word.replace(/s$/, '')) ?? NOUNS_OF_SAYING.get(word)

/** How somebody is who says what stands behind the colon: “The experts are sure: it was a drone”. */
export const OF_A_MIND = new RegExp(
  `(?<![\\p{L}])(?:${list(`
  (?:is|are|was|were|remains?|remained|seems?|seemed|sounds?|sounded) (?:(?:also|still|quite|very|more|less|equally|now|rather|absolutely|completely|\\p{L}+ly) )?(?:sure|certain|convinced|adamant|clear|blunt|categorical|emphatic|unequivocal|firm|defiant|unmoved|unimpressed|sceptical|skeptical|doubtful|cautious|scathing|furious|angry|outraged|livid|indignant|dismissive|direct|frank|shy|outspoken|optimistic|pessimistic|resigned|bitter|relieved|worried|alarmed|undeterred|unrepentant|plain|confident|positive)
  (?:is|are|was|were) (?:in no|beyond) doubt
  (?:has|have|had) (?:no|few|little) doubts?
  (?:has|have|had) (?:an?|the|another) (?:\\p{L}+ )?(?:explanation|theory|answer|version|suspicion|view|hunch|message|warning|idea)
  (?:sees?|saw) (?:it|things|the matter|this|that) (?:\\p{L}+ )?(?:differently|otherwise|the same way|that way|like this)
  (?:puts?|put) it (?:\\p{L}+ )?(?:bluntly|plainly|simply|differently|this way|like this|more \\p{L}+)
  (?:makes?|made) (?:it|no secret|no bones)[^:]{0,20}
  (?:leaves?|left) no (?:room for )?doubt
  (?:gets?|got) (?:straight )?to the point
  (?:takes?|took|keeps?|kept|sticks?|stuck) (?:a different view|it short|to (?:its|his|her|their) (?:story|version|line|account|guns))
  (?:goes|went|go) (?:even |still |one step )?(?:further|on the (?:attack|offensive))`)})(?![\\p{L}])[^:“"]{0,40}$`,
  'iu',
)
