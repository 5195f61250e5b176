import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from '../run/build.ts'
import { launchApp, type RunningApp } from '../support/app.ts'
import { buildLibrary } from './many-statements.ts'

/**
 * Runs the built app on a library of such incidents, and leaves nothing of either behind.
 * @param use may write into the folder.
 */
export async function onLibrary(
  incidents: Parameters<typeof buildLibrary>[1],
  witness: 'electron' | 'host',
  use: (app: RunningApp, folder: string) => Promise<void>,
): Promise<void> {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const library = join(folder, 'library')
    console.error('Building the library …')
    await buildLibrary(library, incidents)
    const app = await launchApp({
      witness,
      userData: join(folder, 'data'),
      args: [`--library=${library}`],
    })
    try {
      await use(app, folder)
      await app.close()
    } finally {
      await app.kill()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
