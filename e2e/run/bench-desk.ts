// npm run bench:desk: how an incident of 3,000 statements feels beside one of 30. Figures to compare, no test.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, timeDesk, type Times } from '../bench/desk.ts'
import { buildLibrary } from '../bench/many-statements.ts'
import { launchApp } from '../support/app.ts'
import { ensureBuilt } from './build.ts'
import { asCommand } from './tools.ts'

const SMALL = { title: 'Thirty statements', statements: 30 }
const LARGE = { title: 'Three thousand statements', statements: 3_000 }

await asCommand(async () => {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'))
  try {
    const library = join(folder, 'library')
    console.error('Building the library …')
    await buildLibrary(library, [SMALL, LARGE])
    const app = await launchApp({
      witness: 'host',
      userData: join(folder, 'data'),
      args: [`--library=${library}`],
    })
    try {
      // What is warm in the second must be warm in the first.
      await timeDesk(app.page, SMALL.title)
      print(await timeDesk(app.page, SMALL.title), await timeDesk(app.page, LARGE.title))
      await app.close()
    } finally {
      await app.kill()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  return 0
})

function print(small: Times, large: Times): void {
  const rows = Object.keys(small) as (keyof Times)[]
  console.log(`${''.padEnd(20)}${'30'.padStart(10)}${'3,000'.padStart(10)}${'ratio'.padStart(8)}`)
  for (const row of rows) {
    const [few, many] = [median(small[row]), median(large[row])]
    const ratio = (many / few).toFixed(1)
    console.log(
      `${row.padEnd(20)}${`${few.toFixed(1)} ms`.padStart(10)}${`${many.toFixed(1)} ms`.padStart(10)}${ratio.padStart(8)}`,
    )
  }
}
