import { Modal } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Finding } from '#domain/finding'
import { useCommand } from '#api/commands.ts'
import { saveAll } from '#api/saving.ts'
import { Choices } from './Choices.tsx'
import { Done } from './Done.tsx'
import { useExporting } from './useExporting.ts'
import { Writing } from './Writing.tsx'

interface Props {
  readonly id: string
  /** Goes to where a finding of the checks is. */
  readonly onFinding: (finding: Finding) => void
}

/** Answers “export”: what leaves, as what, and where it lies in the end. */
export function ExportDialog({ id, onFinding }: Props) {
  const [opened, setOpened] = useState(false)
  const { stage, start, cancel, again } = useExporting(id)
  useCommand('export', () => {
    // The document must hold the last words; where they cannot be saved, the head of the screen says why.
    if (!opened)
      void saveAll().then((saved) => {
        if (saved) setOpened(true)
      })
  })
  const close = () => {
    if (stage.at !== 'writing') setOpened(false)
    // While the system asks where to save, that question comes first.
    else if (stage.step !== null) cancel()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={again}
      title={stage.at === 'done' ? 'Exported' : 'Export the briefing'}
      size={640}
      // The keeper of the focus gives it back, so that it may go to a finding's place instead.
      returnFocus={false}
    >
      {stage.at === 'done' ? (
        <Done exported={stage.exported} onClose={close} />
      ) : stage.at === 'writing' && stage.step !== null ? (
        <Writing step={stage.step} cancelling={stage.cancelling} onCancel={cancel} />
      ) : (
        <Choices
          id={id}
          said={stage.at === 'choosing' ? stage.said : null}
          asking={stage.at === 'writing'}
          onExport={(wish) => void start(wish)}
          onClose={close}
          onFinding={(finding) => {
            flushSync(() => setOpened(false))
            onFinding(finding)
          }}
        />
      )}
    </Modal>
  )
}
