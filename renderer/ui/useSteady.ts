import { replaceEqualDeep } from '@tanstack/react-query'
import { useRef } from 'react'

/** Plain data that is the same object for as long as its content is the same, so that what hangs on it rests. */
export function useSteady<Value>(value: Value): Value {
  const steady = useRef(value)
  steady.current = replaceEqualDeep(steady.current, value)
  return steady.current
}
