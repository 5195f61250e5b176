// The same small app on real Electron and on the Chromium host: what one does, the other must do.
import { fileURLToPath } from 'node:url'
import { expect, test } from '../support/test.ts'
import type { RunningApp } from '../support/app.ts'

const root = fileURLToPath(new URL('fixture', import.meta.url))

/** What the fixture's preload and page put on their window. */
interface FixtureWindow {
  fixture: {
    refused: string
    call(channel: string, ...args: unknown[]): Promise<never>
    note(text: string): void
  }
  told: unknown[]
  unhear(): void
}
declare const window: Window & FixtureWindow

const log = (app: RunningApp) =>
  app.evaluate(() => (globalThis as unknown as { fixtureLog: string[] }).fixtureLog)

test('the page gets its preload, and the preload nothing but electron', async ({ launch }) => {
  const { page, evaluate } = await launch({ root })
  expect(await evaluate(({ app }) => [app.getName(), app.getVersion()])).toEqual(['Fixture', '1.2.3'])
  expect(await page.evaluate(() => window.fixture.refused)).toBe('module not found: fs')
  expect(await page.evaluate(() => Object.isFrozen(window.fixture))).toBe(true)
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
})

test('values cross as structured clones', async ({ launch }) => {
  const { page } = await launch({ root })
  const { url, isTop, bytes, date, list } = await page.evaluate(async () => {
    const answer = await window.fixture.call('echo', new Uint8Array([0, 200]), new Date(5), [
      'ž',
      null,
      { a: undefined },
    ])
    const { args, ...frame } = answer as { args: [Uint8Array, Date, unknown]; url: string; isTop: boolean }
    return {
      ...frame,
      bytes: args[0] instanceof Uint8Array && [...args[0]],
      date: args[1].getTime(),
      list: args[2],
    }
  })
  expect({ url, isTop, bytes, date }).toEqual({
    url: 'app://fixture/index.html',
    isTop: true,
    bytes: [0, 200],
    date: 5,
  })
  expect(list).toEqual(['ž', null, { a: undefined }])
  const failures = await page.evaluate(async () => {
    const message = (call: Promise<unknown>) => call.then(String, (error: Error) => error.message)
    const { call } = window.fixture
    const uncloneable = (async () => call('echo', () => 1))()
    return [await message(call('fail')), await message(call('none')), await message(uncloneable)]
  })
  expect(failures).toEqual([
    "Error invoking remote method 'fail': RangeError: too far",
    "Error invoking remote method 'none': Error: No handler registered for 'none'",
    'An object could not be cloned.',
  ])
})

test('messages, menu and worker reach the other side', async ({ launch }) => {
  const app = await launch({ root })
  await app.page.evaluate(() => window.fixture.note('hello'))
  await expect.poll(() => log(app)).toEqual(expect.arrayContaining(['note hello', 'from the worker']))
  await app.menu('find')
  await expect.poll(() => app.page.evaluate(() => window.told.length)).toBe(1)
  expect(await app.page.evaluate(() => window.told)).toEqual([['find', new Uint8Array([1, 2])]])
  await app.page.evaluate(() => window.unhear())
  await app.menu('find')
  expect(await app.page.evaluate(() => window.told.length)).toBe(1)
})

/** Presses Ctrl and a key as a person does; Playwright's own keys never reach the menu of real Electron. */
async function pressControl({ witness, page, evaluate }: RunningApp, key: 'K' | 'Z'): Promise<void> {
  if (witness === 'chromium host') return page.keyboard.press(`Control+${key.toLowerCase()}`)
  await evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]!
    window.show()
    window.focus()
    window.webContents.focus()
  })
  await page.waitForFunction(() => document.hasFocus())
  await evaluate(({ BrowserWindow }, keyCode) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents
    for (const type of ['keyDown', 'keyUp'] as const)
      contents.sendInputEvent({ type, keyCode, modifiers: ['control'] })
  }, key)
}

test('keys that the page leaves alone work the menu', async ({ launch }) => {
  const app = await launch({ root })
  const { page } = app
  const told = () => page.evaluate(() => window.told.map((each) => (each as [string])[0]))
  await pressControl(app, 'K')
  await expect.poll(told).toEqual(['find'])
  await pressControl(app, 'Z')
  await expect.poll(told).toEqual(['find', 'undo'])
  await page.focus('textarea')
  await page.keyboard.type('a')
  await pressControl(app, 'Z')
  await expect(page.locator('textarea')).toHaveValue('')
  await page.evaluate(() => window.addEventListener('keydown', (event) => event.preventDefault()))
  await pressControl(app, 'K')
  // A key that the page does not keep comes behind the one that it keeps.
  await app.menu('find')
  await expect.poll(told).toEqual(['find', 'undo', 'find'])
})

test('the clipboard is one for page and app', async ({ launch }) => {
  const app = await launch({ root })
  await app.page.focus('textarea')
  await app.paste('Žluť „words“')
  expect(await app.page.inputValue('textarea')).toBe('Žluť „words“')
  await app.page.evaluate(() => {
    ;(document.activeElement as HTMLElement).blur()
    getSelection()!.selectAllChildren(document.getElementById('words')!)
  })
  await app.page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('some words')
})

test('nothing leaves the app', async ({ launch }) => {
  const app = await launch({ root })
  const { page } = app
  await page.evaluate(() => document.getElementById('blank')!.click())
  await page.evaluate(() => void open('https://example.org/opened'))
  await page.evaluate(() => void (new Image().src = 'https://example.org/picture'))
  await page.evaluate(() => document.getElementById('out')!.click())
  await expect
    .poll(() => log(app))
    .toEqual(
      expect.arrayContaining([
        'open https://example.org/blank',
        'open https://example.org/opened',
        'navigate https://example.org/out',
      ]),
    )
  expect(
    await page.evaluate(() => fetch('https://example.org/').then(String, (error: Error) => error.message)),
  ).toBe('Failed to fetch')
  expect(await page.evaluate(() => document.title)).toBe('Fixture')
  expect(await app.blockedRequests()).toContain('https://example.org/picture')
})

test('size, theme and dialogs follow', async ({ launch }) => {
  const app = await launch({ root, theme: 'dark' })
  const isDark = () => app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await isDark()).toBe(true)
  await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'light'))
  await expect.poll(isDark).toBe(false)
  await app.setContentSize(900, 500)
  expect(await app.page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 500])
  await app.answerDialogs({ save: '/somewhere/else' })
  const answers = await app.evaluate(async ({ dialog }) => [
    (await dialog.showSaveDialog({ title: 'Save' })).filePath,
    (await dialog.showOpenDialog({})).canceled,
    (await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'Cancel'] })).response,
  ])
  expect(answers).toEqual(['/somewhere/else', true, 1])
  expect((await app.dialogs()).map((each) => [each.kind, each.answered])).toEqual([
    ['save', true],
    ['open', false],
    ['message', false],
  ])
})

test('a second start tells the first, and a killed app leaves its place', async ({ launch }) => {
  const app = await launch({ root })
  expect(await app.startAgain('please')).toBe(0)
  await expect.poll(() => log(app)).toContain('second please')
  await app.kill()
  expect(await app.exited).toBe(null)
  const next = await launch({ root, userData: app.userData })
  await next.close()
  expect(await next.exited).toBe(0)
})
