// npm run bench:suggest [-- --part "set aside"] [--show] [--fit]: how much of the annotated articles the suggestions find.
import { parseArgs } from 'node:util'
import { loadCorpus } from '#intake/suggest/corpus/corpus'
import { crossValidate, fitted } from '../bench/cross-validate.ts'
import { figures } from '../bench/measure.ts'
import { measureArticle, MEASURES, nothing } from '../bench/suggest.ts'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  const { values } = parseArgs({
    options: {
      part: { type: 'string' },
      show: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
    },
  })
  if (values.fit) {
    const articles = loadCorpus('development')
    // The weights of electron/intake/suggest/answers/weights.ts, then what such weights find in articles that they have not seen.
    for (const [name, weight] of Object.entries(fitted(articles)))
      if (weight.toFixed(2) !== '0.00') console.log(`  '${name}': ${weight.toFixed(2)},`)
    for (const line of crossValidate(articles)) console.log(line)
    return 0
  }
  const parts = (['development', 'set aside'] as const).filter(
    (part) => values.part === undefined || part === values.part,
  )
  if (parts.length === 0) {
    console.error('--part is development or "set aside"')
    return 2
  }
  for (const part of parts) {
    const articles = loadCorpus(part)
    const total = nothing()
    if (articles[0]) measureArticle(articles[0], nothing())
    for (const article of articles) {
      const says = measureArticle(article, total)
      // What is set aside is measured, not looked at.
      if (values.show && part === 'development') console.log(`${article.name}\n  ${says.join('\n  ')}\n`)
    }
    console.log(`${part}: ${articles.length} articles, ${total.words} words`)
    console.log(
      `${''.padEnd(12)}${'precision'.padStart(11)}${'recall'.padStart(9)}${'F1'.padStart(9)}${'annotated'.padStart(12)}`,
    )
    for (const measure of MEASURES) {
      const { precision, recall, f1 } = figures(total[measure])
      const cells = [precision, recall, f1].map((figure, at) => figure.toFixed(3).padStart(at === 0 ? 11 : 9))
      console.log(`${measure.padEnd(12)}${cells.join('')}${String(total[measure].annotated).padStart(12)}`)
    }
    const { precision } = figures(total.exact)
    console.log(
      `exact selectors ${(precision * 100).toFixed(1)} %, ${((total.ms / total.words) * 1000).toFixed(1)} ms of processor time per 1,000 words\n`,
    )
  }
  console.log(`A span is found where suggestion and annotation share at least half of each. Cue, actor, content and kind are
measured on the statements that were found; a response on all; a place also needs its country where the
annotation knows one, a date its value, context its type. The role of a date (published, said, happened, context) is
measured on the dates that were found.`)
  return 0
})
