import type { BrowserWindow } from './window.ts'
import { app } from './app.ts'

type Run = (window: BrowserWindow | undefined) => void
interface Role {
  label: string
  accelerator?: string
  run?: Run
  submenu?: string[]
}

const zoom =
  (change: (level: number) => number): Run =>
  (window) =>
    window?.webContents.setZoomLevel(change(window.webContents.getZoomLevel()))

/** What the roles of a menu item mean, on the platforms without an application menu. */
export const roles: Record<string, Role> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', run: (window) => window?.webContents.undo() },
  redo: {
    label: 'Redo',
    accelerator: 'Shift+CommandOrControl+Z',
    run: (window) => window?.webContents.redo(),
  },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', run: (window) => window?.webContents.cut() },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', run: (window) => window?.webContents.copy() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', run: (window) => window?.webContents.paste() },
  delete: { label: 'Delete', run: (window) => window?.webContents.delete() },
  selectall: {
    label: 'Select All',
    accelerator: 'CommandOrControl+A',
    run: (window) => window?.webContents.selectAll(),
  },
  resetzoom: { label: 'Actual Size', accelerator: 'CommandOrControl+0', run: zoom(() => 0) },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus', run: zoom((level) => level + 0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-', run: zoom((level) => level - 0.5) },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.webContents.reload() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    run: (window) => window?.webContents.reload(),
  },
  toggledevtools: { label: 'Toggle Developer Tools', accelerator: 'Ctrl+Shift+I', run: () => undefined },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', run: (window) => window?.minimize() },
  zoom: { label: 'Zoom', run: (window) => window?.maximize() },
  close: { label: 'Close', accelerator: 'CommandOrControl+W', run: (window) => window?.close() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', run: () => app.quit() },
  about: { label: 'About', run: () => app.showAboutPanel() },
  filemenu: { label: 'File', submenu: ['quit'] },
  editmenu: {
    label: 'Edit',
    submenu: ['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'delete', 'separator', 'selectAll'],
  },
  viewmenu: {
    label: 'View',
    submenu: [
      'reload',
      'forceReload',
      'toggleDevTools',
      'separator',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'separator',
      'togglefullscreen',
    ],
  },
  windowmenu: { label: 'Window', submenu: ['minimize', 'zoom', 'close'] },
  help: { label: 'Help', submenu: [] },
  // Known on macOS only; elsewhere they are shown and do nothing.
  appmenu: { label: 'App', submenu: ['about', 'separator', 'quit'] },
  services: { label: 'Services' },
  hide: { label: 'Hide' },
  hideothers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  front: { label: 'Bring All to Front' },
}
