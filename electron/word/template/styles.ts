import type { Element } from '#word/read'
import { STYLE_NOTE_MARK, STYLE_OF } from '#word/styles'
import { childOf, element, elementsOf, valueOf } from '#word/xml'

/**
 * The styles of a template that take the place of Rapporteur's own, by the names that Word keeps in every
 * language, then by those that other programs write. A style of a template with the very name of one of ours
 * takes its place too, so that an organisation can design all of them.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Normal: ['normal', 'standard', 'default paragraph style'],
  DefaultParagraphFont: ['default paragraph font', 'absatz-standardschriftart'],
  [STYLE_OF.title]: ['title', 'titel', 'titre'],
  [STYLE_OF.subtitle]: ['subtitle', 'untertitel', 'sous-titre'],
  Heading1: ['heading 1', 'überschrift 1', 'titre 1', 'heading1'],
  Heading2: ['heading 2', 'überschrift 2', 'titre 2', 'heading2'],
  [STYLE_OF.body]: ['body text', 'text body', 'textkörper', 'corps de texte'],
  [STYLE_OF.caption]: ['caption', 'beschriftung', 'légende'],
  [STYLE_OF.note]: ['endnote text', 'endnotentext', 'endnote'],
  [STYLE_NOTE_MARK]: ['endnote reference', 'endnotenzeichen'],
  TOC1: ['toc 1', 'verzeichnis 1', 'contents 1'],
  Hyperlink: ['hyperlink', 'internet link'],
}
/** The lists of a template: their names, by the kind of list. */
export const LIST_NAMES = {
  bulleted: ['list bullet', 'aufzählungszeichen'],
  numbered: ['list number', 'listennummer'],
} as const

export const nameOf = (style: Element): string => (valueOf(style, 'w:name') ?? '').trim().toLowerCase()
export const idOf = ({ attributes }: Element): string => attributes['w:styleId'] ?? ''
export const typeOf = ({ attributes }: Element): string => attributes['w:type'] ?? 'paragraph'
const isDefault = ({ attributes }: Element) => /^(1|true|on)$/.test(attributes['w:default'] ?? '')

/** The styles of a template, ready to be asked. */
export interface Styles {
  readonly root: Element
  /** The default paragraph style. */
  readonly normal: Element | undefined
  /** The style of this type that has one of these names. */
  readonly called: (names: readonly string[], type?: string) => Element | undefined
  /** The style that stands for the one of ours with this id. */
  readonly standing: (id: string, name?: string, type?: string) => Element | undefined
  /** The first value that a style, or one that it is based on, gives to a property such as `w:rPr w:sz`. */
  readonly inherited: (
    style: Element | undefined,
    group: 'w:pPr' | 'w:rPr',
    name: string,
  ) => Element | undefined
  readonly byId: ReadonlyMap<string, Element>
}

/** Reads the styles of a template; a template without any has none. */
export function readStyles(tree: Element | undefined): Styles {
  const root = tree ? (elementsOf(tree)[0] ?? element('w:styles')) : element('w:styles')
  const styles = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(styles.map((style) => [idOf(style), style]))
  const called: Styles['called'] = (names, type = 'paragraph') =>
    names
      .map((name) => styles.find((style) => typeOf(style) === type && nameOf(style) === name))
      .find((style) => style !== undefined)
  const standing: Styles['standing'] = (id, name = '', type) =>
    called([...(NAMES[id] ?? []), ...(name === '' ? [] : [name])], type)
  const inherited: Styles['inherited'] = (style, group, name) => {
    const seen = new Set<Element>()
    for (let at = style; at && !seen.has(at); at = byId.get(valueOf(at, 'w:basedOn') ?? '')) {
      seen.add(at)
      const found = childOf(childOf(at, group), name)
      if (found) return found
    }
    const defaults = childOf(childOf(root, 'w:docDefaults'), `${group}Default`)
    return childOf(childOf(defaults, group), name)
  }
  const normal =
    styles.find((style) => typeOf(style) === 'paragraph' && isDefault(style)) ?? standing('Normal')
  return { root, normal, called, standing, inherited, byId }
}

/** The half points of running text; Word takes ten points where nothing is said. */
export const bodySize = (styles: Styles): number => {
  const body = styles.standing(STYLE_OF.body) ?? styles.normal
  const size = Number(styles.inherited(body, 'w:rPr', 'w:sz')?.attributes['w:val'])
  return size > 0 ? size : 20
}
