/** Words that English is full of and that its neighbours do not have. */
const USUAL = new Set(
  'the of and to that with from were said has have been which are not they this their would after'.split(' '),
)
/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 50_000
/** From so many words on, the words tell more than what the document says of itself. */
const ENOUGH = 30
/** Of the words of English prose an eighth and more are such, of those of other languages hardly any. */
const SHARE = 0.08

/**
 * Whether a text is English enough for rules made for English. The words decide; where there are few, the language
 * that the document names; and where it names none, it is tried.
 * @param language BCP 47 tag, or empty.
 */
export function isEnglish(text: string, language = ''): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < ENOUGH) return language === '' || /^en\b/i.test(language)
  return words.filter((word) => USUAL.has(word)).length / words.length >= SHARE
}
