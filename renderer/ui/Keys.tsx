const isMac = navigator.userAgent.includes('Mac')

/** Keys as they stand on this machine's keyboard. */
export const keyWords = (keys: string): string =>
  isMac ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥') : keys.replaceAll('+', ' ')

/** A key or a chord, as it is printed beside what it does. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd>{keyWords(keys)}</kbd>
}
