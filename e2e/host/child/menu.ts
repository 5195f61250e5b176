import { EventEmitter } from 'node:events'
import { isEditingKey, matches, type PressedKey } from './accelerator.ts'
import { serve } from './parent.ts'
import { roles } from './roles.ts'
import { strict } from './strict.ts'
import { BrowserWindow } from './window.ts'

interface ItemOptions {
  id?: string
  label?: string
  sublabel?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  visible?: boolean
  checked?: boolean
  registerAccelerator?: boolean
  click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void
  submenu?: ItemOptions[] | Menu
}

/** Electron's `MenuItem`. */
export class MenuItem {
  readonly id: string | undefined
  readonly role: string | undefined
  readonly type: string
  readonly submenu: Menu | undefined
  readonly accelerator: string | undefined
  readonly registerAccelerator: boolean
  label: string
  sublabel: string
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly click: (event?: object, window?: BrowserWindow, contents?: object) => void

  constructor(options: ItemOptions) {
    this.role = options.role?.toLowerCase()
    const role = this.role === undefined ? undefined : roles[this.role]
    if (this.role !== undefined && !role)
      throw new Error(`the Chromium host does not implement the role ${options.role}`)
    const submenu = options.submenu ?? role?.submenu?.map(fromRole)
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu
    this.type = options.type ?? (this.submenu ? 'submenu' : 'normal')
    this.id = options.id
    this.label = options.label ?? role?.label ?? ''
    this.sublabel = options.sublabel ?? ''
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator ?? true
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.click = (event = {}, window) => {
      if (this.type === 'checkbox' || this.type === 'radio') this.checked = !this.checked
      if (role?.run) role.run(window)
      else options.click?.(this, window, event)
    }
  }
}

const fromRole = (name: string): ItemOptions =>
  name === 'separator' ? { type: 'separator' } : { role: name }

let applicationMenu: Menu | null = null

/** Electron's `Menu`. It is not drawn: it can be clicked by code and by its accelerators. */
export class Menu extends EventEmitter {
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const each of template) menu.append(each instanceof MenuItem ? each : new MenuItem(each))
    return menu
  }

  static setApplicationMenu = (menu: Menu | null) => void (applicationMenu = menu)
  static getApplicationMenu = () => applicationMenu

  append(item: MenuItem): void {
    this.items.push(strict('MenuItem', item))
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.every().find((item) => item.id === id) ?? null
  }

  /** Nobody can choose from a menu that is not drawn, so it closes again. */
  popup(options: { callback?: () => void } = {}): void {
    setImmediate(() => {
      this.emit('menu-will-show', {})
      this.emit('menu-will-close', {})
      options.callback?.()
    })
  }

  closePopup = () => undefined

  /** The items of this menu and of all menus below it. */
  every(): MenuItem[] {
    return this.items.flatMap((item) => [item, ...(item.submenu?.every() ?? [])])
  }
}

serve({
  /** A page left a key to the menu. */
  key(windowId: number, pressed: PressedKey) {
    if (isEditingKey(pressed)) return
    const item = applicationMenu
      ?.every()
      .find(
        (each) =>
          each.enabled && each.registerAccelerator && each.accelerator && matches(each.accelerator, pressed),
      )
    item?.click({ triggeredByAccelerator: true }, BrowserWindow.fromId(windowId) ?? undefined)
  },
})
