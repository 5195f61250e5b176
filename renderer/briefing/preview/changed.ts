/** Paragraphs of a document that have taken the place of others. */
export interface Changed {
  /** Where the first of them stands among all paragraphs of the body, those in tables too. */
  readonly at: number
  /** How many they replace, and how many paragraphs there were in all. */
  readonly count: number
  readonly total: number
  /** A body that has only them, after one paragraph that makes the numbers of the notes right. */
  readonly document: string
}

const CLOSE = '</w:p>'
const PARAGRAPHS = /<w:p(?=[ >/])/g
const NOTES = /<w:endnoteReference [^>]*>/g
/** What has to do with more than its own paragraph. */
const WIDER =
  /<\/?w:(tbl|tr|tc|sdt|sectPr|drawing|pict|footnoteReference)\b|w:type="page"|[pP]ageBreak(Before)?\b/

const matches = (text: string, what: RegExp): readonly string[] => text.match(what) ?? []

/**
 * Tells two bodies of a document apart, paragraph by paragraph.
 * @returns null where they differ in more than whole paragraphs that stand next to each other.
 */
export function changedParagraphs(before: string, after: string): Changed | null {
  const most = Math.min(before.length, after.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same += 1
  const from = paragraphBefore(before, same)
  if (from < 0) return null
  let end = 0
  while (
    end < most - from &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end += 1
  const close = before.indexOf(CLOSE, before.length - end)
  if (close < 0) return null
  const rest = before.length - close - CLOSE.length
  const [gone, come] = [before, after].map((text) => text.slice(from, text.length - rest)) as [string, string]
  if (WIDER.test(gone) || WIDER.test(come)) return null
  // Where notes come or go, all numbers after them change.
  if (matches(gone, NOTES).join() !== matches(come, NOTES).join()) return null
  const head = before.slice(0, from)
  const body = after.indexOf('<w:body>') + '<w:body>'.length
  const notes = `<w:p><w:r>${matches(head, NOTES).join('')}</w:r></w:p>`
  return {
    at: matches(head, PARAGRAPHS).length,
    count: matches(gone, PARAGRAPHS).length,
    total: matches(before, PARAGRAPHS).length,
    document: after.slice(0, body) + notes + come + after.slice(after.lastIndexOf('<w:sectPr')),
  }
}

/** Where the last paragraph begins that begins before a place; -1 where none does. */
function paragraphBefore(text: string, place: number): number {
  let at = text.lastIndexOf('<w:p', place - '<w:p>'.length)
  while (at >= 0 && !/[ >/]/.test(text[at + 4] ?? '')) at = text.lastIndexOf('<w:p', at - 1)
  return at
}
