import type { ActorKind } from '#domain/kinds'
import { countryCalled, DEMONYMS } from './lexicon/nations.ts'
import { SPEAKERS, TITLES } from './lexicon/speakers.ts'

/** What a name in a text is taken for until the analyst says otherwise. */
export interface ActorGuess {
  readonly kind: ActorKind
  /** ISO 3166 alpha-2; only of a country. */
  readonly country: string | null
}

/** Offices that a state has and a company has not. */
const OF_A_STATE =
  `(?:foreign|defen[cs]e|interior|prime|energy|transport|health) minist\\p{L}+|government|army|navy|air force|
  parliament|embassy|ambassador|president|armed forces|coastguard|coast guard|border (?:guard|police)`.replace(
    /\s*\n\s*/g,
    '',
  )
const NAME =
  /^\p{Lu}[\p{L}’'-]*(?: (?:(?:al|bin|ibn|de|del|van|von|der|den|da|dos|el|la|le) )*\p{Lu}[\p{L}’'-]*){1,3}$/u
/** Words in names of bodies that could be a person’s by their shape. */
const BODILY =
  /^(?:house|street|cross|watch|international|power|group|front|union|river|times|post|news|press|airlines|airways|shipping|lines|bank|centre|center|council|alliance|movement|brigade|commission|institute|foundation|nations|states|republic|kingdom|islands?|court|society|national|united|north|south|east|west|new|the|radio|tv|telegraph|herald|mail|guardian|holdings|energy|oil|gas|steel|systems|labs?|networks?)$/i

/**
 * What a name is: a state where a country is called so or where it has ministries in the text; a person where it looks
 * like a person’s and the text gives it an office, an age or a “Mr”; else a body.
 */
export function guessActor(name: string, text: string): ActorGuess {
  const country = countryCalled(name)
  if (country !== null) return { kind: 'state', country }
  const isPerson = NAME.test(name) && !name.split(' ').some(isBodily) && isIntroduced(name, text)
  return { kind: isPerson ? 'person' : isOwner(name, text) ? 'state' : 'body', country: null }
}

const isBodily = (word: string) =>
  BODILY.test(word) || DEMONYMS.has(word.toLowerCase()) || SPEAKERS.has(word.toLowerCase())

const quoted = (name: string) => name.replace(/[^\p{L}\p{N} ]/gu, '.')

/** Whether the text says of a person who it is: an office before or behind the name, an age, “Mr” before its last word. */
function isIntroduced(name: string, text: string): boolean {
  const around = new RegExp(
    `(?:([\\p{L}.-]+),? )?${quoted(name)}(?:, (?:(\\d{1,3})[,.]|((?:[\\p{L}’'-]+ ){0,6}[\\p{L}-]+))| (who)(?![\\p{L}]))?`,
    'gu',
  )
  for (const [, before = '', age, behind = '', who] of text.matchAll(around)) {
    if (age || who || isOffice(before) || behind.split(' ').some(isOffice)) return true
  }
  const last = quoted(name.split(' ').at(-1)!)
  return new RegExp(`(?<![\\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\\.? ${last}(?![\\p{L}])`, 'u').test(
    text,
  )
}

const isOffice = (word: string) => TITLES.has(word.toLowerCase()) || /^(?:spokes|vice-)\p{Ll}+$/u.test(word)

const isOwner = (name: string, text: string) =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(name) &&
  new RegExp(`(?<![\\p{L}])${quoted(name)}[’']s? (?:${OF_A_STATE})`, 'iu').test(text)
