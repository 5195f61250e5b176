import { Button, Group, Modal } from '@mantine/core'
import { TextEncoding, type ImportOutcome } from '#contract/sources'
import { errorWords } from '#contract/words'
import classes from './ImportReport.module.css'

interface Props {
  readonly outcomes: readonly ImportOutcome[]
  readonly onClose: () => void
  readonly onReadAs: (path: string, encoding: TextEncoding) => void
}

/** What became of each file that was brought in; a wrongly encoded one can be read again. */
export function ImportReport({ outcomes, onClose, onReadAs }: Props) {
  const refused = outcomes.filter(({ result }) => result.status === 'refused').length
  return (
    <Modal
      returnFocus={false}
      opened={outcomes.length > 0}
      onClose={onClose}
      size={560}
      title={
        refused === 0
          ? 'Brought in'
          : refused === outcomes.length
            ? 'Not brought in'
            : `${outcomes.length - refused} of ${outcomes.length} brought in`
      }
    >
      <ul className={classes.files}>
        {outcomes.map(({ path, fileName, result }) => {
          if (result.status !== 'refused')
            return (
              <li key={path}>
                <p className={classes.title}>{fileName}</p>
                <p>
                  {result.status === 'imported'
                    ? 'Brought in.'
                    : 'The same words were in the library already; that source is in this incident now.'}
                </p>
                {result.status === 'imported' && result.notes.map((note) => <p key={note}>{note}</p>)}
              </li>
            )
          const { title, advice } = errorWords(result.error)
          const guess = TextEncoding.safeParse(result.error.details['guess'])
          return (
            <li key={path}>
              <p className={classes.title}>{title}</p>
              <p>{advice}</p>
              {result.error.code === 'file encoding' && guess.success && (
                <Button variant="default" onClick={() => onReadAs(path, guess.data)}>
                  Read it as {guess.data}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={onClose}>
          Close
        </Button>
      </Group>
    </Modal>
  )
}
