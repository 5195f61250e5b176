// npm run bench:checks [-- --wrong]: precision and recall of each check on its labelled examples.
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { asCommand, runNode } from './tools.ts'

await asCommand(() =>
  runNode(join(ROOT, 'electron/briefing/checks/labelled/bench.ts'), process.argv.slice(2), {
    env: { NODE_NO_WARNINGS: '1' },
  }),
)
