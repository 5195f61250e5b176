import { useEffect, useState } from 'react'
import { useAnswer } from '#api/queries.ts'

/** An address in this window of a file of the library's store; null until it is there, or while it is not wanted. */
export function useFileUrl(sha256: string, mediaType: string, wanted = true): string | null {
  const { data, isPlaceholderData } = useAnswer('file.bytes', { sha256 }, { enabled: wanted })
  // The file before it must not be taken for this one.
  const bytes = isPlaceholderData ? undefined : data
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!bytes || !wanted) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
    setUrl(made)
    return () => {
      URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [bytes, mediaType, wanted])
  return url
}
