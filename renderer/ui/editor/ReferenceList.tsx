import { useEffect, useRef } from 'react'
import type { ReferenceChoice } from './choices.ts'
import classes from './editor.module.css'

interface Props {
  readonly id: string
  readonly choices: readonly ReferenceChoice[]
  readonly active: number
  readonly onHover: (at: number) => void
  readonly onPick: (choice: ReferenceChoice) => void
}

/** The things that can be referred to, one line each. The field that has the focus steers it. */
export function ReferenceList({ id, choices, active, onHover, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (choices.length === 0) return <p className={classes.nothing}>Nothing in the incident has these words.</p>
  return (
    <div ref={list} id={id} role="listbox" aria-label="Things to refer to" className={classes.list}>
      {choices.map((choice, at) => (
        <div
          key={`${choice.to.kind}${choice.to.id}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={classes.option}
          onMouseMove={() => onHover(at)}
          // The focus stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
        >
          <span className={classes.optionLabel} data-kind={choice.kind}>
            {choice.label}
          </span>
          <span className={classes.optionWords}>
            <span className={classes.optionWho}>
              <span className={classes.optionKind} data-kind={choice.kind}>
                {choice.kind}
              </span>
              {choice.who}
            </span>
            <span className={classes.optionWhat}>{choice.what || 'Without words yet'}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
