import { escapeXml } from './markup.ts'

/** What a part leads to: addresses outside of the file, and pictures in it. Each target is named once. */
export interface Relationships {
  /** The id of the relationship to an address. */
  readonly link: (address: string) => string
  /** The id of the relationship to a picture, which is kept for the package. */
  readonly picture: (bytes: Uint8Array, ending: 'png' | 'jpg') => string
  readonly pictures: () => readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** A part of relationships with these in it. */
  readonly addTo: (xml: string) => string
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
    addTo: (xml) => {
      const added = [
        ...[...pictures.values()].map((id) => relationship(id, 'image', targetOf(id))),
        ...[...links].map(([target, id]) => relationship(id, 'hyperlink', target, ' TargetMode="External"')),
      ].join('')
      // A part without any has no end tag.
      return added === ''
        ? xml
        : xml.replace(/<\/Relationships>|\/>$/, (end) => `${end === '/>' ? '>' : ''}${added}</Relationships>`)
    },
  }
}

const relationship = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode}/>`

const targetOf = (id: string) => `media/${id.replace('rIdImage', 'image')}`
