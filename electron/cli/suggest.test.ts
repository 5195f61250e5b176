import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from './run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXT =
  '🔥 Norland’s army said on Monday that a drone from Sudria had struck a ferry. Sudria denied the claim.\n'

async function suggest(...argv: string[]) {
  let [out, err] = ['', '']
  const status = await run(['suggest', ...argv], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: false,
    env: { RAPPORTEUR_LIBRARY: join(folder, 'none') },
    version: '1.2.3',
  })
  return { status, out, err }
}

const PICTURE = join(import.meta.dirname, '../intake/files/real/picture.webp')

const file = (content = TEXT) => {
  const path = join(folder, 'a.txt')
  writeFileSync(path, content)
  return path
}

describe('suggest', () => {
  test('gives the statements as data, at their places in the text, without a library', async () => {
    const { status, out } = await suggest(file(), '--json', '--date', '2024-03-20')
    const { out: text } = await suggest(file(), '--text')
    expect(status).toBe(0)
    expect(text).toBe(TEXT)
    const [claim, denial] = JSON.parse(out) as Record<string, never>[]
    expect(claim).toMatchObject({
      kind: 'claim',
      actor: { text: 'Norland’s army' },
      cue: { text: 'said' },
      dates: [{ text: 'on Monday', value: '2024-03-18', role: 'said' }],
      respondsTo: [],
    })
    expect(denial).toMatchObject({ kind: 'denial', actor: { text: 'Sudria' }, respondsTo: [0] })
    const { exact, start, end } = denial!['quote'] as unknown as { exact: string; start: number; end: number }
    expect(text.slice(start, end)).toBe(exact)
  })

  test('lists them for people, and says that some are missed', async () => {
    const { out } = await suggest(file())
    expect(out).toContain('2. denial, Sudria · denies 1\n   Sudria denied the claim\n')
    expect(out).toContain('Some statements are always missed')
    expect((await suggest(file('Nothing was said.'))).out).toContain('Some statements are always missed')
  })

  test('says of a picture that there are no words in it', async () => {
    expect(await suggest(PICTURE)).toEqual({ status: 0, out: 'There are no words in it.\n', err: '' })
    expect((await suggest(PICTURE, '--json')).out).toBe('[]\n')
  })

  test('refuses a file and a date that are none', async () => {
    expect(await suggest(join(folder, 'gone.txt'))).toMatchObject({ status: 1, out: '' })
    expect(await suggest(file(), '--date', '2024-02-31')).toMatchObject({ status: 2 })
    expect(await suggest()).toMatchObject({ status: 2 })
    const { status, err } = await suggest(folder)
    expect(status).toBe(2)
    expect(err).toContain(`suggest takes a file, and ${folder} is a folder`)
  })
})
