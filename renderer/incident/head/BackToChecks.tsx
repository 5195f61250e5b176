import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { isMac, keyWords } from '#ui/Keys.tsx'
import classes from './IncidentHead.module.css'

// The system's own keys for going back; on macOS Alt with an arrow moves the caret by a word.
const BACK = isMac ? 'Ctrl+[' : 'Alt+←'
const isBack = ({ key, altKey, metaKey }: KeyboardEvent) =>
  isMac ? metaKey && key === '[' : altKey && key === 'ArrowLeft'

/** The way back to the checks of a briefing that have led here. */
export function BackToChecks({ briefingId }: { readonly briefingId: string }) {
  const [, go] = useLocation()
  const path = `/briefing/${briefingId}/checks`
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isBack(event)) return
      event.preventDefault()
      go(path)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go, path])
  return (
    <Link href={path} className={classes.back}>
      ‹ Back to the checks <span className={classes.keys}>{keyWords(BACK)}</span>
    </Link>
  )
}
