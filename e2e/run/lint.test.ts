// The rules of the house hold: each of these files breaks one, and the linter must see it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../support/witness.ts'
import { toolPath } from './tools.ts'

/** What each place may not import, and after the bar what it may. */
const house: Record<string, string> = {
  'electron/domain': 'node:fs electron react uuid #contract/x #library/x ../word/x.ts | zod edtf ./y.ts',
  'electron/contract': 'node:fs electron react #engine/x #library/x docx | zod #domain/x ./y.ts',
  'electron/preload': 'node:fs zod #domain/x #engine/x ../main/x.ts | electron #contract/x',
  'electron/briefing':
    'node:fs electron react #library/x #document/x #engine/x docx ../domain/x.ts | #domain/x zod',
  'electron/document':
    'node:path electron react-dom #word/x #library/x #engine/x docx | #domain/x #briefing/x',
  'electron/intake': 'electron #engine/x #library/x better-sqlite3 react | node:fs #domain/x chardet',
  'electron/library':
    'electron #engine/x docx #word/x react ../engine/x.ts | better-sqlite3 node:fs #domain/x',
  'electron/word':
    'electron #web/x #engine/x #library/x better-sqlite3 @tiptap/core | docx #document/x node:fs',
  'electron/web':
    'electron #engine/x #library/x #briefing/x #word/x better-sqlite3 @tiptap/core docx ../word/x.ts | #document/x #domain/x node:fs',
  'electron/markdown':
    'electron #engine/x #library/x #briefing/x #word/x #web/x better-sqlite3 docx react | #document/x #domain/x ./y.ts',
  'electron/engine':
    'electron docx better-sqlite3 react ../main/x.ts | node:fs #library/x #word/x #web/x zod',
  'electron/main':
    'docx better-sqlite3 react #library/x ../engine/x.ts | electron node:fs #contract/x #engine/x',
  'electron/cli': 'electron docx better-sqlite3 ../engine/x.ts | node:fs #engine/x',
  'renderer/app':
    'node:fs electron docx better-sqlite3 @tiptap/core #library/x #engine/x | react ../incident/x.tsx',
  'renderer/ui':
    'node:fs electron @tiptap/react #word/x ../../electron/domain/x.ts ../incident/x.tsx | react #contract/x',
  'renderer/ui/editor': 'node:fs electron docx #engine/x | @tiptap/core react',
  'renderer/incident':
    'electron @tiptap/core ../briefing/x.tsx ../app/x.tsx #intake/x | #ui/x #domain/x #contract/x',
  'renderer/actors': '../incident/x.tsx @tiptap/core #library/x | #ui/x #terms/x #domain/x',
  'renderer/settings': '../library/x.tsx ../../renderer/find/x.ts #document/x | react #api/x',
}

interface Case {
  folder: string
  name: string
  file: string
}

const places = Object.entries(house).map(([folder, rules]) => {
  const [refused, allowed] = rules.split('|').map((names) =>
    names
      .trim()
      .split(' ')
      .map((name): Case => ({ folder, name, file: `${folder}/${name.replace(/\W/g, '_')}.ts` })),
  )
  return { folder, refused: refused!, allowed: allowed! }
})

let root = ''
let reported = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rapporteur-lint-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  cpSync(join(ROOT, '.oxlintrc.json'), join(root, '.oxlintrc.json'))
  const cases = places.flatMap(({ refused, allowed }) => [...refused, ...allowed])
  for (const { file, name } of cases) write(file, `import type { X } from '${name}'\nexport type Y = X\n`)
  write('renderer/ui/long.ts', 'export {}\n'.repeat(301))
  write('renderer/ui/any.ts', 'export const value: any = 1\n')
  write('electron/domain/one.ts', "import { two } from './two.ts'\nexport const one = () => two\n")
  write('electron/domain/two.ts', "import { one } from './one.ts'\nexport const two = () => one\n")
  const { stdout } = spawnSync(process.execPath, [toolPath('oxlint'), '--format', 'unix', '.'], { cwd: root })
  reported = String(stdout)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const linesOf = (file: string) =>
  reported
    .split('\n')
    .filter((line) => line.includes(`${file}:`))
    .join('\n')
const isRefused = ({ file }: Case) => linesOf(file).includes('no-restricted-imports')

describe('the linter', () => {
  it.each(places)('keeps out of $folder what it must not know', ({ refused, allowed }) => {
    expect(refused.filter((each) => !isRefused(each)).map((each) => each.name)).toEqual([])
    expect(allowed.map((each) => linesOf(each.file)).join('')).toBe('')
  })

  it('sees long files, any and circles', () => {
    expect(linesOf('renderer/ui/long.ts')).toContain('max-lines')
    expect(linesOf('renderer/ui/any.ts')).toContain('no-explicit-any')
    expect(linesOf('electron/domain/two.ts') + linesOf('electron/domain/one.ts')).toContain('no-cycle')
  })
})
