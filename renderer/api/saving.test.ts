import { beforeEach, expect, test, vi } from 'vitest'

type Saving = typeof import('./saving.ts')
let saving: Saving

/** What the screen would say now. */
const problem = () => saving.savingProblem()

/** A field with unsaved text whose save can be refused. */
function field() {
  const state = { refuse: false, saved: 0 }
  const flush = async () => {
    await saving.tracked(async () => {
      if (state.refuse) throw new Error('refused')
      state.saved += 1
    })
    saving.removeUnsaved(flush)
  }
  return { state, flush, type: () => saving.addUnsaved(flush) }
}

beforeEach(async () => {
  vi.resetModules()
  saving = await import('./saving.ts')
})

test('all that is unsaved is saved, also what is typed meanwhile', async () => {
  const late = field()
  const early = field()
  const flush = async () => {
    late.type()
    await early.flush()
    saving.removeUnsaved(flush)
  }
  saving.addUnsaved(flush)
  expect(await saving.saveAll()).toBe(true)
  expect(late.state.saved).toBe(1)
})

test('a refused save is told until it succeeds, whatever else is saved meanwhile', async () => {
  const stuck = field()
  stuck.state.refuse = true
  stuck.type()
  expect(await saving.saveAll()).toBe(false)
  expect(problem()).toMatch(/^Not saved/)
  await saving.tracked(async () => undefined)
  expect(problem()).toMatch(/^Not saved/)
  stuck.state.refuse = false
  expect(await saving.saveAll()).toBe(true)
  expect(problem()).not.toMatch(/^Not saved/)
})

test('a refused command that leaves nothing unsaved is no failure of saving', async () => {
  await expect(saving.tracked(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(problem()).not.toMatch(/^Not saved/)
})
