import type { Span } from './find.ts'
import type { Inline, Prose } from './prose.ts'

/** Stands in a line for a reference: no word holds it, and it is one unit long, as in the editor. */
export const REFERENCE_SIGN = '\uFFFC'

const signsOf = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : inline.type === 'line break' ? '\n' : REFERENCE_SIGN

const lineOf = (content: readonly Inline[]): string => content.map(signsOf).join('')

const contents = (prose: Prose): readonly (readonly Inline[])[] =>
  prose.flatMap((block) => (block.type === 'paragraph' ? [block.content] : block.items))

/** The words of a prose, a line a paragraph or list item; a line break is `\n`, a reference one sign. */
export const proseLines = (prose: Prose): string[] => contents(prose).map(lineOf)

/**
 * A prose with some places written anew. What is written takes the form of the first word that it replaces;
 * references and line breaks stay. What is left without anything in it goes.
 * @param placesIn says for each line which places of it are written anew, first to last.
 */
export function rewriteProse(prose: Prose, placesIn: (line: string) => readonly Span[], by: string): Prose {
  const rewrite = (content: readonly Inline[]): Inline[] => {
    const places = placesIn(lineOf(content))
    return places.length === 0 ? [...content] : rewriteLine(content, places, by)
  }
  return prose
    .map((block) =>
      block.type === 'paragraph'
        ? { ...block, content: rewrite(block.content) }
        : { ...block, items: block.items.map(rewrite).filter((item) => item.length > 0) },
    )
    .filter((block) => (block.type === 'paragraph' ? block.content.length > 0 : block.items.length > 0))
}

function rewriteLine(content: readonly Inline[], places: readonly Span[], by: string): Inline[] {
  let at = 0
  return content.flatMap((inline): Inline[] => {
    const start = at
    at += signsOf(inline).length
    if (inline.type !== 'text') return [inline]
    let text = ''
    let kept = start
    for (const place of places) {
      if (place.end <= start || place.start >= at) continue
      text += inline.text.slice(kept - start, Math.max(place.start, start) - start)
      // A place that began in an earlier piece was written there.
      if (place.start >= start) text += by
      kept = Math.min(place.end, at)
    }
    text += inline.text.slice(kept - start)
    return text === '' ? [] : [{ ...inline, text }]
  })
}
