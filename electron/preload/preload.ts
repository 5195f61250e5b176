import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { callChannel, eventChannel, type Bridge } from '#contract/bridge'
import { CALL_NAMES, EVENT_NAMES } from '#contract/names'

const functions = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel(name), input)]),
)

const on: Bridge['on'] = (name, hear) => {
  if (!EVENT_NAMES.includes(name)) throw new Error(`There is no event ${String(name)}`)
  const listener = (_event: IpcRendererEvent, payload: Parameters<typeof hear>[0]) => hear(payload)
  ipcRenderer.on(eventChannel(name), listener)
  return () => void ipcRenderer.removeListener(eventChannel(name), listener)
}

contextBridge.exposeInMainWorld('rapporteur', { ...functions, on })
