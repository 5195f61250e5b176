import type { Inline } from './model.ts'

/** Scripts that run from right to left, for a character class. */
export const STRONG_RTL =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}'
const FIRST_STRONG = new RegExp(`([${STRONG_RTL}])|\\p{L}`, 'u')

/** True where the first letter of a text is of a script that runs from right to left. */
export const startsRightToLeft = (text: string): boolean => FIRST_STRONG.exec(text)?.[1] !== undefined

/** Whether a language, a BCP 47 tag, is as a rule written from right to left. */
export const isRightToLeft = (language: string): boolean =>
  /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)\b/i.test(language)

/** Whether a language, a BCP 47 tag, is written in Chinese characters, kana or hangul. */
export const isEastAsian = (language: string): boolean => /^(zh|ja|ko)\b/i.test(language)

/** The words of inlines, for finding their direction. */
export const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.type === 'text'
        ? inline.text
        : inline.type === 'link' || inline.type === 'reference'
          ? inline.content.map(({ text }) => text).join('')
          : '',
    )
    .join('')
