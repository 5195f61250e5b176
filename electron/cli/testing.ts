import { join } from 'node:path'
import { run } from './run.ts'

/** Runs a command as the shell would, on a library of the test's own in this folder. */
export async function rapporteurIn(folder: string, ...argv: string[]) {
  let [out, err] = ['', '']
  const status = await run(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    progress: false,
    env: { RAPPORTEUR_LIBRARY: join(folder, 'library') },
    version: '1.2.3',
  })
  return { status, out, err, json: () => JSON.parse(out) as never }
}
