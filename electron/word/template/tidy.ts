import type { Element } from '#word/read'
import { element, elementsOf, mapTree, withChildren } from '#word/xml'
import { inOrder } from './order.ts'

/** Alignments as Word writes them: `start` and `end` are allowed only in the strict form of some elements. */
const SIDES: Readonly<Record<string, string>> = { start: 'left', end: 'right' }

/**
 * A part of a template as Word itself would have written it. LibreOffice writes alignments, levels of lists and
 * character sets in ways that Word forgives in a file of LibreOffice's, and that the Open XML SDK calls faults.
 */
export const tidied = (root: Element): Element =>
  mapTree(root, (each) => {
    const { name, attributes, children } = each
    const value = attributes['w:val'] ?? ''
    switch (name) {
      case 'w:jc':
      case 'w:lvlJc':
        return [value in SIDES ? element(name, { ...attributes, 'w:val': SIDES[value] ?? value }) : each]
      case 'w:charset':
        return [element(name, { 'w:val': value === '' ? '00' : value }, children)]
      case 'w:lvl':
        return [withChildren(each, inOrder(elementsOf(each), 'level'))]
      default:
        return [each]
    }
  })
