import type { Utf16Range } from '#domain/quotation'

/** Words between quotation marks. `start` and `end` take in the marks, `inner` does not. */
export interface QuotedSpan extends Utf16Range {
  readonly inner: Utf16Range
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
}
const MARK = /[“”„«»"‘’']/g
const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/**
 * The quotations of a paragraph. One that is still open at its end goes to the end, as quotations over
 * several paragraphs are set. Apostrophes are no marks; a quotation inside another one counts with the outer.
 */
export function quotationsOf(text: string, { start, end }: Utf16Range): QuotedSpan[] {
  const body = text.slice(start, end)
  const found: QuotedSpan[] = []
  let open: { at: number; closing: string } | null = null
  for (const { 0: mark, index: at } of body.matchAll(MARK)) {
    if (open) {
      if (open.closing.includes(mark) && closes(body, mark, at)) {
        if (at > open.at + 1) found.push(span(start + open.at, start + at + 1, true))
        open = null
      }
    } else if (CLOSING[mark] !== undefined && opens(body, mark, at)) open = { at, closing: CLOSING[mark] }
  }
  // A single mark that nothing closes was an apostrophe.
  if (open && !"'‘".includes(body[open.at] ?? '') && open.at < body.length - 1)
    found.push(span(start + open.at, end, false))
  return found
}

const span = (start: number, end: number, closed: boolean): QuotedSpan => ({
  start,
  end,
  inner: { start: start + 1, end: closed ? end - 1 : end },
})

function opens(body: string, mark: string, at: number): boolean {
  if (mark === '"') return !/\s|^$/.test(body[at + 1] ?? '')
  if (mark !== "'" && mark !== '‘') return true
  return !isWord(body[at - 1]) && isWord(body[at + 1]) && !/^['‘]\d0s|^['‘](?:tis|em)\b/.test(body.slice(at))
}

/** A single mark closes only what is no possessive: ‘the ministers’ denial’ runs on. */
function closes(body: string, mark: string, at: number): boolean {
  if (mark !== "'" && mark !== '’') return true
  if (isWord(body[at + 1])) return false
  return (
    /[.,!?…;:]/.test(body[at - 1] ?? '') || !/^’?'?\s+\p{L}/u.test(body.slice(at)) || body[at - 1] !== 's'
  )
}
