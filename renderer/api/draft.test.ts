import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftLife } from './draft.ts'
import { catchUp, whenFresh } from './fresh.ts'

/** A library with one title, read over a wire that can be slow, and a field for it. */
function setUp(untilLeft = false) {
  let title = 'Drones'
  let slow: (() => void)[] | null = null
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  const query = new QueryObserver(client, {
    queryKey: ['title'],
    queryFn: async () => {
      const read = title
      const held = slow
      if (held) await new Promise<void>((resolve) => held.push(resolve))
      return read
    },
  })
  const stop = query.subscribe(() => undefined)
  let typed: { readonly value: string } | null = null
  /** All texts that the field has shown, in their order. */
  const seen: string[] = []
  const look = () => {
    const now = typed?.value ?? query.getCurrentResult().data ?? ''
    if (now !== '' && seen.at(-1) !== now) seen.push(now)
    return now
  }
  query.subscribe(look)
  // The library tells of a change before it answers.
  const write = async (next: string) => {
    title = next
    catchUp(client.invalidateQueries({ queryKey: ['title'] }))
  }
  const draft = new DraftLife<string>({
    save: (text) => write(text.trim()),
    fresh: whenFresh,
    show: (next) => {
      typed = next
      look()
    },
    untilLeft,
  })
  return {
    draft,
    write,
    seen,
    shown: look,
    stop,
    begin: () => vi.waitFor(() => expect(look()).toBe('Drones')),
    slowDown: () => void (slow = []),
    arrive: () => {
      slow?.forEach((resolve) => resolve())
      slow = null
    },
  }
}

let field: ReturnType<typeof setUp>
beforeEach(async () => {
  field = setUp()
  await field.begin()
})
afterEach(() => field.stop())

test('the text never jumps back while the answer after the save is slow', async () => {
  field.slowDown()
  field.draft.set('Balloons')
  await field.draft.flush()
  expect(field.shown()).toBe('Balloons')
  field.arrive()
  await whenFresh()
  expect(field.seen).toEqual(['Drones', 'Balloons'])
  await field.write('Kites')
  await vi.waitFor(() => expect(field.shown()).toBe('Kites'))
})

test('an undo that comes before the answer after the save is shown, although the value is as before', async () => {
  field.slowDown()
  field.draft.set('Balloons')
  await field.draft.flush()
  await field.write('Drones')
  field.draft.stepped()
  field.arrive()
  await vi.waitFor(() => expect(field.shown()).toBe('Drones'))
})

test('a text that the library holds otherwise, and as before, is let go', async () => {
  field.draft.set('Drones ')
  await field.draft.flush()
  await vi.waitFor(() => expect(field.shown()).toBe('Drones'))
})

test('an old answer on its way does not show through between two saves', async () => {
  field.slowDown()
  field.draft.set('Ball')
  await field.draft.flush()
  field.draft.set('Balloons')
  await field.draft.flush()
  field.arrive()
  await whenFresh()
  expect(field.seen).toEqual(['Drones', 'Ball', 'Balloons'])
})

test('a field that keeps its text until it is left shows what undo did all the same', async () => {
  field.stop()
  field = setUp(true)
  await field.begin()
  field.draft.set('Balloons ')
  await field.draft.flush()
  await whenFresh()
  expect(field.shown()).toBe('Balloons ')
  await field.write('Drones')
  field.draft.stepped()
  await vi.waitFor(() => expect(field.shown()).toBe('Drones'))
})

test('what is not saved yet is kept when undo changes the library', async () => {
  field.draft.set('Balloons')
  await field.write('Kites')
  field.draft.stepped()
  await whenFresh()
  expect(field.shown()).toBe('Balloons')
  field.draft.cancel()
  expect(field.shown()).toBe('Kites')
})

test('who types on without a pause is saved on the way, and a slow disk is given one save at a time', async () => {
  vi.useFakeTimers()
  try {
    const saved: string[] = []
    let finish: () => void = () => undefined
    const draft = new DraftLife<string>({
      save: (text) => {
        saved.push(text)
        return new Promise<void>((resolve) => (finish = resolve))
      },
      fresh: async () => undefined,
      show: () => undefined,
      untilLeft: false,
    })
    let text = ''
    const type = async (letters: string) => {
      for (const letter of letters) {
        draft.set((text += letter))
        await vi.advanceTimersByTimeAsync(80)
      }
    }
    await type('Balloons over')
    expect(saved).toHaveLength(1)
    expect(text.startsWith(saved[0]!)).toBe(true)
    finish()
    await vi.runAllTimersAsync()
    expect(saved).toHaveLength(2)
    expect(saved[1]).toBe('Balloons over')
  } finally {
    vi.useRealTimers()
  }
})
