import { runProperties, type RunForm } from './properties.ts'
import { escapeXml } from './markup.ts'

/** The runs that open a complex field, up to its result, and the one that closes it. */
export function fieldParts(code: string, form: RunForm = {}): { begin: string; end: string } {
  const run = (content: string) => `<w:r>${runProperties(form)}${content}</w:r>`
  const sign = (type: 'begin' | 'separate' | 'end') => run(`<w:fldChar w:fldCharType="${type}"/>`)
  const instruction = run(`<w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText>`)
  return { begin: sign('begin') + instruction + sign('separate'), end: sign('end') }
}

/**
 * A complex field with the result that it had when the document was written: readers that compute no
 * fields show that, and Word asks nothing on opening.
 */
export function field(code: string, result: string, form: RunForm = {}): string {
  const { begin, end } = fieldParts(code, form)
  return `${begin}<w:r>${runProperties(form)}<w:t>${escapeXml(result)}</w:t></w:r>${end}`
}
