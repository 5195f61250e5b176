import { Reference, type Inline, type Prose, type ProseBlock } from '#domain/prose'

/** A node of the editor's document, as JSON. */
export interface EditorNode {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: EditorNode[]
  readonly marks?: { readonly type: string }[]
  readonly text?: string
}

const listName = (ordered: boolean) => (ordered ? 'orderedList' : 'bulletList')

function inlineToNode(inline: Inline): EditorNode {
  if (inline.type === 'line break') return { type: 'hardBreak' }
  if (inline.type === 'reference') return { type: 'reference', attrs: { ...inline.to } }
  const marks = [...(inline.bold ? [{ type: 'bold' }] : []), ...(inline.italic ? [{ type: 'italic' }] : [])]
  return { type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) }
}

const paragraph = (content: readonly Inline[]): EditorNode =>
  content.length > 0 ? { type: 'paragraph', content: content.map(inlineToNode) } : { type: 'paragraph' }

const blockToNode = (block: ProseBlock): EditorNode =>
  block.type === 'paragraph'
    ? paragraph(block.content)
    : {
        type: listName(block.ordered),
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
      }

/** The analyst's text as the editor holds it; no text is one empty paragraph. */
export const proseToDoc = (prose: Prose): EditorNode => ({
  type: 'doc',
  content: prose.length > 0 ? prose.map(blockToNode) : [{ type: 'paragraph' }],
})

function nodeToInline(node: EditorNode): Inline[] {
  if (node.type === 'hardBreak') return [{ type: 'line break' }]
  if (node.type === 'reference') {
    const to = Reference.safeParse(node.attrs)
    return to.success ? [{ type: 'reference', to: to.data }] : []
  }
  if (!node.text) return []
  const has = (mark: string) => node.marks?.some(({ type }) => type === mark) ?? false
  return [
    {
      type: 'text',
      text: node.text,
      ...(has('bold') && { bold: true }),
      ...(has('italic') && { italic: true }),
    },
  ]
}

/** Pieces of one form that touch become one piece. */
function join(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of content) {
    const last = joined.at(-1)
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      Boolean(last.bold) === Boolean(inline.bold) &&
      Boolean(last.italic) === Boolean(inline.italic)
    )
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

const inlines = (node: EditorNode): Inline[] => join((node.content ?? []).flatMap(nodeToInline))

function nodeToBlock(node: EditorNode): ProseBlock[] {
  if (node.type !== 'bulletList' && node.type !== 'orderedList') {
    const content = inlines(node)
    return content.length > 0 ? [{ type: 'paragraph', content }] : []
  }
  const items = (node.content ?? [])
    .flatMap(({ content = [] }) => content.map(inlines))
    .filter((item) => item.length > 0)
  return items.length > 0 ? [{ type: 'list', ordered: node.type === 'orderedList', items }] : []
}

/**
 * What the editor holds as the analyst's text. Empty paragraphs and list items are left out: in the editor
 * they are places to type, in Word they would be spacing.
 */
export const docToProse = (doc: EditorNode): Prose => (doc.content ?? []).flatMap(nodeToBlock)

/** True where two texts read and look the same. */
export const sameProse = (a: Prose, b: Prose): boolean => a === b || flat(a) === flat(b)

const flat = (prose: Prose) => JSON.stringify(docToProse(proseToDoc(prose)))
