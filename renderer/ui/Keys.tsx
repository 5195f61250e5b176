export const isMac = navigator.userAgent.includes('Mac')

/** Keys as they stand on this machine's keyboard. */
export const keyWords = (keys: string): string =>
  isMac ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys.replaceAll('+', ' ')

/**
 * The letter of a pressed key, also on a keyboard with another script: there the place of the key counts,
 * as for `KeyC` on a Ukrainian layout.
 */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  return /^[\x20-\x7e]$/.test(key) || !/^Key[A-Z]$/.test(code)
    ? key.toLowerCase()
    : code.slice(3).toLowerCase()
}

/** A key or a chord, as it is printed beside what it does. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd>{keyWords(keys)}</kbd>
}
