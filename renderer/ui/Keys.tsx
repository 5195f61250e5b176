import { Fragment } from 'react'
import classes from './Keys.module.css'

export const isMac = navigator.userAgent.includes('Mac')

// On macOS the modifiers are signs, and they stand in this order.
const MAC_SIGNS: readonly (readonly [key: string, sign: string])[] = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Ctrl', '⌘'],
]

/** The single keys of a chord such as `Ctrl+Shift+Z`, as they stand on this machine's keyboard. */
function keysOf(chord: string): readonly string[] {
  const keys = chord.split(/[+ ]/)
  if (!isMac) return keys
  const signs = MAC_SIGNS.filter(([key]) => keys.includes(key)).map(([, sign]) => sign)
  return [...signs, ...keys.filter((key) => !MAC_SIGNS.some(([name]) => name === key))]
}

/** A chord in a sentence: `Ctrl+Shift+Z`, on macOS `⇧⌘Z`. */
export const keyWords = (chord: string): string => keysOf(chord).join(isMac ? '' : '+')

/**
 * The letter of a pressed key, also on a keyboard with another script: there the place of the key counts,
 * as for `KeyC` on a Ukrainian layout.
 */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  return /^[\x20-\x7e]$/.test(key) || !/^Key[A-Z]$/.test(code)
    ? key.toLowerCase()
    : code.slice(3).toLowerCase()
}

/** A chord beside what it does, a cap for each of its keys. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.keys}>
      {keysOf(keys).map((key, at) => (
        <Fragment key={key}>
          {at > 0 && ' '}
          <kbd className={classes.cap}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
