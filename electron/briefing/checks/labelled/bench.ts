// npm run bench:checks [-- --wrong]: how well each rule tells faults from sound examples.
import { measureRules, type Figures } from './measure.ts'

const rows = measureRules()
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const cells = ({ precision, recall, examples }: Figures) =>
  `${String(examples).padStart(6)}${percent(precision).padStart(11)}${percent(recall).padStart(9)}`
const head = `${'n'.padStart(6)}${'precision'.padStart(11)}${'recall'.padStart(9)}`
console.log(`${''.padEnd(28)}${'open'.padStart(26)}${'kept aside'.padStart(26)}${'all'.padStart(26)}`)
console.log(`${'rule'.padEnd(28)}${head}${head}${head}`)
for (const { rule, open, kept, all } of rows)
  console.log(`${rule.padEnd(28)}${cells(open)}${cells(kept)}${cells(all)}`)
const count = rows.reduce((sum, { all }) => sum + all.examples, 0)
console.log(`\n${count} examples. Nobody looks at those kept aside while a rule is worked on.`)
// Those kept aside stay unseen.
if (process.argv.includes('--wrong'))
  for (const { rule, open } of rows)
    for (const { words, isFault } of open.wrong)
      console.log(`${rule}: ${isFault ? 'missed' : 'false'}: ${words}`)
