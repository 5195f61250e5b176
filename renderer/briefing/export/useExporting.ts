import { useEffect, useRef, useState } from 'react'
import type { ExportStep } from '#contract/briefings'
import type { Output } from '#contract/contract'
import type { Format } from '#domain/format'
import { call, CallError } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { announce } from '#ui/announce.ts'
import { nameOf } from './words.ts'

export type Exported = NonNullable<Output<'briefing.exportByDialog'>>

/** What an export is asked to be. */
export interface Wish {
  readonly format: Format
  readonly withManifest: boolean
}

/** Where an export is. */
export type Stage =
  /** The analyst chooses; after a refusal or a cancelled export with why nothing was written. */
  | { readonly at: 'choosing'; readonly said: { readonly title: string; readonly advice: string } | null }
  /** The step is null while the system asks where to save. */
  | { readonly at: 'writing'; readonly step: ExportStep | null; readonly cancelling: boolean }
  | { readonly at: 'done'; readonly exported: Exported }

const CHOOSING: Stage = { at: 'choosing', said: null }

/** The export of one briefing, from the choice to the file. */
export function useExporting(id: string) {
  const [stage, setStage] = useState<Stage>(CHOOSING)
  const running = useRef(false)
  useEffect(
    () =>
      window.rapporteur.on('export.progress', (progress) => {
        if (progress.id === id && running.current)
          setStage((now) => (now.at === 'writing' ? { ...now, step: progress.step } : now))
      }),
    [id],
  )
  // Who leaves the briefing has given its export up.
  useEffect(() => () => void (running.current && call('briefing.cancelExport', { id })), [id])

  const start = async (wish: Wish) => {
    if (running.current) return
    running.current = true
    setStage({ at: 'writing', step: null, cancelling: false })
    try {
      const exported = await call('briefing.exportByDialog', { id, ...wish })
      setStage(exported ? { at: 'done', exported } : CHOOSING)
      if (exported) announce(`Exported ${nameOf(exported.path)}`)
    } catch (error) {
      if (!(error instanceof CallError)) showError(error)
      setStage({ at: 'choosing', said: error instanceof CallError ? error : null })
    }
    running.current = false
  }
  const cancel = () => {
    setStage((now) => (now.at === 'writing' ? { ...now, cancelling: true } : now))
    void call('briefing.cancelExport', { id }).catch(showError)
  }
  return { stage, start, cancel, again: () => setStage(CHOOSING) }
}
