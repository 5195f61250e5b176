/** A key as a page saw it pressed. */
export interface PressedKey {
  key: string
  code: string
  ctrl: boolean
  shift: boolean
  alt: boolean
  meta: boolean
  /** Pressed in a field or an editor, where the page itself undoes, copies and pastes. */
  editable: boolean
}

const names: Record<string, string> = {
  Plus: '+',
  Space: ' ',
  Return: 'Enter',
  Esc: 'Escape',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
}

/** Whether the key is the one that an Electron accelerator such as `CmdOrCtrl+Shift+Z` names. */
export function matches(accelerator: string, pressed: PressedKey): boolean {
  const parts = accelerator.replace(/\+\+$/, '+Plus').split('+')
  const key = parts.pop() ?? ''
  const wanted = { ctrl: false, shift: false, alt: false, meta: false }
  for (const part of parts) {
    if (/^(cmdorctrl|commandorcontrol)$/i.test(part))
      wanted[process.platform === 'darwin' ? 'meta' : 'ctrl'] = true
    else if (/^(ctrl|control)$/i.test(part)) wanted.ctrl = true
    else if (/^(cmd|command|super|meta)$/i.test(part)) wanted.meta = true
    else if (/^(alt|option|altgr)$/i.test(part)) wanted.alt = true
    else if (/^shift$/i.test(part)) wanted.shift = true
    else throw new Error(`unknown modifier "${part}" in accelerator ${accelerator}`)
  }
  const name = names[key] ?? key
  // A sign such as + or ? may need Shift on this keyboard; the accelerator does not say so.
  const isSign = name.length === 1 && !/[a-z0-9 ]/i.test(name)
  return (
    wanted.ctrl === pressed.ctrl &&
    wanted.alt === pressed.alt &&
    wanted.meta === pressed.meta &&
    (isSign || wanted.shift === pressed.shift) &&
    (sameKey(name, pressed.key) ||
      pressed.code === `Key${name.toUpperCase()}` ||
      pressed.code === `Digit${name}`)
  )
}

const sameKey = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Chromium runs these itself in a field, so a menu never hears of them there. */
export function isEditingKey(pressed: PressedKey): boolean {
  const command = process.platform === 'darwin' ? pressed.meta : pressed.ctrl
  return pressed.editable && command && !pressed.alt && /^[acvxzy]$/i.test(pressed.key)
}
