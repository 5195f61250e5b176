import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '#api/call.ts'
import { useAnswer } from '#api/queries.ts'
import { DropChoice } from './DropChoice.tsx'
import classes from './DropTarget.module.css'
import { startImport } from './imports.ts'

interface Props {
  /** The incident whose screen is open. */
  readonly incidentId: string | null
}

/** While something is dragged over it the page hears so several times a second; after this silence it is gone. */
const SILENCE = 1_000

const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
const takesWords = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))

/** Files and folders that are dropped on the window, wherever that is, come into the incident that is open. */
export function DropTarget({ incidentId }: Props) {
  const [, go] = useLocation()
  const [over, setOver] = useState(false)
  const [dropped, setDropped] = useState<readonly string[] | null>(null)
  const { data: library } = useAnswer('library.state', {})
  const ready = library !== undefined && library.folder !== null

  const start = (into: string, paths: readonly string[]) =>
    void startImport(into, (id) =>
      call('source.importFiles', { incidentId: into, paths: [...paths], encoding: null, id }),
    )
  const drop = async (files: readonly File[]) => {
    const paths = await window.rapporteur.choose(files)
    if (paths.length === 0)
      return say('What was dropped is no file on this computer', 'Save it first, then drop that.')
    if (!ready)
      return say('No library is open', 'Open a library or start your own, then drop the files again.')
    if (incidentId === null) return setDropped(paths)
    start(incidentId, paths)
  }
  const latest = useRef(drop)
  latest.current = drop
  useEffect(() => {
    let silent: ReturnType<typeof setTimeout> | undefined
    const show = (shown: boolean) => {
      clearTimeout(silent)
      setOver(shown)
      if (shown) silent = setTimeout(() => setOver(false), SILENCE)
    }
    const onOver = (event: DragEvent) => {
      // A link or a picture that is let go beside a field would lead the window away.
      if (!isFiles(event)) return takesWords(event.target) ? undefined : event.preventDefault()
      event.preventDefault()
      event.stopPropagation()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      show(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) show(false)
    }
    const onDrop = (event: DragEvent) => {
      show(false)
      if (!isFiles(event)) return takesWords(event.target) ? undefined : event.preventDefault()
      event.preventDefault()
      event.stopPropagation()
      void latest.current([...(event.dataTransfer?.files ?? [])])
    }
    // On the way down, so that no field or editor takes a file for itself.
    const heard = [
      ['dragenter', onOver],
      ['dragover', onOver],
      ['dragleave', onLeave],
      ['drop', onDrop],
    ] as const
    for (const [type, hear] of heard) window.addEventListener(type, hear, true)
    return () => {
      clearTimeout(silent)
      for (const [type, hear] of heard) window.removeEventListener(type, hear, true)
    }
  }, [])
  return (
    <>
      {over && (
        <div className={classes.veil} aria-hidden>
          <div className={classes.words}>
            <p className={classes.title}>Drop to bring in</p>
            <p>
              {incidentId === null
                ? 'You choose the incident next.'
                : 'Files, and all that lies in folders, come into this incident.'}
            </p>
          </div>
        </div>
      )}
      <DropChoice
        paths={dropped}
        onClose={() => setDropped(null)}
        onChoose={(id) => {
          if (dropped) start(id, dropped)
          setDropped(null)
          go(`/incident/${id}`)
        }}
      />
    </>
  )
}

function say(title: string, message: string): void {
  notifications.show({ title, message, withBorder: true, autoClose: 8_000 })
}
