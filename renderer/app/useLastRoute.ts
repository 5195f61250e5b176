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
    if (!settings || restored.current) return
    restored.current = true
    if (path === '/' && settings.lastRoute !== '/') go(settings.lastRoute, { replace: true })
  }, [path, go, settings])
}

/** Remembers where one is. It stands beside the screen, so that a screen that cannot be shown is not remembered. */
export function RememberRoute({ path }: { readonly path: string }) {
  useEffect(() => rememberRoute(path), [path])
  return null
}

export function rememberRoute(path: string): void {
  void call('settings.update', { lastRoute: path })
}
