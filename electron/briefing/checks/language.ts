/** Stands for a reference in a text, so that the sentence that it belongs to is known. */
export const REFERENCE = '\uFFFC'

// Each kind of quotation mark with its partner; an apostrophe inside single marks does not end them.
const QUOTED = /“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|"[^"\n]*"|‘(?:[^‘’\n]|’(?=\p{L}))*’/gu

/** Blanks what stands within quotation marks. The text keeps its length and the ends of its sentences. */
export const ownWords = (text: string): string =>
  text.replace(QUOTED, (quoted) => quoted[0] + quoted.slice(1, -1).replace(/[^.!?…\n]/g, '_') + quoted.at(-1))

const END = /[.!?…]+["”“’»)\]\uFFFC]*(?=\s+["“„«‘(]?[\p{Lu}\p{Lo}\p{N}]|\s*$)|[。！？؟।]["”’»\uFFFC]*|\n/gu
const SHORTENED =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|St|No|Nos|Art|vs|cf|e\.g|i\.e|\p{L}(?:\.\p{L})*)$/u

/**
 * Where the sentences of a text begin and end, in UTF-16 units. A reference behind the full stop belongs to
 * the sentence before it.
 */
export function sentenceRanges(text: string): { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== '') ranges.push({ start, end })
    start = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(start, match.index - 20), match.index)
    if (match[0] === '.' && end < text.length && SHORTENED.test(before)) continue
    close(end)
  }
  close(text.length)
  return ranges
}

/** Text short enough for a list, cut between words. */
export function shorten(text: string, limit = 110): string {
  const line = text.replaceAll(REFERENCE, '').replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`
}

/** Words in quotation marks, short enough for a list. */
export const inQuotes = (text: string, otherwise = 'without words yet'): string => {
  const line = shorten(text)
  return line === '' ? otherwise : `“${line}”`
}

/** A sentence without references and the blanks around it. */
export const plain = (sentence: string): string => sentence.replaceAll(REFERENCE, '').trim()
