import { safeUrl } from '#document/address'
import type { Element } from '#word/read'
import { elementsOf, withChildren } from '#word/xml'

/** Fields that would read another file, run something or ask something when the document is opened. */
const READS_OUTSIDE =
  /^\s*(INCLUDE(PICTURE|TEXT)?|IMPORT|DDE(AUTO)?|LINK|EMBED|DATABASE|RD|ADDIN|MACROBUTTON|GOTOBUTTON|AUTOTEXT|ASK|FILLIN|HTMLCONTROL|CONTROL)\b/i

/** The code of a field, as words for the analyst; null where the field keeps to its document. */
function outsideField(code: string): string | null {
  const [, address] = /^\s*HYPERLINK\s+"?([^"\s\\][^"\s]*)/i.exec(code) ?? []
  if (address !== undefined && safeUrl(address) === null) return 'HYPERLINK'
  return READS_OUTSIDE.exec(code)?.[1]?.toUpperCase() ?? null
}

interface Open {
  readonly pieces: Element[]
  code: string
}

/** A part whose fields keep to their document: of the others the result stays, as plain text. */
export function withoutOutsideFields(root: Element): { tree: Element; fields: string[] } {
  const fields: string[] = []
  const gone = new Set<Element>()
  const open: Open[] = []
  const visit = (element: Element): void => {
    const innermost = open.at(-1)
    const sign = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined
    if (sign === 'begin') open.push({ pieces: [element], code: '' })
    else if (sign !== undefined) innermost?.pieces.push(element)
    if (sign === 'end') {
      const ended = open.pop()
      const name = ended && outsideField(ended.code)
      if (ended && name) {
        fields.push(name)
        for (const piece of ended.pieces) gone.add(piece)
      }
    }
    if (element.name === 'w:instrText' && innermost) {
      innermost.pieces.push(element)
      innermost.code += element.children.join('')
    }
    for (const child of elementsOf(element)) visit(child)
  }
  visit(root)
  const keep = (element: Element): (Element | string)[] => {
    if (gone.has(element)) return []
    const children = element.children.flatMap((child) => (typeof child === 'string' ? [child] : keep(child)))
    if (element.name === 'w:fldSimple') {
      const name = outsideField(element.attributes['w:instr'] ?? '')
      if (name) {
        fields.push(name)
        return children
      }
    }
    return [withChildren(element, children)]
  }
  return { tree: keep(root)[0] as Element, fields }
}
