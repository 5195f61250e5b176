import { expect, test } from 'vitest'
import { FieldHistory, type Moment, type Way } from './fieldHistory.ts'

/** A field with its history; time passes only where a test says so. */
function field(text: string) {
  const history = new FieldHistory(text)
  let now: Moment = { text, start: text.length, end: text.length }
  let time = 0
  const put = (next: Moment, way: Way) => {
    history.record(now, next, way, time)
    now = next
  }
  const take = (direction: 'undo' | 'redo') => {
    const moment = history[direction](now.text)
    if (moment) now = moment
    return moment !== null
  }
  return {
    history,
    text: () => now.text,
    caret: () => now.start,
    wait: (milliseconds: number) => void (time += milliseconds),
    goTo: (at: number) => void (now = { ...now, start: at, end: at }),
    select: (start: number, end: number) => void (now = { ...now, start, end }),
    type: (words: string) => {
      for (const letter of words) {
        const { text: old, start, end } = now
        const at = start + 1
        put({ text: old.slice(0, start) + letter + old.slice(end), start: at, end: at }, 'typing')
      }
    },
    backspace: () => {
      const at = now.start - 1
      put({ text: now.text.slice(0, at) + now.text.slice(now.start), start: at, end: at }, 'deleting')
    },
    setByOthers: (next: string) => void (now = { text: next, start: next.length, end: next.length }),
    undo: () => take('undo'),
    redo: () => take('redo'),
  }
}

test('what is typed in one go is one step, back and forward', () => {
  const title = field('Drones')
  title.type(' on the bank')
  expect(title.undo()).toBe(true)
  expect(title.text()).toBe('Drones')
  expect(title.undo()).toBe(false)
  expect(title.redo()).toBe(true)
  expect(title.text()).toBe('Drones on the bank')
  expect(title.redo()).toBe(false)
})

test('a pause, another place and deleting each begin a new step', () => {
  const title = field('')
  title.type('one')
  title.wait(5_000)
  title.type(' two')
  title.goTo(0)
  title.type('a ')
  title.goTo(9)
  title.backspace()
  title.backspace()
  expect(title.text()).toBe('a one t')
  const seen: string[] = []
  while (title.undo()) seen.push(title.text())
  expect(seen).toEqual(['a one two', 'one two', 'one', ''])
})

test('a selection that is typed over comes back whole, with the caret behind it', () => {
  const title = field('three drones')
  title.select(0, 5)
  title.type('two')
  expect(title.text()).toBe('two drones')
  title.undo()
  expect(title.text()).toBe('three drones')
  expect(title.caret()).toBe(5)
})

test('equal letters beside the caret do not shift the place', () => {
  const title = field('aaa')
  title.goTo(1)
  title.type('a')
  title.undo()
  expect([title.text(), title.caret()]).toEqual(['aaa', 1])
})

test('what is typed after a step back takes the way forward away', () => {
  const title = field('')
  title.type('one')
  title.undo()
  title.type('two')
  expect(title.redo()).toBe(false)
  expect(title.text()).toBe('two')
})

test('a text that somebody else has set is never changed by steps that do not fit it', () => {
  const title = field('')
  title.type('one')
  title.setByOthers('from the library')
  expect(title.undo()).toBe(false)
  expect(title.redo()).toBe(false)
  expect(title.text()).toBe('from the library')
})

test('all is taken back only where the user typed and the text is the first one again', () => {
  const title = field('Drones')
  expect(title.history.isTakenBack).toBe(false)
  title.type('!')
  expect(title.history.isTakenBack).toBe(false)
  title.undo()
  expect(title.history.isTakenBack).toBe(true)
  title.type('?')
  title.setByOthers('Balloons')
  title.type('?')
  title.undo()
  expect(title.text()).toBe('Balloons')
  expect(title.history.isTakenBack).toBe(false)
})
