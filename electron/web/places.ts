import type { Anchor, Document, Paragraph } from '#document/model'

/** Every place of a document that can be led to. */
export function placesOf({ blocks, notes }: Document): ReadonlySet<Anchor> {
  const paragraphs = (these: readonly Paragraph[]) => these.map(({ anchor }) => anchor)
  const anchors = [
    ...blocks.flatMap((block) => {
      switch (block.type) {
        case 'list':
          return block.items.map(({ anchor }) => anchor)
        case 'table':
          return [
            ...(block.header ?? []).flatMap(paragraphs),
            ...block.rows.flatMap(({ cells }) => cells.flatMap(paragraphs)),
          ]
        case 'contents':
          return []
        default:
          return [block.anchor]
      }
    }),
    ...notes.flatMap(({ anchor, blocks: below }) => [anchor, ...paragraphs(below)]),
  ]
  return new Set(anchors.filter((anchor) => anchor !== null))
}
