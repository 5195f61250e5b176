import { useTimeout } from '@mantine/hooks'
import { useState } from 'react'
import { announce } from './announce.ts'

/** How long the result of copying is shown, in milliseconds. */
const SHOWN = 2_500

export type CopyResult = 'copied' | 'failed'

/** What came of copying, in words. */
export const COPY_WORDS: Readonly<Record<CopyResult, string>> = {
  copied: 'Copied',
  failed: 'It could not be copied',
}

/** Copies a text to the clipboard, and says aloud what came of it; `result` tells it for a while. */
export function useCopy(): { readonly result: CopyResult | null; readonly copy: (text: string) => void } {
  const [result, setResult] = useState<CopyResult | null>(null)
  const { start, clear } = useTimeout(() => setResult(null), SHOWN)
  const write = async (text: string): Promise<CopyResult> => {
    try {
      await navigator.clipboard.writeText(text)
      return 'copied'
    } catch {
      return 'failed'
    }
  }
  return {
    result,
    copy: (text) =>
      void write(text).then((now) => {
        setResult(now)
        announce(COPY_WORDS[now])
        clear()
        start()
      }),
  }
}
