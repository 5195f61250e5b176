import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import { SaxesParser } from 'saxes'

/** What a reader finds in an exported .docx, as far as the journeys ask for it. */
export interface ReadDocument {
  /** Rows of all tables: the text of each cell. */
  readonly rows: readonly (readonly string[])[]
  /** Text of each endnote. */
  readonly endnotes: readonly string[]
  /** All text of the body. */
  readonly text: string
  readonly header: string
}

/** Reads a .docx as a reader would. Fails where a part is not well-formed XML. */
export async function readDocx(path: string): Promise<ReadDocument> {
  const zip = await JSZip.loadAsync(await readFile(path))
  const parts = new Map<string, string>()
  for (const [name, file] of Object.entries(zip.files))
    if (/\.(xml|rels)$/.test(name)) parts.set(name, await file.async('string'))
  for (const xml of parts.values()) walk(xml, {})

  const body = parts.get('word/document.xml') ?? ''
  const rows: string[][] = []
  let cell: string | null = null
  let text = ''
  walk(body, {
    open: (name) => {
      if (name === 'w:tr') rows.push([])
      if (name === 'w:tc') cell = ''
    },
    text: (words) => {
      text += words
      if (cell !== null) cell += words
    },
    close: (name) => {
      if (name === 'w:tc' && cell !== null) {
        rows.at(-1)?.push(cell)
        cell = null
      }
      if (name === 'w:p') text += '\n'
    },
  })
  const endnotes: string[] = []
  walk(parts.get('word/endnotes.xml') ?? '<none/>', {
    open: (name) => void (name === 'w:endnote' && endnotes.push('')),
    text: (words) => endnotes.push((endnotes.pop() ?? '') + words),
  })
  const headers = [...parts]
    .filter(([name]) => name.startsWith('word/header'))
    .map(([, xml]) => plainText(xml))
  return { rows, endnotes: endnotes.filter((note) => note !== ''), text, header: headers.join('\n') }
}

interface Walker {
  readonly open?: (name: string) => void
  readonly text?: (words: string) => void
  readonly close?: (name: string) => void
}

/** Reads one part; `text` hears only what is printed (`w:t`), with breaks as new lines. */
function walk(xml: string, { open, text, close }: Walker): void {
  const parser = new SaxesParser()
  let printed = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    printed = name === 'w:t'
    if (name === 'w:br') text?.('\n')
    open?.(name)
  })
  parser.on('text', (words) => void (printed && text?.(words)))
  parser.on('closetag', ({ name }) => {
    printed = false
    close?.(name)
  })
  parser.write(xml).close()
}

function plainText(xml: string): string {
  let all = ''
  walk(xml, { text: (words) => (all += words) })
  return all
}
