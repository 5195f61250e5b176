// npm run bench:word: how long a .docx takes. Not part of npm test: times belong to the machine.
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { asCommand, runNode } from './tools.ts'

await asCommand(() =>
  runNode(join(ROOT, 'electron/word/gate/bench.ts'), [], { env: { NODE_NO_WARNINGS: '1' } }),
)
