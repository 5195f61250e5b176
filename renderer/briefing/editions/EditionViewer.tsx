import { Button, Modal } from '@mantine/core'
import { useResizeObserver } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Edition } from '#domain/edition'
import { paint, type Painted } from '../preview/paint.ts'
import { followLink, zoomFor } from '../preview/Preview.tsx'
import classes from './Editions.module.css'

interface Props {
  readonly edition: Edition | null
  readonly onClose: () => void
  readonly onExport: (edition: Edition) => Promise<void>
}

/** Shows an edition as it was issued: the kept bytes, drawn. */
export function EditionViewer({ edition, onClose, onExport }: Props) {
  return (
    <Modal
      opened={edition !== null}
      onClose={onClose}
      title={`Edition ${edition?.number ?? ''}, as it was issued`}
      size="min(960px, 92vw)"
      classNames={{ body: classes.viewer, content: classes.viewerFrame }}
    >
      {edition && (
        <>
          <Sheets edition={edition} />
          <footer className={classes.foot}>
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <Button onClick={() => void onExport(edition)}>Export again…</Button>
          </footer>
        </>
      )}
    </Modal>
  )
}

function Sheets({ edition: { id, number } }: { readonly edition: Edition }) {
  const { data, error, isPlaceholderData } = useAnswer('edition.document', { id })
  const [painted, setPainted] = useState<Painted | null>(null)
  const [frame, { width }] = useResizeObserver<HTMLDivElement>()
  const host = useRef<HTMLDivElement>(null)
  const bytes = isPlaceholderData ? undefined : data?.bytes
  useEffect(() => {
    if (!bytes) return
    let gone = false
    void paint(bytes).then(
      (next) => !gone && setPainted(next),
      (error: unknown) => console.error('The edition could not be drawn:', error),
    )
    return () => {
      gone = true
    }
  }, [bytes])
  useLayoutEffect(() => {
    if (!host.current || !painted) return
    painted.show(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }))
  }, [painted])
  return (
    <div
      ref={frame}
      className={classes.sheets}
      tabIndex={0}
      role="region"
      aria-label={`Pages of edition ${number}`}
      aria-busy={!painted && !error}
      data-autofocus
    >
      {error && <p className={classes.problem}>{error.message}</p>}
      <div
        ref={host}
        style={{ '--zoom': painted && width > 0 ? zoomFor(painted.width, width) : 1 } as CSSProperties}
        onClick={followLink}
      />
    </div>
  )
}
