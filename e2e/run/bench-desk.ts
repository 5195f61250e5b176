// npm run bench:desk: how an incident of 3,000 statements feels beside one of 30. Figures to compare, no test.
import { median, timeDesk, type Times } from '../bench/desk.ts'
import { onLibrary } from '../bench/on-library.ts'
import { asCommand } from './tools.ts'

const SMALL = { title: 'Thirty statements', statements: 30 }
const LARGE = { title: 'Three thousand statements', statements: 3_000 }

await asCommand(async () => {
  await onLibrary([SMALL, LARGE], 'host', async ({ page }) => {
    // What is warm in the second must be warm in the first.
    await timeDesk(page, SMALL.title)
    print(await timeDesk(page, SMALL.title), await timeDesk(page, LARGE.title))
  })
  return 0
})

function print(small: Times, large: Times): void {
  const rows = Object.keys(small) as (keyof Times)[]
  console.log(`${''.padEnd(20)}${'30'.padStart(10)}${'3,000'.padStart(10)}${'ratio'.padStart(8)}`)
  for (const row of rows) {
    const [few, many] = [median(small[row]), median(large[row])]
    const ratio = (many / few).toFixed(1)
    console.log(
      `${row.padEnd(20)}${`${few.toFixed(1)} ms`.padStart(10)}${`${many.toFixed(1)} ms`.padStart(10)}${ratio.padStart(8)}`,
    )
  }
}
