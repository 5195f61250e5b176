import { expect, test } from 'vitest'
import { COMMANDS, isInReach } from './commands.ts'

test('while a dialog is to be answered, keys and the menu take back what is typed and do nothing behind it', () => {
  const inReach = (isModal: boolean) => COMMANDS.map(({ id }) => id).filter((id) => isInReach(id, isModal))
  expect(inReach(true)).toEqual(['undo', 'redo'])
  expect(inReach(false)).toHaveLength(COMMANDS.length)
})
