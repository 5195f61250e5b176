import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import classes from './Split.module.css'

interface Props {
  readonly label: string
  /** Share of the width that the left side takes, 0.2–0.8. */
  readonly share: number
  readonly onShare: (share: number) => void
  /** Called with the last share when the user lets go. */
  readonly onDone: (share: number) => void
  /** The one side that is shown where both have no room; null shows both. */
  readonly only: 'left' | 'right' | null
  readonly left: ReactNode
  readonly right: ReactNode
}

const within = (share: number) => Math.min(0.8, Math.max(0.2, share))

/**
 * Two panes with a border that can be moved, by mouse or by arrow keys; or one of them alone. The other then
 * stays as it is behind it, with its place in the text and what is being typed, but takes no focus.
 */
export function Split({ label, share, onShare, onDone, only, left, right }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const shareAt = ({ clientX }: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    return box ? within((clientX - box.left) / box.width) : share
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -0.02 : event.key === 'ArrowRight' ? 0.02 : 0
    if (step === 0) return
    event.preventDefault()
    onShare(within(share + step))
    onDone(within(share + step))
  }
  const columns = only ? undefined : `minmax(0, ${share}fr) 9px minmax(0, ${1 - share}fr)`
  return (
    <div
      ref={frame}
      className={classes.split}
      data-only={only ?? undefined}
      style={{ gridTemplateColumns: columns }}
    >
      <div className={classes.side} data-behind={only === 'right' || undefined}>
        {left}
      </div>
      {only === null && (
        <div
          role="separator"
          aria-label={label}
          aria-orientation="vertical"
          aria-valuenow={Math.round(share * 100)}
          aria-valuemin={20}
          aria-valuemax={80}
          tabIndex={0}
          className={classes.border}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) onShare(shareAt(event))
          }}
          onPointerUp={(event) => {
            event.currentTarget.releasePointerCapture(event.pointerId)
            onDone(shareAt(event))
          }}
        />
      )}
      <div className={classes.side} data-behind={only === 'left' || undefined}>
        {right}
      </div>
    </div>
  )
}
