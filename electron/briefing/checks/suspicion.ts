import type { Fix } from '#domain/fix'
import type { IncidentFile, Statement } from '#domain/incident'
import { isAttributed } from './attribution.ts'
import { inQuotes, plain } from './language.ts'
import type { Line, Rule, Sentence } from './rule.ts'
import { sentenceFix } from './sentence-fix.ts'
import { spotsOf } from './spots.ts'

// Words that stand in every sentence say nothing of what it tells.
const COMMON = new Set(
  'about after again against also because been before being between could does during even from have having into more most only other over some such than that their them then there these they this those through under until very were what when where which while whose will with within would order first'.split(
    ' ',
  ),
)
/** A word without its ending, near enough: `insurers` and `insurance` are alike. */
const stem = (word: string) => word.slice(0, 5)

const stemsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !COMMON.has(word))
      .map((word) => stem(word)),
  )

/** Of the telling words of a suspicion, so many make a sentence that tells the same. */
const SHARE = 0.75
/** Fewer words stand together in other sentences by chance. */
const TELLING = 4

/** A motive that somebody alleges, told in the analyst's own voice. */
export const suspicionAsFact: Rule = {
  id: 'suspicion as fact',
  find: ({ english, file, prose, judged }) => {
    if (!english) return []
    const suspicions = file.statements
      .filter(({ kind }) => kind === 'suspicion')
      .map((statement) => ({ statement, stems: stemsOf(statement.proposition) }))
    if (suspicions.length === 0) return []
    const toldIn = ({ own, statementIds }: Sentence): Statement | undefined => {
      if (isAttributed(own)) return undefined
      const words = stemsOf(own)
      const tells = ({ statement, stems }: (typeof suspicions)[number]) =>
        statementIds.includes(statement.id) ||
        (stems.size >= TELLING && [...stems].filter((one) => words.has(one)).length >= stems.size * SHARE)
      return suspicions.find(tells)?.statement
    }
    const found = (line: Line) =>
      line.sentences.flatMap((sentence) => {
        const told = toldIn(sentence)
        if (!told) return []
        const fixes = attributed(line, sentence, told, file)
        return [{ words: inQuotes(sentence.text), place: line.place, spots: spotsOf(line, sentence), fixes }]
      })
    return [
      ...prose.flatMap(found),
      ...judged.flatMap(({ judgement, ...line }) =>
        found(line).map((one) => ({
          ...one,
          field: { of: 'judgement' as const, id: judgement.id, name: 'text' as const },
        })),
      ),
    ]
  },
}

// What may begin with a small letter once other words stand before it.
const SMALL =
  /^(?:The|A|An|This|That|These|Those|It|Its|He|She|They|His|Her|Their|There|In|On|At|By|For|With|To|Since|Because|As)\b/u

/** Says at the head of the sentence whose suspicion it is. */
function attributed(line: Line, { text }: Sentence, told: Statement, { actors }: IncidentFile): Fix[] {
  const by = actors.find(({ id }) => id === told.actorId)?.name
  const sentence = plain(text)
  if (by === undefined || sentence === '') return []
  const isName = actors.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => sentence.startsWith(one)),
  )
  if (!SMALL.test(sentence) && !isName) return []
  const rest = isName ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
  return sentenceFix(line, sentence, `${by} suspects that ${rest}`, 'Say whose suspicion it is')
}
