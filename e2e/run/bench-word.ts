// npm run bench:word: how long a .docx takes. Not part of npm test: times belong to the machine.
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { asCommand, runNode } from './tools.ts'

const run = (script: string) => runNode(join(ROOT, script), [], { env: { NODE_NO_WARNINGS: '1' } })

await asCommand(async () => (await run('electron/word/gate/bench.ts')) || run('e2e/bench/stall.ts'))
