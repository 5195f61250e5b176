import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Settings } from '#contract/shell'
import { call } from '#api/call.ts'
import { useAnswer } from '#api/queries.ts'

const lastRouteOf = ({ lastRoute }: Settings) => lastRoute

/** Comes back, after a restart, to the screen that was open last. */
export function useLastRoute(): void {
  const [path, go] = useLocation()
  const { data: lastRoute } = useAnswer('settings.get', {}, { select: lastRouteOf })
  const restored = useRef(false)
  useEffect(() => {
    if (lastRoute === undefined || restored.current) return
    restored.current = true
    if (path === '/' && lastRoute !== '/') go(lastRoute, { replace: true })
  }, [path, go, lastRoute])
}

/** Remembers where one is. It stands beside the screen, so that a screen that cannot be shown is not remembered. */
export function RememberRoute({ path }: { readonly path: string }) {
  useEffect(() => rememberRoute(path), [path])
  return null
}

export function rememberRoute(path: string): void {
  void call('settings.update', { lastRoute: path })
}
