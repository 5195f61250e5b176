import type { Block, Contents, Inline } from './model.ts'

/** The parts that stand behind the contents, in their order. */
export const contentsOf = (blocks: readonly Block[]): Contents => ({
  type: 'contents',
  entries: blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 && block.anchor !== null
      ? [{ to: block.anchor, words: plainWords(block.content) }]
      : [],
  ),
})

const plainWords = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
