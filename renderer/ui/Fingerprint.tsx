import { CopyButton } from './CopyButton.tsx'
import classes from './Fingerprint.module.css'

/** A SHA-256 in groups that the eye can compare, and a way to copy it whole. */
export function Fingerprint({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className={classes.frame}>
      <p className={classes.label}>{label}</p>
      <div className={classes.line}>
        <code className={classes.value} aria-label={value}>
          {value.match(/.{1,8}/g)?.map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </code>
        <CopyButton label={`Copy the ${label}`} text={() => value} />
      </div>
    </div>
  )
}
