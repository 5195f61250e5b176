import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createEngine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import { historyState } from '#library/history'
import { openLibrary } from '#library/open'
import { useFolder } from './testing-folder.ts'
import { usualLibrary } from './usage.ts'

const { at, rapporteur, file } = useFolder()

describe('import', () => {
  test('starts a library and an incident, and says so', async () => {
    const { status, out, err } = await rapporteur(
      'import',
      file('a.txt'),
      file('b.txt', 'B'),
      '--new',
      'Ferry',
    )
    expect({ status, out, err }).toEqual({
      status: 0,
      out: 'a.txt: imported\nb.txt: imported\n',
      err: `Started a new library in ${at('library')}\n`,
    })
    expect((await rapporteur('incidents')).out).toMatch(
      /^[0-9a-f-]{36} {2}Ferry\n {4}TLP:AMBER · 0 claims, 0 denials, 0 open questions\n$/,
    )
  })

  test('adds to an incident by title, id or the beginning of one', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const [{ id }] = (await rapporteur('incidents', '--json')).json() as [{ id: string }]
    for (const name of ['Ferry', id, id.slice(0, 10), id.toUpperCase()]) {
      const { status, json } = await rapporteur('import', file('a.txt'), '--incident', name, '--json')
      expect(status).toBe(0)
      expect(json()).toMatchObject({
        incident: { id, title: 'Ferry' },
        files: [{ path: at('a.txt'), fileName: 'a.txt', status: 'already there' }],
      })
    }
  })

  test('brings in the others when one is refused, and says why', async () => {
    const empty = file('empty.txt', '')
    const { status, out, err } = await rapporteur('import', empty, file('a.txt'), '--new', 'Ferry')
    expect({ status, out }).toEqual({ status: 1, out: 'a.txt: imported\n' })
    expect(err).toContain(`${empty}: empty.txt is empty. It holds no text`)
    const again = await rapporteur('import', empty, '--incident', 'Ferry', '--json')
    expect(again.status).toBe(1)
    expect(again.json()).toMatchObject({
      files: [{ status: 'refused', error: { code: 'file empty', title: 'empty.txt is empty' } }],
    })
  })

  test('brings in a folder with its folders as one change, and counts what is left out', async () => {
    mkdirSync(at('Ferry', 'mails'), { recursive: true })
    file('Ferry/a.txt')
    file('Ferry/mails/b.txt', 'B')
    file('Ferry/.DS_Store')
    const { status, out } = await rapporteur('import', at('Ferry'), '--new', 'Ferry')
    expect({ status, out }).toEqual({
      status: 0,
      out:
        'Ferry/a.txt: imported\nFerry/mails/b.txt: imported\n' +
        '1 left out: It is hidden, or a file that the system or a program keeps for itself.\n',
    })
    const library = openLibrary(at('library'))
    expect(historyState(library).undo).toBe('Bring in files')
    library.close()
  })

  test('makes no incident of files that are all refused', async () => {
    expect((await rapporteur('import', file('e.txt', ' '), '--new', 'Ferry')).status).toBe(1)
    expect((await rapporteur('incidents')).out).toBe('The library holds no incident yet.\n')
  })

  test('reads another encoding when told', async () => {
    const path = file('a.txt', Uint8Array.from([0xc4, 0xf0, 0xee, 0xed, 0x20, 0xc4, 0xf0, 0xee, 0xed]))
    expect((await rapporteur('import', path, '--new', 'F')).err).toContain('is not written in UTF-8')
    expect((await rapporteur('import', path, '--new', 'F', '--encoding', 'windows-1251')).status).toBe(0)
  })
})

describe('brief', () => {
  test('writes a Word document under the marking that was asked for', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const path = at('out.docx')
    const { status, out } = await rapporteur('brief', 'Ferry', '--out', path, '--marking', 'TLP:GREEN')
    expect({ status, out }).toEqual({ status: 0, out: `${path}\n` })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    const json = (await rapporteur('brief', 'Ferry', '--out', path, '--json')).json()
    expect(json).toMatchObject({ incident: { title: 'Ferry' }, path, changes: [] })
    // The new incident and its source have no dates yet.
    expect(json).toMatchObject({
      checks: [
        { rule: 'without date', severity: 'hint', count: 2 },
        { rule: 'source unconfirmed', severity: 'hint', count: 1 },
      ],
    })
  })

  test('writes what the ending says', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const written = async (name: string) => {
      const path = at(name)
      expect((await rapporteur('brief', 'Ferry', '--out', path)).status).toBe(0)
      return readFileSync(path, 'utf8')
    }
    const page = await written('a.HTML')
    expect(page).toMatch(/^<!doctype html>[^]*<title>Ferry<\/title>[^]*<h1[^>]*>Ferry<\/h1>/)
    expect(page.match(/@font-face/g)).toHaveLength(4)
    const words = await written('a.md')
    expect(words).toMatch(/^\*\*TLP:AMBER\*\*\n[^]*\n# Ferry\n[^]*\n\*\*TLP:AMBER\*\*\n$/)
  })

  test('lays it out by the template that was asked for', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const written = async (...more: string[]) => {
      const path = at('out.docx')
      expect((await rapporteur('brief', 'Ferry', '--out', path, ...more)).status).toBe(0)
      // Its properties tell when it was begun, which is now.
      return Buffer.from(unzipSync(readFileSync(path))['word/document.xml']!)
    }
    const usual = await written()
    expect((await written('--template', 'standard briefing')).equals(usual)).toBe(true)
    expect((await written('--template', 'dossier')).equals(usual)).toBe(false)
  })

  test('is refused where it cannot write, and leaves what was there', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const path = at('none', 'out.docx')
    const { status, out, err, json } = await rapporteur('brief', 'Ferry', '--out', path, '--json')
    expect(status).toBe(1)
    expect(json()).toEqual({
      error: { code: 'cannot write', title: 'The file could not be written', advice: expect.any(String) },
    })
    expect(out).toContain('The folder for out.docx is not there any more')
    expect(err).toContain('The file could not be written')
  })

  test('needs one incident', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    const out = at('out.docx')
    const none = await rapporteur('brief', 'Train', '--out', out)
    expect([none.status, none.err]).toEqual([
      1,
      'There is no incident “Train” in this library. List them with: rapporteur incidents.\n',
    ])
    for (const name of ['Ferry', '0']) {
      const several = await rapporteur('brief', name, '--out', out)
      expect(several.status).toBe(1)
      expect(several.err).toMatch(/means 2 incidents\. Name one by its id: [0-9a-f-]{36} \(Ferry\), /)
    }
    expect(existsSync(out)).toBe(false)
  })
})

describe('editions', () => {
  test('are listed, and written again as they were issued', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    expect((await rapporteur('editions', 'Ferry')).out).toBe('Nothing was issued on “Ferry” yet.\n')
    const engine = createEngine()
    valueOf(await engine.open(at('library'), { create: false }))
    const [incident] = valueOf(await engine.call('incident.list', { query: '' }))
    const { id } = valueOf(await engine.call('briefing.create', { incidentId: incident!.id }))
    const { edition } = valueOf(await engine.call('edition.issue', { briefingId: id, number: 1 }))
    valueOf(await engine.call('incident.update', { id: incident!.id, patch: { kind: 'fall' } }))
    await engine.close()
    const { out } = await rapporteur('editions', 'Ferry')
    expect(out).toContain(`1  Ferry\n    ${edition.issuedAt} · TLP:AMBER · ${edition.documentSha256}\n`)
    expect(out).toContain('    out of date: The kind was empty and is now “fall”: incident.\n')
    const path = at('out.docx')
    expect((await rapporteur('brief', 'Ferry', '--edition', '1', '--out', path)).status).toBe(0)
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(edition.documentSha256)
    const beside = await rapporteur('brief', 'Ferry', '--edition', '1', '--manifest', '--out', path)
    expect([beside.status, beside.out]).toEqual([0, `${path}\n${path}.manifest.json\n`])
    expect(JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8'))).toMatchObject({
      file: { sha256: edition.documentSha256 },
      edition: { number: 1, issuedAt: edition.issuedAt },
    })
    const none = await rapporteur('brief', 'Ferry', '--edition', '2', '--out', path)
    expect([none.status, none.err]).toEqual([1, expect.stringContaining('There is no edition 2')])
  })
})

describe('verify', () => {
  test('finds a sound library sound', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    expect(await rapporteur('verify')).toMatchObject({
      status: 0,
      out: expect.stringMatching(
        /^1 incident, 1 source, 0 statements, 1 file, 2 entries in the custody log\. All is well\.\nThe log ends with entry 2, [0-9a-f]{64}\n/,
      ),
      err: '',
    })
    expect((await rapporteur('library', '--check', '--json')).json()).toMatchObject({
      ok: true,
      problems: [],
    })
  })

  test('names what is wrong', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry')
    rmSync(at('library', 'files'), { recursive: true })
    expect(await rapporteur('verify')).toMatchObject({
      status: 1,
      out: expect.stringContaining('in the custody log. Found wrong: 1 thing.\n'),
      err: expect.stringMatching(
        /^The original of “The north said a drone fell\.”, in “Ferry”, is missing: files\/../,
      ),
    })
  })
})

describe('a library that cannot be opened', () => {
  test('is refused, and not made', async () => {
    const { status, out, err } = await rapporteur('incidents')
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain(`There is no library in ${at('library')}`)
    expect(err).toContain('--library')
    expect(existsSync(at('library'))).toBe(false)
  })

  test('is refused while the app has it open', async () => {
    const library = openLibrary(at('library'), { create: true })
    const { status, err } = await rapporteur('incidents')
    library.close()
    expect([status, err]).toEqual([1, expect.stringContaining('Another program holds this library')])
  })

  test('may be another one, by --library', async () => {
    await rapporteur('import', file('a.txt'), '--new', 'Ferry', '--library', at('mine'))
    expect((await rapporteur('incidents', '--library', at('mine'))).out).toContain('Ferry')
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'A command is missing'],
    [['frob'], 'There is no command “frob”'],
    [['constructor'], 'There is no command “constructor”'],
    [['incidents', '--bogus'], "Unknown option '--bogus'"],
    [['incidents', 'x'], '“x” is too much'],
    [['incidents', '--out', 'x.docx'], '“incidents” has no option --out'],
    [['import', '--new', 'T'], 'Name the files to bring in'],
    [['import', 'a.txt'], 'Give either --incident or --new'],
    [['import', 'a.txt', '--new', 'T', '--incident', 'x'], 'Give either --incident or --new'],
    [['import', 'a.txt', '--new', 'T', '--encoding', 'ascii'], '--encoding is one of'],
    [['import', 'a.txt', '--new'], "'--new <value>' argument missing"],
    [['brief', '--out', 'x.docx'], 'Name the incident'],
    [['brief', 'x'], 'Say where to write with --out FILE.docx'],
    [['brief', 'x', '--out', 'x.odt'], 'must end in .docx, .html or .md'],
    [['brief', 'x', '--out', 'docx'], 'must end in .docx, .html or .md'],
    [['brief', 'x', '--out', 'x.PDF'], 'A PDF is printed by the app'],
    [['brief', 'x', '--out', 'x.docx', '--marking', 'SECRET'], '--marking is one of TLP:CLEAR'],
    [['brief', 'x', '--out', 'x.docx', '--template', 'poster'], '--template is one of flash note'],
    [['editions'], 'Name the incident'],
    [['brief', 'x', '--out', 'x.docx', '--edition', 'two'], '--edition is a number'],
    [['brief', 'x', '--out', 'x.html', '--edition', '2'], 'An edition is a Word file'],
    [['brief', 'x', '--out', 'x.docx', '--edition', '2', '--marking', 'TLP:RED'], 'do not go with --edition'],
    [['brief', 'x', '--out', 'x.html', '--house', 'h.dotx'], '--house is for Word'],
    [['brief', 'x', '--out', 'x.docx', '--edition', '2', '--house', 'h.dotx'], 'do not go with --edition'],
    [['library'], 'Say what to do with the library'],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await rapporteur(...argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain('Usage: rapporteur')
    expect(existsSync(at('library'))).toBe(false)
  })

  test('is one JSON document too where JSON was asked for', async () => {
    expect((await rapporteur('frob', '--json')).json()).toMatchObject({ error: { code: 'usage' } })
  })
})

test('--help and --version', async () => {
  expect(await rapporteur('--help')).toMatchObject({ status: 0, out: expect.stringContaining('Usage:') })
  expect(await rapporteur('brief', '-h')).toMatchObject({ status: 0, err: '' })
  expect(await rapporteur('--version')).toMatchObject({ status: 0, out: '1.2.3\n' })
})

test('the usual library lies where the app keeps it', () => {
  expect(usualLibrary({ XDG_CONFIG_HOME: '/c' }, 'linux')).toBe(join('/c', 'Rapporteur', 'library'))
  expect(usualLibrary({}, 'linux')).toMatch(/[/]\.config[/]Rapporteur[/]library$/)
  expect(usualLibrary({}, 'darwin')).toMatch(/Library[/]Application Support[/]Rapporteur[/]library$/)
  expect(usualLibrary({ APPDATA: '/r' }, 'win32')).toBe(join('/r', 'Rapporteur', 'library'))
})
