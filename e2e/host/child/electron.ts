// What `import … from 'electron'` finds in the Chromium host.
import { app } from './app.ts'
import { clipboard } from './clipboard.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu, MenuItem } from './menu.ts'
import { serve } from './parent.ts'
import { protocol } from './protocol.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { missing, strict } from './strict.ts'
import { nativeTheme } from './theme.ts'
import { BrowserWindow } from './window.ts'

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
}

// Named, so that importing one of them fails with a reason when it is used, and not before.
export const autoUpdater = missing('autoUpdater')
export const BaseWindow = missing('BaseWindow')
export const contentTracing = missing('contentTracing')
export const crashReporter = missing('crashReporter')
export const desktopCapturer = missing('desktopCapturer')
export const globalShortcut = missing('globalShortcut')
export const MessageChannelMain = missing('MessageChannelMain')
export const nativeImage = missing('nativeImage')
export const net = missing('net')
export const netLog = missing('netLog')
export const Notification = missing('Notification')
export const powerMonitor = missing('powerMonitor')
export const powerSaveBlocker = missing('powerSaveBlocker')
export const safeStorage = missing('safeStorage')
export const systemPreferences = missing('systemPreferences')
export const Tray = missing('Tray')
export const utilityProcess = missing('utilityProcess')
export const View = missing('View')
export const webContents = missing('webContents')
export const WebContentsView = missing('WebContentsView')
export const webFrameMain = missing('webFrameMain')

const electron = strict('electron', {
  ...{ app, BrowserWindow, clipboard, dialog, ipcMain, Menu, MenuItem },
  ...{ nativeTheme, protocol, screen, session, shell },
})

export default electron

serve({
  /** Runs a function of a test here, as Playwright does in real Electron. */
  evaluate: (source: string, arg: unknown): unknown =>
    // oxlint-disable-next-line no-eval -- that is what it is for
    ((0, eval)(`(${source})`) as (modules: object, arg: unknown) => unknown)(electron, arg),
})
