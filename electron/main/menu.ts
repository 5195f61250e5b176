import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#contract/events'

/**
 * The menu bar. An item of ours asks the page to do its command; the page knows the same keys itself and
 * takes them first, so that they also work where a system sends them to the page.
 */
export function installMenu(send: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    accelerator,
    click: () => send(command),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&File',
        submenu: [
          item('New Incident', 'new incident', 'CmdOrCtrl+N'),
          item('New Briefing', 'new briefing', 'CmdOrCtrl+Shift+B'),
          line,
          item('Bring In Files…', 'import files', 'CmdOrCtrl+O'),
          item('Bring In a Folder…', 'import folder', 'CmdOrCtrl+Shift+O'),
          item('Paste as Source…', 'paste source', 'CmdOrCtrl+Shift+V'),
          item('Review Suggestions', 'review', 'CmdOrCtrl+R'),
          line,
          item('Export…', 'export', 'CmdOrCtrl+E'),
          item('Issue an Edition…', 'issue'),
          line,
          item('Start a Library…', 'start library'),
          item('Open Library…', 'open library'),
          item('Open the Sample Library', 'open sample'),
          line,
          isMac ? { role: 'close' } : { role: 'quit' },
        ],
      },
      {
        label: '&Edit',
        submenu: [
          item('Undo', 'undo', 'CmdOrCtrl+Z'),
          item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
          line,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
          line,
          item('Find', 'find', 'CmdOrCtrl+F'),
          item('Find in the Whole Library', 'find everywhere', 'CmdOrCtrl+Shift+F'),
          // ⌘H hides the program on macOS.
          item('Find and Replace', 'replace', isMac ? 'Cmd+Alt+F' : 'Ctrl+H'),
        ],
      },
      {
        label: '&View',
        submenu: [
          item('Library', 'library', 'CmdOrCtrl+1'),
          item('Briefings', 'briefings', 'CmdOrCtrl+2'),
          item('Actors', 'actors', 'CmdOrCtrl+3'),
          item('Settings', 'settings', 'CmdOrCtrl+,'),
          line,
          item('Sources of the Incident', 'sources', 'CmdOrCtrl+G'),
          line,
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
      {
        label: '&Help',
        role: 'help',
        submenu: [item('Commands…', 'palette', 'CmdOrCtrl+K'), item('Keyboard Shortcuts', 'shortcuts')],
      },
    ]),
  )
}
