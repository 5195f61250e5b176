// npm run bench:origins: how well texts of one origin are told from independent ones.
import { measureWire } from '#intake/origins/measure'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  const head = ['texts', 'pairs', 'precision', 'recall', 'F1'].map((title) => title.padStart(11)).join('')
  console.log(`${''.padEnd(12)}${head}`)
  for (const part of ['development', 'set aside', undefined] as const) {
    const { texts, pairs, precision, recall, f1 } = measureWire(part)
    const cells = [String(texts), String(pairs), ...[precision, recall, f1].map((share) => share.toFixed(3))]
    console.log(`${(part ?? 'all').padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`)
  }
  return 0
})
