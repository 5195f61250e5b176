import type { PictureFacts as Facts } from '#domain/picture'
import { CopyButton } from '#ui/CopyButton.tsx'
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
                {words} {name === 'Place' && <CopyButton label="Copy the place" text={() => words} />}
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
