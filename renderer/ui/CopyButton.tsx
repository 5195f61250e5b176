import { ActionIcon, Button, Tooltip, type ButtonProps } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import classes from './CopyButton.module.css'
import { COPY_WORDS, useCopy } from './useCopy.ts'

interface Props {
  /** What it does, `Copy the place`. */
  readonly label: string
  /** What is copied, asked for at the click. */
  readonly text: () => string
}

/** A small sign beside what it copies; what came of it stands behind it for a while. */
export function CopyButton({ label, text }: Props) {
  const { result, copy } = useCopy()
  return (
    <span className={classes.frame} data-result={result ?? undefined}>
      <Tooltip label={label} disabled={result !== null}>
        <ActionIcon size="sm" aria-label={label} className={classes.sign} onClick={() => copy(text())}>
          {result === 'copied' ? <IconCheck size={15} stroke={2} /> : <IconCopy size={15} stroke={1.6} />}
        </ActionIcon>
      </Tooltip>
      {result !== null && <span className={classes.words}>{COPY_WORDS[result]}</span>}
    </span>
  )
}

/** A button with words; what came of it takes their place for a while. */
export function CopyWords({ label, text, size }: Props & Pick<ButtonProps, 'size'>) {
  const { result, copy } = useCopy()
  return (
    <Button variant="subtle" size={size} onClick={() => copy(text())}>
      {result === null ? label : COPY_WORDS[result]}
    </Button>
  )
}
