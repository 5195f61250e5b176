import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT } from '../support/witness.ts'

interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Sends what the tool prints to stderr, for commands whose stdout belongs to their result. */
  quiet?: boolean
}

/** The script behind a command of an installed package. */
export function toolPath(packageName: string, command = packageName): string {
  const folder = join(ROOT, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  return resolve(folder, typeof bin === 'string' ? bin : bin[command]!)
}

/** Runs a Node script in this terminal from the project's root; resolves with its exit status. */
export function runNode(
  script: string,
  args: string[],
  { env, quiet = false }: RunOptions = {},
): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 2 : 1, 2],
    })
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** Ends a command: with its status, or with a reason in one line. */
export async function asCommand(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
