import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, DROPPED_CHANNEL, eventChannel, type Bridge, type Reply } from '#contract/bridge'
import { CALL_NAMES, EVENT_NAMES } from '#contract/names'

type Hear = (payload: unknown) => void

const listeners = new Map<string, Set<Hear>>()
/** The number of the event that was heard last, and the answers that wait for a later one. */
let heard = 0
let waiting: { readonly told: number; readonly go: () => void }[] = []

for (const name of EVENT_NAMES) {
  const hearing = new Set<Hear>()
  listeners.set(name, hearing)
  ipcRenderer.on(eventChannel(name), (_event, payload: unknown, number: number) => {
    try {
      for (const hear of [...hearing]) hear(payload)
    } finally {
      heard = number
      const ready = waiting.filter(({ told }) => told <= heard)
      waiting = waiting.filter(({ told }) => told > heard)
      for (const { go } of ready) go()
    }
  })
}

const functions = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    async (input: unknown) => {
      const { told = 0, ...answer } = (await ipcRenderer.invoke(callChannel(name), input)) as Reply
      if (told > heard) await new Promise<void>((go) => waiting.push({ told, go }))
      return answer
    },
  ]),
)

const on: Bridge['on'] = (name, hear) => {
  const hearing = listeners.get(name)
  if (!hearing) throw new Error(`There is no event ${String(name)}`)
  // A function of its own, so that one that is given twice is heard twice.
  const listener: Hear = (payload) => hear(payload as Parameters<typeof hear>[0])
  hearing.add(listener)
  return () => void hearing.delete(listener)
}

const choose: Bridge['choose'] = async (files) => {
  // Only a file that the system gave to the page has a path here; one that a script made has none.
  const paths = files.map((file) => webUtils.getPathForFile(file as File)).filter((path) => path !== '')
  await ipcRenderer.invoke(DROPPED_CHANNEL, paths)
  return paths
}

contextBridge.exposeInMainWorld('rapporteur', { ...functions, on, choose })
