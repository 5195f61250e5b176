import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refusal, temporaryFolder, writeInto } from '#engine/testing'
import { walk } from './walk.ts'

/** A folder with these files in it, each of three bytes, and their folders. */
function folderOf(...names: string[]): string {
  const folder = join(temporaryFolder(), 'Ferry')
  mkdirSync(folder)
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeInto(folder, name, 'abc')
  }
  return folder
}

const leftOut = ({ others }: Awaited<ReturnType<typeof walk>>) =>
  others.map(({ fileName, folder, result }) => [
    folder,
    fileName,
    result.status === 'left out' ? result.why : result.status,
  ])

test('all files of a folder and its folders are found in the order of their names, with where they lay', async () => {
  const folder = folderOf('10.txt', '9.txt', 'mails/b.eml', 'mails/2023/a.eml', 'a/x.pdf')
  const { files, others } = await walk([folder])
  expect(files.map((file) => `${file.folder}: ${file.fileName}`)).toEqual([
    'Ferry: 9.txt',
    'Ferry: 10.txt',
    'Ferry/a: x.pdf',
    'Ferry/mails: b.eml',
    'Ferry/mails/2023: a.eml',
  ])
  expect(files[0]).toEqual({ path: join(folder, '9.txt'), fileName: '9.txt', folder: 'Ferry', size: 3 })
  expect(others).toEqual([])
})

test('what the system and programs keep for themselves is left out of a folder, and not of what is chosen', async () => {
  const hidden = ['.DS_Store', '.git/config', 'Thumbs.db', '~$notes.docx', '._a.txt', 'desktop.ini']
  const folder = folderOf(...hidden, '__MACOSX/a.txt', 'a.txt', '~a.txt', 'thumbs.txt')
  const walked = await walk([folder, join(folder, 'Thumbs.db')])
  expect(walked.files.map(({ fileName }) => fileName)).toEqual(['~a.txt', 'a.txt', 'thumbs.txt', 'Thumbs.db'])
  expect(leftOut(walked).sort()).toEqual(
    ['.DS_Store', '.git', '._a.txt', 'Thumbs.db', '__MACOSX', 'desktop.ini', '~$notes.docx']
      .map((name) => ['Ferry', name, 'hidden'])
      .sort(),
  )
})

test('links are not followed, round in circles or out of the folder, and nothing is taken twice', async () => {
  const folder = folderOf('a.txt', 'mails/b.eml')
  const secret = writeInto(temporaryFolder(), 'secret.txt', 'abc')
  symlinkSync(folder, join(folder, 'mails', 'round'))
  symlinkSync(secret, join(folder, 'out.txt'))
  const another = join(temporaryFolder(), 'another')
  symlinkSync(folder, another)
  const walked = await walk([join(folder, 'mails'), folder, another, join(folder, 'a.txt')])
  expect(walked.files.map((file) => `${file.folder}: ${file.fileName}`)).toEqual([
    'mails: b.eml',
    'Ferry: a.txt',
  ])
  expect(leftOut(walked)).toEqual([
    ['mails', 'round', 'a link'],
    ['Ferry', 'out.txt', 'a link'],
  ])
  // A link that is chosen itself is meant.
  expect((await walk([another])).files).toHaveLength(2)
})

test('a library in a folder stays out of itself, and an empty folder says that it is empty', async () => {
  const folder = folderOf('a.txt', 'own/library.sqlite', 'own/files/ab/cd')
  mkdirSync(join(folder, 'none'))
  expect(leftOut(await walk([folder, join(folder, 'none')]))).toEqual([['Ferry', 'own', 'a library']])
  expect(leftOut(await walk([join(folder, 'none')]))).toEqual([['', 'none', 'empty']])
  // Its only file was chosen beside it.
  const one = folderOf('one.txt')
  expect(leftOut(await walk([join(one, 'one.txt'), one]))).toEqual([])
})

test('the folder that a browser made beside a saved page is left out and counted, and no other is', async () => {
  const folder = folderOf(
    ...['page.html', 'page_files/a.js', 'page_files/b.css', 'page_files/frame.html', 'Seite.htm'],
    ...['Seite-Dateien/a.png', 'page_notes/a.txt', 'other_files/a.txt', 'page.html_files/a.txt'],
  )
  const walked = await walk([folder])
  expect(walked.files.map((file) => `${file.folder}: ${file.fileName}`)).toEqual([
    'Ferry: page.html',
    'Ferry: Seite.htm',
    'Ferry/other_files: a.txt',
    'Ferry/page_notes: a.txt',
    'Ferry/page.html_files: a.txt',
  ])
  expect(walked.others.map(({ fileName, result }) => [fileName, result])).toEqual([
    ['page_files', { status: 'left out', why: 'of a page', files: 3 }],
    ['Seite-Dateien', { status: 'left out', why: 'of a page', files: 1 }],
  ])
  // Dropped together in whatever order; chosen without its page it is meant itself.
  const [page, files] = [join(folder, 'page.html'), join(folder, 'page_files')]
  expect(leftOut(await walk([files, page]))).toEqual([['', 'page_files', 'of a page']])
  expect((await walk([files])).files).toHaveLength(3)
})

test('names that would break a line or turn it round can be read', async () => {
  const folder = folderOf('a\nb.txt', 'report\u202etxt.exe', 'نامه\u200cها.txt')
  const names = (await walk([folder])).files.map(({ fileName }) => fileName)
  expect(names.sort()).toEqual(['a‹U+000A›b.txt', 'report‹U+202E›txt.exe', 'نامه\u200cها.txt'].sort())
})

test('a path that is gone is left to be refused when it is read', async () => {
  const gone = join(temporaryFolder(), 'gone.txt')
  expect((await walk([gone])).files).toEqual([{ path: gone, fileName: 'gone.txt', folder: '', size: 0 }])
})

test('more files than are taken at once are refused while they are found, and a walk can be given up', async () => {
  const folder = folderOf(...Array.from({ length: 30 }, (_, at) => `${at % 3}/${at}.txt`))
  expect((await walk([folder], { limit: 30 })).files).toHaveLength(30)
  expect(await refusal(walk([folder], { limit: 29 }))).toEqual({ code: 'too many files', limit: 29 })
  const controller = new AbortController()
  const walking = walk([folder], {
    signal: controller.signal,
    onFound: (files) => files >= 10 && controller.abort(),
  })
  await expect(walking).rejects.toThrow('aborted')
})
