import { Button } from '@mantine/core'
import { useAnswer } from '#api/queries.ts'
import type { Edition } from '#domain/edition'
import { useLast } from '#ui/useLast.ts'
import { SheetViewer } from '../SheetViewer.tsx'

interface Props {
  readonly edition: Edition | null
  readonly onClose: () => void
  readonly onExport: (edition: Edition) => Promise<void>
}

/** Shows an edition as it was issued: the kept bytes, drawn. */
export function EditionViewer({ onClose, onExport, ...props }: Props) {
  const opened = props.edition !== null
  const edition = useLast(props.edition, opened)
  const answer = useAnswer('edition.document', { id: edition?.id ?? '' }, { enabled: opened })
  return (
    <SheetViewer
      opened={opened}
      title={`Edition ${edition?.number ?? ''}, as it was issued`}
      label={`Pages of edition ${edition?.number ?? ''}`}
      bytes={answer.isPlaceholderData ? undefined : answer.data?.bytes}
      problem={answer.error?.message}
      onClose={onClose}
      actions={edition && <Button onClick={() => void onExport(edition)}>Export again…</Button>}
    />
  )
}
