import { all, type Element } from './read.ts'

type Parts = ReadonlyMap<string, Element>
type Contents = readonly (readonly [path: string, root: Element])[]

const value = (element: Element | undefined, name = 'w:val') => element?.attributes[name] ?? ''

/** Faults among the names of a document: styles, lists, bookmarks, anchors, fields, notes, ids of drawings. */
export function nameFaults(parts: Parts, contents: Contents): string[] {
  const roots = contents.map(([, root]) => root)
  const every = (name: string) => roots.flatMap((root) => all(root, name))
  const styles = all(parts.get('word/styles.xml'), 'w:style')
  const known = new Set(styles.map((each) => value(each, 'w:styleId')))
  const lists = new Set(all(parts.get('word/numbering.xml'), 'w:num').map((each) => value(each, 'w:numId')))
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(every)
  const related = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
    styles.flatMap((each) => all(each, name)),
  )
  return [
    ...missing(
      [...used, ...related].map((each) => value(each)),
      known,
      'style',
    ),
    ...twice([...styles.map((each) => value(each, 'w:styleId'))], 'style'),
    ...missing(
      every('w:numId').map((each) => value(each)),
      lists,
      'list',
    ),
    ...twice(
      all(parts.get('word/document.xml'), 'wp:docPr').map((each) => value(each, 'id')),
      'drawing id',
    ),
    ...bookmarkFaults(every),
    ...fieldFaults(contents),
    ...noteFaults(parts),
  ]
}

const missing = (names: readonly string[], known: ReadonlySet<string>, what: string) =>
  [...new Set(names)].filter((name) => !known.has(name)).map((name) => `The ${what} ${name} does not exist`)

function twice(names: readonly string[], what: string): string[] {
  const seen = new Set<string>()
  const again = new Set(names.filter((name) => seen.size === seen.add(name).size))
  return [...again].map((name) => `The ${what} ${name} is used twice`)
}

/** Bookmarks have good names, once each, and two ends; everything that leads to one finds it. */
function bookmarkFaults(every: (name: string) => Element[]): string[] {
  const marks = every('w:bookmarkStart')
  const ends = every('w:bookmarkEnd').map((each) => value(each, 'w:id'))
  const ids = marks.map((each) => value(each, 'w:id'))
  const names = marks.map((each) => value(each, 'w:name'))
  const codes = every('w:instrText').map(({ children }) => children.join(''))
  const anchors = [
    // With an address, the anchor is a place in another document.
    ...every('w:hyperlink').flatMap((each) => (value(each, 'r:id') ? [] : value(each, 'w:anchor') || [])),
    ...codes.flatMap((code) => /^\s*(?:NOTEREF|REF|PAGEREF)\s+(\S+)/.exec(code)?.[1] ?? []),
  ]
  const known = new Set(names)
  const ended = new Set(ends)
  // Word takes names that differ in case alone for the same.
  return [
    ...names
      .filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))
      .map((name) => `“${name}” is no name for a bookmark`),
    ...twice(
      names.map((name) => name.toLowerCase()),
      'bookmark',
    ),
    ...twice(ids, 'bookmark id'),
    ...(ids.every((id) => ended.has(id)) ? [] : ['A bookmark does not end']),
    ...missing(ends, new Set(ids), 'beginning of the bookmark'),
    ...[...new Set(anchors)]
      .filter((anchor) => !known.has(anchor))
      .map((anchor) => `Nothing is called ${anchor}`),
  ]
}

/** Each field begins, shows its result and ends, within its paragraph. */
function fieldFaults(contents: Contents): string[] {
  return contents.flatMap(([path, root]) =>
    all(root, 'w:p').flatMap((paragraph) => {
      const signs = all(paragraph, 'w:fldChar').map((each) => value(each, 'w:fldCharType')[0] ?? '')
      return /^(bse)*$/.test(signs.join('')) || spansParagraphs(root) ? [] : [`${path}: a field is broken`]
    }),
  )
}

/** A table of contents is one field over many paragraphs. */
const spansParagraphs = (root: Element) =>
  all(root, 'w:instrText').some(({ children }) => /^\s*TOC\b/.test(children.join('')))

/** Endnotes stand once each, in the order of their references, and cached numbers tell the truth. */
function noteFaults(parts: Parts): string[] {
  const body = parts.get('word/document.xml')
  const references = all(body, 'w:endnoteReference').map((each) => value(each, 'w:id'))
  const notes = all(parts.get('word/endnotes.xml'), 'w:endnote')
    .map((each) => value(each, 'w:id'))
    .filter((id) => Number(id) > 0)
  const inOrder = references.join() === notes.join()
  const counted = references.every((id, at) => Number(id) === at + 1)
  return [
    ...(inOrder ? [] : [`The notes ${brief(notes)} do not follow ${brief(references)}`]),
    ...(counted ? [] : ['The notes are not numbered 1, 2, 3']),
  ]
}

const brief = (ids: readonly string[]) => (ids.length > 12 ? `${ids.slice(0, 12).join()}…` : ids.join())
