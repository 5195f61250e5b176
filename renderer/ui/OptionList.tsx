import { useEffect, useRef, type ReactNode } from 'react'
import type { Options } from './useOptions.ts'
import { useWindowed } from './useWindowed.ts'

type Option = ReturnType<Options['option']> & {
  readonly 'aria-posinset': number
  readonly 'aria-setsize': number
}

interface Props {
  readonly label: string
  readonly options: Options
  readonly count: number
  /** About how high an option is, in pixels. */
  readonly estimate: number
  readonly keyOf: (index: number) => string
  /** False while what the option gone to says is not there yet: once it is, that may be of another height. */
  readonly isThere?: boolean
  /** What the options answer, such as typed words: those of another answer are shown from the top. */
  readonly of: string
  readonly className?: string | undefined
  /** Is told which options are in sight, whenever others are. */
  readonly onSight?: (first: number, last: number) => void
  /** An option, in an element that is given what is passed. */
  readonly renderOption: (index: number, option: Option) => ReactNode
}

/**
 * The list of options that are found by typing, however many: only those in sight are drawn. It scrolls by itself.
 * The keys choose in the field that has the focus, the mouse takes what it is on.
 */
export function OptionList(props: Props) {
  const { label, options, count, estimate, keyOf, of, isThere, className, onSight, renderOption } = props
  const { at } = options
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, style, measure, inSight, show } = useWindowed({
    count,
    estimate,
    scroller: () => scroller.current,
    keyOf,
    // What `aria-activedescendant` names must be there.
    keep: [at],
  })
  const isNew = useRef(true)
  useEffect(() => {
    if (at === 0) scroller.current?.scrollTo({ top: 0 })
    else show(at, isNew.current ? 'center' : 'auto')
    isNew.current = false
  }, [at, isThere, of, show])
  const { startIndex: first, endIndex: last } = inSight ?? {}
  useEffect(() => {
    if (first !== undefined && last !== undefined) onSight?.(first, last)
  }, [first, last, onSight])
  return (
    <div ref={scroller} className={className}>
      {/* What only comes under the mouse, as the list scrolls, is not gone to. */}
      <div {...options.list} onMouseMove={undefined} aria-label={label} style={style}>
        {rows.map(({ index, gap }) => (
          <div
            key={keyOf(index)}
            ref={measure}
            data-index={index}
            role="presentation"
            style={{ display: 'flow-root', marginTop: gap }}
          >
            {renderOption(index, {
              ...options.option(index),
              'aria-posinset': index + 1,
              'aria-setsize': count,
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
