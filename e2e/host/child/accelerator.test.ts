import { describe, expect, it } from 'vitest'
import { isEditingKey, matches, type PressedKey } from './accelerator.ts'

const control = process.platform === 'darwin' ? 'meta' : 'ctrl'

function press(key: string, ...held: ('command' | 'shift' | 'alt' | 'editable')[]): PressedKey {
  const has = (name: (typeof held)[number]) => held.includes(name)
  const none = { ctrl: false, meta: false, shift: has('shift'), alt: has('alt'), editable: has('editable') }
  return { ...none, key, code: '', [control]: has('command') }
}

describe('an accelerator', () => {
  it.each([
    ['CmdOrCtrl+K', press('k', 'command')],
    ['CmdOrCtrl+Shift+Z', press('Z', 'command', 'shift')],
    ['Shift+CommandOrControl+Z', press('Z', 'command', 'shift')],
    ['F1', press('F1')],
    ['CmdOrCtrl+Plus', press('+', 'command', 'shift')],
    ['CmdOrCtrl+,', press(',', 'command')],
    ['Alt+Left', press('ArrowLeft', 'alt')],
  ])('%s is met by its key', (accelerator, pressed) => expect(matches(accelerator, pressed)).toBe(true))

  it.each([
    ['CmdOrCtrl+K', press('k')],
    ['CmdOrCtrl+Z', press('Z', 'command', 'shift')],
    ['F1', press('F1', 'shift')],
    ['CmdOrCtrl+1', press('2', 'command')],
  ])('%s is not met by another', (accelerator, pressed) => expect(matches(accelerator, pressed)).toBe(false))

  it('leaves undo in a field to the field', () => {
    expect(isEditingKey(press('z', 'command', 'editable'))).toBe(true)
    expect(isEditingKey(press('z', 'command'))).toBe(false)
    expect(isEditingKey(press('k', 'command', 'editable'))).toBe(false)
  })
})
