import { ActionIcon, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { announce } from './announce.ts'
import classes from './Fingerprint.module.css'

/** A SHA-256 in groups that the eye can compare, and a way to copy it whole. */
export function Fingerprint({ label, value }: { readonly label: string; readonly value: string }) {
  const { copied, error, copy } = useClipboard({ timeout: 2_500 })
  const words = error ? 'It could not be copied' : copied ? 'Copied' : `Copy the ${label}`
  return (
    <div className={classes.frame}>
      <p className={classes.label}>{label}</p>
      <div className={classes.line}>
        <code className={classes.value} aria-label={value}>
          {value.match(/.{1,8}/g)?.map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </code>
        <Tooltip label={words}>
          <ActionIcon
            size="sm"
            aria-label={`Copy the ${label}`}
            className={copied ? classes.copied : undefined}
            onClick={() => {
              copy(value)
              announce('Copied')
            }}
          >
            {copied ? <IconCheck size={15} stroke={2} /> : <IconCopy size={15} stroke={1.6} />}
          </ActionIcon>
        </Tooltip>
        {(copied || error) && <span className={copied ? classes.copied : classes.failed}>{words}</span>}
      </div>
    </div>
  )
}
