import { Button, Modal } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { paint, type Painted } from './preview/paint.ts'
import { followLink, zoomFor } from './preview/Preview.tsx'
import classes from './SheetViewer.module.css'

interface Props {
  readonly opened: boolean
  readonly title: string
  /** What those who hear the screen call the pages. */
  readonly label: string
  /** A .docx; undefined while it is on its way. */
  readonly bytes: Uint8Array | undefined
  /** Why there is none. */
  readonly problem: string | undefined
  readonly onClose: () => void
  /** What can be done with the document, beside closing. */
  readonly actions?: ReactNode
}

/** Shows the pages of a document that is not the one on the desk. */
export function SheetViewer({ opened, title, label, bytes, problem, onClose, actions }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="min(960px, 92vw)"
      classNames={{ body: classes.body, content: classes.frame }}
    >
      <Sheets label={label} bytes={bytes} problem={problem} />
      <footer className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        {actions}
      </footer>
    </Modal>
  )
}

function Sheets({ label, bytes, problem }: Pick<Props, 'label' | 'bytes' | 'problem'>) {
  const [painted, setPainted] = useState<Painted | null>(null)
  const [frame, { width }] = useResizeObserver<HTMLDivElement>()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!bytes) return
    let gone = false
    void paint(bytes).then(
      (next) => !gone && setPainted(next),
      (error: unknown) => console.error('The document could not be drawn:', error),
    )
    return () => {
      gone = true
    }
  }, [bytes])
  useLayoutEffect(() => {
    if (!host.current || !painted) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    painted.show(root)
  }, [painted])
  return (
    <div
      ref={frame}
      className={classes.sheets}
      tabIndex={0}
      role="region"
      aria-label={label}
      aria-busy={!painted && problem === undefined}
      data-autofocus
    >
      {problem !== undefined && <p className={classes.problem}>{problem}</p>}
      <div
        ref={host}
        style={{ '--zoom': painted && width > 0 ? zoomFor(painted.width, width) : 1 } as CSSProperties}
        onClick={followLink}
      />
    </div>
  )
}
