// npm run test:e2e [-- --electron | --host] [part of a journey's file name …]
import { ensureBuilt } from './build.ts'
import { runJourneys } from './end-to-end.ts'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  const args = process.argv.slice(2)
  const isWitness = (arg: string) => arg === '--electron' || arg === '--host'
  await ensureBuilt()
  const witness = args.includes('--electron') ? 'electron' : 'host'
  const { passed, failed } = await runJourneys(
    witness,
    args.filter((arg) => !isWitness(arg)),
  )
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
})
