import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SecondStart {
  argv: string[]
  cwd: string
  additionalData?: unknown
}

/**
 * Electron's single-instance lock, one a data folder: a file with the owner's process id. A start
 * that comes second leaves a message beside it, which the first one reads. All of it is
 * synchronous, because the second start may end at once.
 */
export class InstanceLock {
  held = false
  private folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Takes the lock, or tells the start that has it about this one and answers `false`. */
  request(start: SecondStart, onSecondStart: (start: SecondStart) => void): boolean {
    if (this.held) return true
    mkdirSync(this.folder, { recursive: true })
    if (!this.take()) {
      writeFileSync(join(this.folder, `Singleton-${process.pid}.json`), JSON.stringify(start))
      return false
    }
    this.held = true
    const watcher = watch(this.folder, () => {
      for (const message of this.messages()) onSecondStart(message)
    })
    watcher.unref()
    process.on('exit', () => this.release())
    return true
  }

  release(): void {
    if (this.held) rmSync(join(this.folder, 'SingletonLock'), { force: true })
    this.held = false
  }

  private take(): boolean {
    const file = join(this.folder, 'SingletonLock')
    for (;;) {
      try {
        writeFileSync(file, String(process.pid), { flag: 'wx' })
        return true
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      if (isRunning(Number(readFileSync(file, 'utf8')))) return false
      rmSync(file, { force: true }) // its owner was killed
    }
  }

  private messages(): SecondStart[] {
    const found: SecondStart[] = []
    if (!existsSync(this.folder)) return found // removed while the app runs
    for (const name of readdirSync(this.folder).filter((each) => /^Singleton-\d+\.json$/.test(each))) {
      try {
        found.push(JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as SecondStart)
        rmSync(join(this.folder, name), { force: true })
      } catch {
        // Still being written: the next event brings it.
      }
    }
    return found
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
