import { useEffect, useRef } from 'react'
import { call } from '#api/call.ts'
import { change, showError } from '#api/change.ts'
import { isKept } from '#api/kept.ts'
import { saveAll } from '#api/saving.ts'
import { useActions, useChoice, useEntry } from '../desk/desk.ts'

const BLANK = {
  kind: 'claim',
  actorId: null,
  proposition: '',
  said: '',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
} as const

interface Fresh {
  readonly id: string
  /** The step that made it: as long as it is the library's latest, nothing came of it. */
  readonly step: number | null
}

/** Takes a statement back that was left as it was made; whoever typed half a name means to come back. */
async function takeBackUntouched({ id, step }: Fresh): Promise<void> {
  if (!(await saveAll()) || isKept(id)) return
  const { undoStep } = await call('history.state', {})
  if (undoStep === step) await call('history.undo', {})
}

/** Makes a statement without a source and opens it. One that is left untouched goes away again. */
export function useNewStatement(): () => Promise<void> {
  const { current, choose } = useActions()
  const entry = useEntry()
  const editing = useChoice((choice) => choice.editing)
  const fresh = useRef<Fresh | null>(null)
  const leave = () => {
    const left = fresh.current
    fresh.current = null
    if (left) void takeBackUntouched(left).catch(showError)
  }
  useEffect(() => {
    if (!editing || entry?.id !== fresh.current?.id) leave()
  }, [editing, entry])
  useEffect(() => leave, [])
  return async () => {
    const made = await change('statement.create', { incidentId: current().file.incident.id, fields: BLANK })
    if (!made) return
    const { undoStep } = await call('history.state', {})
    choose({ kind: 'statement', id: made.id }, { edit: true })
    fresh.current = { id: made.id, step: undoStep }
  }
}
