import { useRef } from 'react'

/** The value, or the last one that was there: what shows it keeps its words while it fades out. */
export function useLast<Value>(value: Value, isThere: boolean): Value {
  const last = useRef(value)
  if (isThere) last.current = value
  return last.current
}
