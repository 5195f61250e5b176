import type { ReactNode } from 'react'
import type { Inline, Prose } from '#domain/prose'
import { choiceWords, refersTo, type ReferenceChoice } from '#ui/editor/choices.ts'
import classes from './Beside.module.css'

interface Props {
  readonly prose: Prose
  readonly references: readonly ReferenceChoice[]
}

/** The analyst's text to be read and copied, not written. */
export function ProseView({ prose, references }: Props) {
  const words = (inline: Inline, at: number): ReactNode => {
    if (inline.type === 'line break') return <br key={at} />
    if (inline.type === 'reference') {
      const choice = references.find(({ to }) => refersTo(to, inline.to))
      return (
        <sup key={at} className={classes.reference} title={choice && choiceWords(choice)}>
          {choice?.label ?? '?'}
        </sup>
      )
    }
    const text = inline.italic ? <em>{inline.text}</em> : inline.text
    return <span key={at}>{inline.bold ? <strong>{text}</strong> : text}</span>
  }
  return prose.map((block, at) => {
    if (block.type === 'paragraph') return <p key={at}>{block.content.map(words)}</p>
    const items = block.items.map((item, row) => <li key={row}>{item.map(words)}</li>)
    return block.ordered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>
  })
}
