import { useEffect, useRef } from 'react'
import type { MenuCommand } from '#contract/events'
import { followTyping, isTyping } from './fieldUndo.ts'

// On macOS Ctrl+E and its like move the caret in a field; commands are ⌘ there.
const isMac = navigator.userAgent.includes('Mac')

/** One thing the user can ask for: from the menu, the palette or the keyboard. */
export interface Command {
  readonly id: MenuCommand
  readonly label: string
  /** Keys as written on screen, `Ctrl+Shift+V`; on macOS Ctrl reads ⌘. */
  readonly keys: string | null
  /** Keys that do the same, but not on macOS. */
  readonly otherKeys?: string
  /** Other words to find it by. */
  readonly also?: string
}

export const COMMANDS: readonly Command[] = [
  { id: 'new incident', label: 'New incident', keys: 'Ctrl+N' },
  { id: 'new briefing', label: 'New briefing of this incident', keys: 'Ctrl+Shift+B' },
  { id: 'import files', label: 'Bring in files', keys: 'Ctrl+O', also: 'import open source article' },
  {
    id: 'import folder',
    label: 'Bring in a folder',
    keys: 'Ctrl+Shift+O',
    also: 'import directory all files source',
  },
  { id: 'paste source', label: 'Paste as source', keys: 'Ctrl+Shift+V', also: 'clipboard article' },
  {
    id: 'review',
    label: 'Review suggestions',
    keys: 'Ctrl+R',
    also: 'proposals statements accept reject source',
  },
  {
    id: 'sources',
    label: 'Go to a source of this incident',
    keys: 'Ctrl+G',
    also: 'find list all tabs title publisher agency',
  },
  {
    id: 'export',
    label: 'Export the briefing',
    keys: 'Ctrl+E',
    also: 'word docx pdf html web page markdown save as',
  },
  { id: 'issue', label: 'Issue an edition', keys: null, also: 'freeze number publish send' },
  { id: 'find', label: 'Find', keys: 'Ctrl+F', also: 'search library briefing' },
  {
    id: 'find everywhere',
    label: 'Find in the whole library',
    keys: 'Ctrl+Shift+F',
    also: 'search statements quotations sources context briefings',
  },
  // ⌘H hides the program on macOS.
  {
    id: 'replace',
    label: 'Find and replace',
    keys: isMac ? 'Ctrl+Alt+F' : 'Ctrl+H',
    also: 'search briefing',
  },
  {
    id: 'add',
    label: 'Add from the library to the briefing',
    keys: 'Ctrl+L',
    also: 'statement evidence context insert',
  },
  { id: 'comment', label: 'Comment to yourself', keys: 'Ctrl+Alt+M', also: 'note margin briefing' },
  {
    id: 'beside',
    label: 'Another briefing beside this one',
    keys: 'Ctrl+\\',
    also: 'two side compare split',
  },
  { id: 'swap sides', label: 'Swap the two briefings', keys: 'F9', also: 'beside other edit' },
  { id: 'checks', label: 'Checks of the briefing', keys: 'F7', also: 'findings rules spelling' },
  { id: 'next finding', label: 'Go to the next finding of the checks', keys: 'F8' },
  { id: 'finding before', label: 'Go to the finding before', keys: 'Shift+F8' },
  { id: 'palette', label: 'Commands', keys: 'Ctrl+K' },
  { id: 'undo', label: 'Undo', keys: 'Ctrl+Z' },
  { id: 'redo', label: 'Redo', keys: 'Ctrl+Shift+Z', otherKeys: 'Ctrl+Y' },
  { id: 'library', label: 'Go to the library', keys: 'Ctrl+1' },
  { id: 'briefings', label: 'Go to the briefings', keys: 'Ctrl+2' },
  { id: 'actors', label: 'Go to the actors', keys: 'Ctrl+3', also: 'people bodies states merge' },
  { id: 'settings', label: 'Settings', keys: 'Ctrl+,', also: 'theme dark light' },
  { id: 'shortcuts', label: 'Keyboard shortcuts', keys: '?' },
  { id: 'start library', label: 'Start a library', keys: null, also: 'new own folder' },
  { id: 'open library', label: 'Open a library', keys: null },
  { id: 'open sample', label: 'Open the sample library', keys: null, also: 'example' },
]

type Handler = () => void
const handlers = new Map<MenuCommand, Handler[]>()
/** What was asked for before there was any screen: the first that knows it does it. */
let early: MenuCommand | null = null

/** Does a command: the screen that was shown last and knows it answers. Returns whether any did, or will. */
export function runCommand(id: MenuCommand): boolean {
  if (handlers.size === 0) {
    early = id
    return true
  }
  const handler = handlers.get(id)?.at(-1)
  handler?.()
  return handler !== undefined
}

/** True where some screen now shown answers the command. */
export const canRun = (id: MenuCommand): boolean => (handlers.get(id)?.length ?? 0) > 0

/** Answers a command for as long as the component is shown. */
export function useCommand(id: MenuCommand, handler: Handler): void {
  const latest = useRef(handler)
  latest.current = handler
  useEffect(() => {
    const answer = () => latest.current()
    handlers.set(id, [...(handlers.get(id) ?? []), answer])
    if (early === id) {
      early = null
      answer()
    }
    return () =>
      void handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== answer),
      )
  }, [id])
}

/** The class that the theme gives to a dialog as long as it is open and keeps what is behind it out of reach. */
export const MODAL = 'is-modal'

/** A dialog takes keys and menu as they are meant for it: what would go on behind it waits until it is closed. */
const IN_DIALOGS: readonly MenuCommand[] = ['undo', 'redo']

/** Whether keys or the menu may do a command. @param isModal whether a dialog is open that is to be answered first. */
export const isInReach = (id: MenuCommand, isModal: boolean): boolean => !isModal || IN_DIALOGS.includes(id)

/** Does a command that keys or the menu ask for. Returns whether it is known here, also where a dialog keeps it off. */
function ask(id: MenuCommand): boolean {
  return isInReach(id, document.querySelector(`.${MODAL}`) !== null) ? runCommand(id) : canRun(id)
}

const keysOf = (event: KeyboardEvent): string =>
  [
    (isMac ? event.metaKey : event.ctrlKey) && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && event.key !== '?' && 'Shift',
    event.key.length === 1 ? event.key.toUpperCase() : event.key,
  ]
    .filter(Boolean)
    .join('+')

/** Hears the keys of all commands and the menu bar, from now on. */
export function listenForCommands(): void {
  // Who has gone on to something else no longer waits for it.
  const forget = () => void (early = null)
  const onKey = (event: KeyboardEvent) => {
    forget()
    if (event.defaultPrevented || event.isComposing) return
    const keys = keysOf(event)
    // In a field, plain characters are text.
    if (keys === '?' && isTyping(event.target)) return
    const command = COMMANDS.find((known) => known.keys === keys || (!isMac && known.otherKeys === keys))
    if (command && ask(command.id)) event.preventDefault()
  }
  window.addEventListener('keydown', onKey)
  window.addEventListener('pointerdown', forget, true)
  window.rapporteur.on('menu.command', ({ command }) => void ask(command))
  followTyping((direction) => void runCommand(direction))
}
