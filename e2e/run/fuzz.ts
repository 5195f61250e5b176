// npm run test:fuzz [-- --count N | --seed S …]: broken files of every kind through the intake, 2,000 by default.
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { asCommand, runNode } from './tools.ts'

await asCommand(() =>
  runNode(join(ROOT, 'electron/engine/fuzz/main.ts'), process.argv.slice(2), {
    env: { NODE_NO_WARNINGS: '1' },
  }),
)
