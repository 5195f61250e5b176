import { escapeXml, XML_HEAD } from './markup.ts'

/** What a part leads to: addresses outside of the file, and pictures in it. Each target is named once. */
export interface Relationships {
  /** The id of the relationship to an address. */
  readonly link: (address: string) => string
  /** The id of the relationship to a picture, which is kept for the package. */
  readonly picture: (bytes: Uint8Array, ending: 'png' | 'jpg') => string
  readonly pictures: () => readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** The part that lists them, after those that are always there. */
  readonly xml: (fixed?: readonly Fixed[]) => string
}

/** A relationship to another part of the package, which nothing in the text names. */
export interface Fixed {
  readonly id: string
  readonly type: string
  readonly target: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function openRelationships(): Relationships {
  const links = new Map<string, string>()
  const pictures = new Map<Uint8Array, string>()
  const idOf = <Key>(map: Map<Key, string>, key: Key, name: string) => {
    const id = map.get(key) ?? name
    map.set(key, id)
    return id
  }
  return {
    link: (address) => idOf(links, address, `rIdLink${links.size + 1}`),
    picture: (bytes, ending) => idOf(pictures, bytes, `rIdImage${pictures.size + 1}.${ending}`),
    pictures: () => [...pictures].map(([bytes, id]) => ({ path: `word/${targetOf(id)}`, bytes })),
    xml: (fixed = []) =>
      relationshipsXml([
        ...fixed,
        ...[...pictures.values()].map((id) => ({ id, type: `${OFFICE}/image`, target: targetOf(id) })),
        ...[...links].map(([target, id]) => ({ id, type: `${OFFICE}/hyperlink`, target, external: true })),
      ]),
  }
}

const targetOf = (id: string) => `media/${id.replace('rIdImage', 'image')}`

/** A part of relationships. */
export const relationshipsXml = (all: readonly (Fixed & { readonly external?: boolean })[]): string =>
  `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

/** Relationships of the kinds that Office defines, numbered from 1. */
export const officeRelationships = (targets: Readonly<Record<string, string>>): Fixed[] =>
  Object.entries(targets).map(([kind, target], at) => ({
    id: `rId${at + 1}`,
    type: `${OFFICE}/${kind}`,
    target,
  }))
