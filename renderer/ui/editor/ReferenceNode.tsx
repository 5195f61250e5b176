import { Tooltip } from '@mantine/core'
import { mergeAttributes, Node } from '@tiptap/core'
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { createContext, useContext } from 'react'
import { Reference } from '#domain/prose'
import { choiceWords, refersTo, type ReferenceChoice } from './choices.ts'
import classes from './editor.module.css'

/** What the text can refer to, for the chips inside of it. */
export const Choices = createContext<readonly ReferenceChoice[]>([])

/** A small raised label that stands for the sources of a thing in the incident file. */
function ReferenceChip({ node, selected }: NodeViewProps) {
  const choices = useContext(Choices)
  const to = Reference.safeParse(node.attrs).data
  const choice = to && choices.find((known) => refersTo(known.to, to))
  const words = choice ? choiceWords(choice) : `A ${to?.kind ?? 'thing'} that is no longer in the incident`
  return (
    <NodeViewWrapper as="span" className={classes.atom}>
      <Tooltip label={words} openDelay={150}>
        <span
          className={classes.chip}
          data-kind={choice?.kind}
          data-lost={choice ? undefined : true}
          data-selected={selected || undefined}
          role="img"
          aria-label={`Reference ${choice?.label ?? 'lost'}: ${words}`}
        >
          {choice?.label ?? '?'}
        </span>
      </Tooltip>
    </NodeViewWrapper>
  )
}

/** The inline atom of the schema; on the clipboard it is a span that only this editor understands. */
export const ReferenceNode = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({ kind: { default: null }, id: { default: null } }),
  parseHTML: () => [
    {
      tag: 'span[data-reference]',
      getAttrs: (element) =>
        Reference.safeParse({ kind: element.dataset.reference, id: element.dataset.id }).data ?? false,
    },
  ],
  renderHTML: ({ node }) => [
    'span',
    mergeAttributes({ 'data-reference': String(node.attrs.kind), 'data-id': String(node.attrs.id) }),
  ],
  renderText: () => '',
  addNodeView: () => ReactNodeViewRenderer(ReferenceChip, { as: 'span' }),
})
