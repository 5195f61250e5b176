import type { Element } from '#word/read'
import { element, mapTree } from '#word/xml'

/**
 * Gives the bookmarks and drawings of a template's parts numbers that our text does not use, and takes out
 * bookmarks without an end or a beginning, and those whose name is taken.
 * @param ours our text, as XML.
 */
export function identities(ours: string): (root: Element) => Element {
  const names = new Set(
    [...ours.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name = '']) => name.toLowerCase()),
  )
  let lastMark = names.size
  let lastDrawing = [...ours.matchAll(/<wp:docPr /g)].length
  return (root) => {
    const ended = new Set<string>()
    visit(root, ({ name, attributes }) => {
      if (name === 'w:bookmarkEnd') ended.add(attributes['w:id'] ?? '')
    })
    const marks = new Map<string, string>()
    visit(root, ({ name, attributes }) => {
      const id = attributes['w:id'] ?? ''
      const called = (attributes['w:name'] ?? '').toLowerCase()
      if (name !== 'w:bookmarkStart' || !ended.has(id) || names.has(called) || called === '_goback') return
      names.add(called)
      marks.set(id, `${(lastMark += 1)}`)
    })
    return mapTree(root, (each) => {
      const { name, attributes, children } = each
      if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') {
        const id = marks.get(attributes['w:id'] ?? '')
        return id === undefined ? [] : [element(name, { ...attributes, 'w:id': id }, children)]
      }
      return name === 'wp:docPr'
        ? [element(name, { ...attributes, id: `${(lastDrawing += 1)}` }, children)]
        : [each]
    })
  }
}

function visit(root: Element, see: (element: Element) => void): void {
  see(root)
  for (const child of root.children) if (typeof child !== 'string') visit(child, see)
}
