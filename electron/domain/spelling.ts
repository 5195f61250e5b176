/*
 * Names that are written in several ways. A Cyrillic word is found by its Latin form and the other way round,
 * and Latin forms of one name by each other: Єрмак, Yermak, Iermak.
 */

/** The signs of a word, for whoever looks for words in a text. */
export const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** A word as an index of words keeps it: without accents and case. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Letters = Readonly<Record<string, string>>

/** Letters that both tables write alike. */
const SHARED: Letters = {
  ...{ а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ў: 'u' },
  ...{ ь: '', ъ: '' },
}

/** Ukrainian: resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
const UKRAINIAN: Letters = {
  ...SHARED,
  ...{ г: 'h', ґ: 'g', е: 'e', є: 'ie', и: 'y', і: 'i', ї: 'i', й: 'i', ю: 'iu', я: 'ia' },
  ...{ ё: 'io', ы: 'y', э: 'e' },
}
const UKRAINIAN_FIRST: Letters = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

/** Russian: BGN/PCGN 1947, without its signs for ь and ъ; ё as е, which it mostly is in print. */
const RUSSIAN: Letters = {
  ...SHARED,
  ...{ г: 'g', ґ: 'g', е: 'e', ё: 'e', є: 'e', и: 'i', і: 'i', ї: 'i', й: 'y', ы: 'y', э: 'e' },
  ...{ ю: 'yu', я: 'ya' },
}

const CYRILLIC = /\p{Script=Cyrillic}/u
const VOWEL_OR_SIGN = 'аеёиоуыэюяйъь'

function ukrainian(word: string): string {
  let latin = ''
  for (const [at, letter] of [...word].entries()) {
    const first = at === 0 ? UKRAINIAN_FIRST[letter] : undefined
    // зг would read as ж.
    if (letter === 'г' && word[at - 1] === 'з') latin += 'gh'
    else latin += first ?? UKRAINIAN[letter] ?? letter
  }
  return latin
}

function russian(word: string): string {
  let latin = ''
  for (const [at, letter] of [...word].entries()) {
    const before = word[at - 1]
    const soft = (letter === 'е' || letter === 'ё') && (!before || VOWEL_OR_SIGN.includes(before))
    latin += soft ? 'ye' : (RUSSIAN[letter] ?? letter)
  }
  return latin
}

/** The Latin forms of a Cyrillic word, in small letters: as Ukrainian and as Russian; none of any other word. */
export function romanised(word: string): string[] {
  if (!CYRILLIC.test(word)) return []
  const small = word.normalize('NFC').toLowerCase()
  return [...new Set([ukrainian(small), russian(small)].map(fold))]
}

/** Shorter words would be taken for too many others. */
const SHORTEST = 4

/**
 * What the Latin forms of one name have in common: y and j are i, kh is h, x is ks, ie is e, and an i said twice
 * is one. So -skyi, -skiy, -skyy and -sky are one ending.
 */
const soundOf = (latin: string): string =>
  latin.replace(/[yj]/g, 'i').replace(/kh/g, 'h').replace(/x/g, 'ks').replace(/i+/g, 'i').replace(/ie/g, 'e')

/** What is common to all spellings of a word, for comparing; none where it is too short to tell. */
export function soundsOf(word: string): string[] {
  const latin = CYRILLIC.test(word) ? romanised(word) : [fold(word)]
  return [...new Set(latin.filter((form) => form.length >= SHORTEST).map(soundOf))]
}

/** Stands before a sound in an index, so that it is never taken for a word. */
export const SOUND = '\uE002'

/**
 * The other spellings of a text's words, once each, for an index beside the words themselves: Latin forms of the
 * Cyrillic ones, and what each name sounds like where that is not how it is written. A Latin word may be a name
 * where it begins with a capital.
 */
export function spellingsOf(text: string): string {
  const spellings = new Set<string>()
  for (const word of new Set(text.match(WORD))) {
    const forms = romanised(word)
    for (const form of forms) spellings.add(form)
    if (forms.length === 0 && !/^\p{Lu}/u.test(word)) continue
    const plain = fold(word)
    for (const sound of soundsOf(word)) if (sound !== plain) spellings.add(SOUND + sound)
  }
  return [...spellings].join(' ')
}

/** Tells of one text after the other whether each word of what was typed begins a word of it, in whatever spelling. */
export function nameFitter(typed: string): (text: string) => boolean {
  const wanted = (typed.match(WORD) ?? []).map((word) => ({
    begins: [fold(word), ...romanised(word)],
    sounds: soundsOf(word),
  }))
  return (text) => {
    const words = text.match(WORD) ?? []
    return wanted.every(({ begins, sounds }) =>
      words.some(
        (word) =>
          [fold(word), ...romanised(word)].some((form) => begins.some((begin) => form.startsWith(begin))) ||
          soundsOf(word).some((sound) => sounds.includes(sound)),
      ),
    )
  }
}
