import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { call } from '#api/call.ts'
import { useAnswer } from '#api/queries.ts'

/** Comes back, after a restart, to the screen that was open last. */
export function useLastRoute(): void {
  const [path, go] = useLocation()
  const { data: settings } = useAnswer('settings.get', {})
  const restored = useRef(false)
  useEffect(() => {
    if (!settings) return
    if (!restored.current) {
      restored.current = true
      if (path === '/' && settings.lastRoute !== '/') go(settings.lastRoute, { replace: true })
      return
    }
    void call('settings.update', { lastRoute: path })
  }, [path, go, settings])
}
