import type { Inline, Prose, ProseBlock, Reference } from '#domain/prose'

const PIECES = /\[\[([a-z0-9-]+)\]\]|\*\*([^*]+)\*\*|\*([^*]+)\*/g
const ITEM = /^(?:-|\d+\.)\s+/

/**
 * Reads the prose of the sample library's data.
 * @param find gives what a key stands for; it throws where there is no such thing.
 */
export function readSampleProse(text: string, find: (key: string) => Reference): Prose {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block): ProseBlock => {
      const lines = block.split('\n').map((line) => line.trim())
      if (lines.every((line) => ITEM.test(line)))
        return {
          type: 'list',
          ordered: /^\d/.test(block),
          items: lines.map((line) => readInlines(line.replace(ITEM, ''), find)),
        }
      return { type: 'paragraph', content: readInlines(lines.join(' '), find) }
    })
}

function readInlines(text: string, find: (key: string) => Reference): Inline[] {
  const inlines: Inline[] = []
  const plain = (text: string) => text !== '' && inlines.push({ type: 'text', text })
  let at = 0
  for (const match of text.matchAll(PIECES)) {
    const [all, key, bold, italic] = match
    plain(text.slice(at, match.index))
    if (key !== undefined) inlines.push({ type: 'reference', to: find(key) })
    else if (bold !== undefined) inlines.push({ type: 'text', text: bold, bold: true })
    else inlines.push({ type: 'text', text: italic ?? '', italic: true })
    at = match.index + all.length
  }
  plain(text.slice(at))
  return inlines
}
