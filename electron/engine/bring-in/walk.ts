import type { Dirent } from 'node:fs'
import { lstat, opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#contract/errors'
import { FILES_LIMIT, type ImportOutcome, type LeftOut } from '#contract/sources'
import { readable, readableName } from './name.ts'
import { PageFolders } from './page-folders.ts'

/** A file that is to be brought in. */
export interface FoundFile {
  readonly path: string
  /** As it can be read. */
  readonly fileName: string
  /** Where in a chosen folder it lies, `Ferry/mails`; empty where it was chosen itself. */
  readonly folder: string
  /** Bytes; 0 where that is not known. */
  readonly size: number
}

export interface Walked {
  readonly files: FoundFile[]
  /** What is not brought in, and why; folders that cannot be opened are refused. */
  readonly others: ImportOutcome[]
}

interface Options {
  readonly signal?: AbortSignal
  /** Files at most, with those that are left out. */
  readonly limit?: number
  /** Hears how many files were found so far. */
  readonly onFound?: (files: number) => void
}

/** How many files are asked for their size at once. */
const AT_ONCE = 64

const HIDDEN = /^(?:\.|~\$|(?:ehthumbs|thumbs)(?:_vista)?\.db$|desktop\.ini$|icon\r$)/i
const HIDDEN_FOLDERS = /^(?:\.|__macosx$|\$recycle\.bin$|system volume information$|lost\+found$)/i

const byName = new Intl.Collator('en', { numeric: true })

/**
 * The files at some paths: each file itself, and of each folder all that lie in it and in its folders, in the order
 * of their names. Nothing is taken twice. A link in a folder is never followed: it could lead anywhere, and round in
 * circles; what it leads to inside of the folder is found where it lies. The folder that a browser made beside a saved
 * page is left out: the page brings what is wanted of it.
 * @throws Refusal 'too many files'; and the reason of `signal`, once that is given.
 */
export async function walk(paths: readonly string[], options: Options = {}): Promise<Walked> {
  const { signal, limit = FILES_LIMIT, onFound } = options
  const files: FoundFile[] = []
  const others: ImportOutcome[] = []
  const seen = new Set<string>()
  /** True for what was not met before under any of its names. */
  const isNew = (real: string) => seen.size < seen.add(real).size
  const count = () => {
    signal?.throwIfAborted()
    if (files.length + others.length > limit) throw new Refusal('too many files', { limit })
    onFound?.(files.length)
  }
  const leaveOut = (path: string, folder: string, why: LeftOut, inIt?: number) => {
    const result = { status: 'left out' as const, why, ...(inIt && { files: inIt }) }
    others.push({ path, fileName: readableName(path), folder, result })
  }
  const pages = new PageFolders()
  for (const path of paths) pages.meet(path)

  for (const chosen of paths) {
    const real = await realpath(chosen).catch(() => null)
    const stats = await stat(chosen).catch(() => null)
    if (real !== null && !isNew(real)) continue
    if (real === null || !stats?.isDirectory()) {
      // What is no file, or is gone, is refused when it is read.
      files.push({ path: chosen, fileName: readableName(chosen), folder: '', size: stats?.size ?? 0 })
      count()
      continue
    }
    const before = files.length + others.length
    let isTaken = false
    // A stack of its own: folders nest deeper than calls can.
    const open = [{ path: chosen, real, folder: readableName(chosen) }]
    for (let at = open.pop(); at; at = open.pop()) {
      const { path, real, folder } = at
      let entries: Dirent[]
      try {
        entries = await entriesOf(path, limit, signal)
      } catch (error) {
        if (error instanceof Refusal || signal?.aborted) throw error
        const refused = new Refusal('file unreadable', { file: readableName(path) }, { cause: error })
        const result = { status: 'refused', error: refused.toFailure() } as const
        others.push({ path, fileName: readableName(path), folder: folderAbove(folder), result })
        continue
      }
      if (entries.some(({ name }) => name === 'library.sqlite')) {
        leaveOut(path, folderAbove(folder), 'a library')
        continue
      }
      if (pages.isOne(path)) {
        leaveOut(path, folderAbove(folder), 'of a page', entries.filter((entry) => entry.isFile()).length)
        continue
      }
      for (const { name } of entries) pages.meet(join(path, name))
      const within: Dirent[] = []
      const below: typeof open = []
      for (const entry of entries) {
        const { name } = entry
        const isFolder = entry.isDirectory()
        if ((isFolder ? HIDDEN_FOLDERS : HIDDEN).test(name)) leaveOut(join(path, name), folder, 'hidden')
        else if (entry.isSymbolicLink()) leaveOut(join(path, name), folder, 'a link')
        else if (isFolder && isNew(join(real, name)))
          below.push({
            path: join(path, name),
            real: join(real, name),
            folder: `${folder}/${readable(name)}`,
          })
        else if (!isFolder && !entry.isFile()) leaveOut(join(path, name), folder, 'no file')
        else if (!isFolder && isNew(join(real, name))) within.push(entry)
        else isTaken = true
      }
      count()
      for (let from = 0; from < within.length; from += AT_ONCE) {
        const some = within.slice(from, from + AT_ONCE)
        files.push(...(await Promise.all(some.map(({ name }) => fileAt(join(path, name), folder)))))
        count()
      }
      open.push(...below.toReversed())
    }
    // A folder whose files were chosen beside it is not empty.
    if (files.length + others.length === before && !isTaken) leaveOut(chosen, '', 'empty')
  }
  return { files, others }
}

async function fileAt(path: string, folder: string): Promise<FoundFile> {
  const stats = await lstat(path).catch(() => null)
  return { path, fileName: readableName(path), folder, size: stats?.size ?? 0 }
}

/** What lies in a folder, by name; read in pieces, so that a huge one neither stalls nor fills the memory. */
async function entriesOf(path: string, limit: number, signal?: AbortSignal): Promise<Dirent[]> {
  const entries: Dirent[] = []
  for await (const entry of await opendir(path, { bufferSize: 256 })) {
    signal?.throwIfAborted()
    if (entries.push(entry) > limit) throw new Refusal('too many files', { limit })
  }
  return entries.sort((a, b) => byName.compare(a.name, b.name))
}

const folderAbove = (folder: string) => folder.split('/').slice(0, -1).join('/')
