import { parent } from './parent.ts'
import { strict } from './strict.ts'

/** Electron's `shell`: opens things only where a person sits before a visible window. */
export const shell = strict('shell', {
  openPath: async (path: string) => {
    parent.tell('show', path)
    return ''
  },
  showItemInFolder: (path: string) => parent.tell('show', path, 'folder'),
  openExternal: async (url: string) => parent.tell('show', url),
  beep: () => undefined,
})
