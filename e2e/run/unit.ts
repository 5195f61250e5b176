// npm run test:unit [-- part of a test's file name …]
import { asCommand, runNode, toolPath } from './tools.ts'

await asCommand(() => runNode(toolPath('vitest'), ['run', ...process.argv.slice(2)]))
