// npm run rapporteur -- COMMAND …: the command line, with nothing of ours on its stdout.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { ensureBuilt } from './build.ts'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  await ensureBuilt()
  const cli = join(ROOT, 'out/main/cli.js')
  return new Promise<number>((done, fail) => {
    // npm runs scripts in the project; files are named from where the user is.
    const child = spawn(process.execPath, [cli, ...process.argv.slice(2)], {
      stdio: 'inherit',
      cwd: process.env['INIT_CWD'] ?? process.cwd(),
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => child.kill(signal))
    child.on('error', fail)
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal!]))
  })
})
