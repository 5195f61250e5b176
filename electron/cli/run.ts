import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal } from '#contract/errors'
import { errorWords, type ErrorWords } from '#contract/words'
import { createEngine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import { brief, listIncidents } from './commands.ts'
import { briefEdition, listEditions } from './editions.ts'
import { importInto } from './import.ts'
import { draft } from './draft.ts'
import { suggest } from './suggest.ts'
import { CommandRefusal, type Job, type Result, type Surroundings } from './job.ts'
import { verify } from './verify.ts'
import { readArguments, USAGE, usualLibrary, UsageError, type Arguments } from './usage.ts'

const COMMANDS: Readonly<Record<string, (job: Job) => Promise<Result>>> = {
  incidents: listIncidents,
  import: importInto,
  brief: (job) => (job.args.edition === undefined ? brief(job) : briefEdition(job)),
  editions: listEditions,
  verify,
  library: verify,
}

/** Commands that need no library. */
const ALONE: Readonly<Record<string, (args: Arguments, surroundings: Surroundings) => Promise<Result>>> = {
  suggest,
  draft,
}

/**
 * Runs one command.
 * @returns the exit status: 0 done, 1 refused, 2 wrong usage.
 */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { out, err, version } = surroundings
  const json = argv.includes('--json')
  const refuse = (code: string, { title, advice }: ErrorWords) => {
    if (json) out(`${JSON.stringify({ error: { code, title, advice } }, null, 2)}\n`)
    err(`${title}. ${advice}\n`)
  }
  try {
    const args = readArguments(argv)
    if (args.help || args.version) {
      out(args.help ? USAGE : `${version}\n`)
      return 0
    }
    const { text, data, problems = [] } = await work(args, surroundings)
    out(args.json ? `${JSON.stringify(data, null, 2)}\n` : text)
    for (const problem of problems) err(`${problem}\n`)
    return problems.length > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) {
      refuse('usage', { title: error.message, advice: `See how it is used:\n\n${USAGE}`.trimEnd() })
      return 2
    }
    if (error instanceof CommandRefusal) refuse(error.code, error.words)
    else if (error instanceof Refusal) refuse(error.code, errorWords(error.toFailure()))
    else {
      err(`${error instanceof Error ? error.stack : String(error)}\n`)
      refuse('internal', errorWords({ code: 'internal', details: {} }))
    }
    return 1
  }
}

async function work(args: Arguments, surroundings: Surroundings): Promise<Result> {
  const alone = ALONE[args.command]
  if (alone) return alone(args, surroundings)
  const { err, env, version } = surroundings
  const folder = resolve(args.library ?? (env['RAPPORTEUR_LIBRARY'] || usualLibrary(env)))
  const create = args.command === 'import' && args.new !== undefined
  const isNew = !existsSync(join(folder, 'library.sqlite'))
  if (isNew && !create && !existsSync(folder)) throw new CommandRefusal('library missing', noLibrary(folder))
  const engine = createEngine({ version })
  try {
    valueOf(await engine.open(folder, { create }))
    if (isNew) err(`Started a new library in ${folder}\n`)
    return await COMMANDS[args.command]!({ args, engine, surroundings })
  } finally {
    await engine.close()
  }
}

/** Nobody knows here whether there ever was one. */
const noLibrary = (folder: string): ErrorWords => ({
  title: `There is no library in ${folder}`,
  advice:
    'Name the folder of yours with --library, start one in the app, or begin one with: import FILE --new TITLE.',
})
