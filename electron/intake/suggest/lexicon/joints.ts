import { list } from './untrue.ts'

/** Words that join clauses. */
export const JOINTS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'yet',
  'after',
  'because',
  'when',
  'or',
  'with',
  'even',
  'nor',
  'so',
])
/** Words that make what follows a condition: nobody said it. */
export const CONDITIONS = new Set(['if', 'whether', 'unless', 'lest'])

/** Words with which something begins that is no main clause. */
const OPENERS = `
  if|when|unless|although|though|because|since|while|whereas|as|before|after|until|once|whoever|whatever|wherever|where
  despite|in|on|at|under|by|during|from|with|without|within|according|following|through|throughout|for|to|into
  among|between|behind|beyond|over|above|below|against|across|around|off|out of|amid|amidst
  given|having|compared|contrary|measured|faced|confronted|asked|pressed|questioned|reached|contacted
  far from|instead|rather|apart|aside|like|unlike|thanks|except|not only|only|\\p{L}+ing`
export const OPENS_NO_MAIN_CLAUSE = new RegExp(
  `^["“‘]?(?:(?:and|but|even|only|just|all|that|not) )?(?:${list(OPENERS)})(?![\\p{L}’'])`,
  'iu',
)

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
/** Verbs before “in” or “by” and a participle of saying: “joined Norland in condemning the raid”. */
export const SAYS_BY_DOING = words(
  `joins join joined joining follows follow followed following unites united persists persist persisted leads led respond
  responds responded react reacts reacted retaliated retaliates begin begins began open opens opened end ends ended closes
  closed replies replied starts started alone unanimous answers answered counters countered concludes concluded hesitated`,
)
/** Verbs of coming and going before a participle of saying: “came away claiming that …”. */
export const GOES_SAYING = words(
  `came comes come went goes emerged emerges left leaves walked returned returns spent spends keeps kept ended wound
  stormed appeared appears rang`,
)
