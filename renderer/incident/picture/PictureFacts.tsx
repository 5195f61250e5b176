import { ActionIcon, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import type { PictureFacts as Facts } from '#domain/picture'
import { announce } from '#ui/announce.ts'
import classes from './Picture.module.css'
import { factRows } from './picture-words.ts'

/** What the file of a picture says of itself, and that nobody has checked it. */
export function PictureFacts({ facts }: { readonly facts: Facts }) {
  const rows = factRows(facts)
  return (
    <section aria-label="What the file says of itself">
      {rows.length > 0 && (
        <dl className={classes.facts}>
          {rows.map(({ name, words }) => (
            <div key={name} className={classes.fact}>
              <dt>{name}</dt>
              <dd>
                {words}
                {name === 'Place' && <Copy words={words} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={classes.quiet}>
        {rows.length > 0
          ? 'This is what the file says, unverified: anybody can change it, and what is missing means nothing.'
          : 'The file says nothing of camera, time or place. That means nothing: most programs and websites take it off.'}
      </p>
    </section>
  )
}

function Copy({ words }: { readonly words: string }) {
  const { copied, copy } = useClipboard({ timeout: 2_500 })
  return (
    <Tooltip label={copied ? 'Copied' : 'Copy the place'}>
      <ActionIcon
        size="sm"
        className={classes.copy}
        aria-label="Copy the place"
        onClick={() => {
          copy(words)
          announce('Copied')
        }}
      >
        {copied ? <IconCheck size={15} stroke={2} /> : <IconCopy size={15} stroke={1.6} />}
      </ActionIcon>
    </Tooltip>
  )
}
