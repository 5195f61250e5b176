import { resolve } from 'node:path'
import { leftOutWords } from '#contract/import-words'
import { TextEncoding, type ImportOutcome, type ImportProgress, type LeftOut } from '#contract/sources'
import { errorWords } from '#contract/words'
import { valueOf } from '#engine/failure'
import { findIncident } from './commands.ts'
import type { Job, Result } from './job.ts'

/** `import FILE|FOLDER… --incident INCIDENT | --new TITLE` */
export async function importInto({ args, engine, surroundings }: Job): Promise<Result> {
  const encoding = args.encoding === undefined ? null : TextEncoding.parse(args.encoding)
  const incident =
    args.new === undefined
      ? await findIncident(engine, args.incident ?? '')
      : { id: valueOf(await engine.call('incident.create', { title: args.new })).id, title: args.new.trim() }
  const stop = engine.onEvent((name, payload) => {
    if (name === 'import.progress' && surroundings.progress)
      surroundings.err(`\r\x1b[K${progressLine(payload as ImportProgress)}`)
  })
  const paths = args.operands.map((operand) => resolve(operand))
  const answered = await engine.importFiles({ incidentId: incident.id, paths, encoding })
  stop()
  if (surroundings.progress) surroundings.err('\r\x1b[K')
  const outcomes = answered.ok ? answered.value : []
  const brought = outcomes.filter(({ result }) => isIn(result))
  // A new incident that got nothing was not asked for.
  const kept = args.new === undefined || brought.length > 0
  if (!kept) valueOf(await engine.call('history.undo', {}))
  valueOf(answered)
  return {
    text: brought.map(lineOf).join('') + leftOutLines(outcomes),
    data: { incident: kept ? incident : null, files: outcomes.map(withWords) },
    problems: outcomes.flatMap(problemsOf),
  }
}

const isIn = ({ status }: ImportOutcome['result']) => status === 'imported' || status === 'already there'

function progressLine({ state, done, total, fileName, secondsLeft }: ImportProgress): string {
  if (state === 'looking') return `${total} found`
  if (state !== 'reading') return ''
  const left = secondsLeft === null ? '' : `, about ${Math.ceil(secondsLeft)} s left`
  return `${done}/${total}${left} ${fileName}`
}

const nameOf = ({ folder, fileName }: ImportOutcome) => (folder === '' ? fileName : `${folder}/${fileName}`)

const lineOf = (outcome: ImportOutcome): string => {
  const { result } = outcome
  const notes = 'notes' in result ? result.notes : []
  return [`${nameOf(outcome)}: ${result.status}`, ...notes].join('\n  ') + '\n'
}

/** How many were left out, by reason: they may be thousands, and nobody asked for them. */
function leftOutLines(outcomes: readonly ImportOutcome[]): string {
  const counts = new Map<LeftOut, number>()
  for (const { result } of outcomes)
    if (result.status === 'left out')
      counts.set(result.why, (counts.get(result.why) ?? 0) + (result.files ?? 1))
  return [...counts].map(([why, count]) => `${count} left out: ${leftOutWords(why)}\n`).join('')
}

/** Why a file was refused, in words. */
export const problemsOf = ({ path, result }: ImportOutcome): string[] => {
  if (result.status !== 'refused') return []
  const { title, advice } = errorWords(result.error)
  return [`${path}: ${title}. ${advice}`]
}

const withWords = ({ path, fileName, folder, result }: ImportOutcome) => ({
  ...{ path, fileName, folder },
  ...(result.status === 'refused'
    ? { status: result.status, error: { code: result.error.code, ...errorWords(result.error) } }
    : result),
})
