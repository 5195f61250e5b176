import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { SettingsFile } from './settings.ts'

const USUAL = {
  settings: {
    theme: 'system',
    readerShare: 0.5,
    author: '',
    lastRoute: '/',
    welcomed: false,
    rulesOff: [],
    exportFormat: 'docx',
    exportManifest: false,
  },
  window: { width: 1280, height: 800, maximized: false },
  libraryFolder: null,
  exportFolders: {},
}
const OWN = {
  settings: {
    theme: 'dark',
    readerShare: 0.4,
    author: 'Desk',
    lastRoute: '/briefings',
    welcomed: true,
    rulesOff: ['no scope'],
    exportFormat: 'pdf',
    exportManifest: true,
  },
  window: { x: 10, y: 20, width: 900, height: 700, maximized: true },
  libraryFolder: '/library',
  exportFolders: { '/library': '/briefings' },
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const open = () => new SettingsFile(folder).current
const put = (content: unknown) =>
  writeFileSync(
    join(folder, 'settings.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  )
const stored = () => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')) as unknown

test('without a file all is as usual, and nothing is written', () => {
  expect(open()).toEqual(USUAL)
  expect(readdirSync(folder)).toEqual([])
})

test('what is changed is there at the next start', () => {
  new SettingsFile(folder).update({ libraryFolder: '/library' })
  expect(open()).toEqual({ ...USUAL, libraryFolder: '/library' })
})

test('a field that an older version did not know has its default, and the file is none the worse', () => {
  const { welcomed: _welcomed, ...settings } = OWN.settings
  put({ ...OWN, settings, window: undefined })
  expect(open()).toEqual({ ...OWN, settings: { ...settings, welcomed: false }, window: USUAL.window })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test.each([
  ['theme', { ...OWN, settings: { ...OWN.settings, theme: 'pink' } }, { settings: { theme: 'system' } }],
  ['author', { ...OWN, settings: { ...OWN.settings, author: 7 } }, { settings: { author: '' } }],
  ['width', { ...OWN, window: { ...OWN.window, width: 'wide' } }, { window: { width: 1280 } }],
  ['libraryFolder', { ...OWN, libraryFolder: 7 }, { libraryFolder: null }],
  ['window', { ...OWN, window: [] }, { window: USUAL.window }],
])('where %s cannot be read, only that is as usual, and the file is kept aside', (_, content, changed) => {
  put(content)
  const { settings = {}, window = {}, ...rest } = changed as Partial<typeof USUAL>
  const place = Array.isArray(content.window) ? {} : OWN.window
  const expected = {
    ...OWN,
    ...rest,
    settings: { ...OWN.settings, ...settings },
    window: { ...place, ...window },
  }
  expect(open()).toEqual(expected)
  expect(readFileSync(join(folder, 'settings.unreadable.json'), 'utf8')).toBe(JSON.stringify(content))
  expect(stored()).toEqual(expected)
  // What was mended is sound.
  expect(open()).toEqual(expected)
  expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.unreadable.json'])
})

test.each(['', '{"settings": ', 'null', '[]', '"x"'])('%j is kept aside, and all is as usual', (text) => {
  put(text)
  expect(open()).toEqual(USUAL)
  expect(readFileSync(join(folder, 'settings.unreadable.json'), 'utf8')).toBe(text)
})

test('a file that is kept aside does not take the place of an earlier one', () => {
  for (const text of ['one', 'two', 'three']) {
    put(text)
    open()
  }
  const kept = (name: string) => readFileSync(join(folder, `settings.unreadable${name}.json`), 'utf8')
  expect([kept(''), kept('-2'), kept('-3')]).toEqual(['one', 'two', 'three'])
})
