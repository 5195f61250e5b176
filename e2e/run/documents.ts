// npm run test:documents [-- --count N | --seed S … | --sample]: random briefings through the gate for .docx.
import { runDocuments } from './gate.ts'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  const { passed, failed } = await runDocuments(...process.argv.slice(2))
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
})
