// npm run bench:intake: how long files take on their way in, by kind. Not part of npm test: times belong to the machine.
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { asCommand, runNode } from './tools.ts'

await asCommand(() => runNode(join(ROOT, 'e2e/bench/intake.ts'), [], { env: { NODE_NO_WARNINGS: '1' } }))
