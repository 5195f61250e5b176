import { valueOf } from '#engine/failure'
import { count } from './commands.ts'
import type { Job, Result } from './job.ts'

const PARTS = { database: 'the database', files: 'the files', texts: 'the texts', log: 'the custody log' }

/** `verify`, and `library --check` */
export async function verify({ engine, surroundings }: Job): Promise<Result> {
  const stop = engine.onEvent((name, payload) => {
    if (name !== 'check.progress' || !surroundings.progress || !('share' in payload)) return
    surroundings.err(`\r\x1b[KReading ${PARTS[payload.at]} … ${Math.round(payload.share * 100)} %`)
  })
  const report = valueOf(await engine.call('library.check', {}))
  stop()
  if (surroundings.progress) surroundings.err('\r\x1b[K')
  const head = valueOf(await engine.call('custody.head', {}))
  const { incidents, sources, statements, files, problems, advice, notes } = report
  const holds = [
    ...[count(incidents, 'incident'), count(sources, 'source'), count(statements, 'statement')],
    ...[count(files, 'file'), `${head.number} ${head.number === 1 ? 'entry' : 'entries'} in the custody log`],
  ].join(', ')
  const verdict = report.ok ? 'All is well.' : `Found wrong: ${count(problems.length, 'thing')}.`
  return {
    text: [
      `${holds}. ${verdict}`,
      ...notes,
      `The log ends with entry ${head.number}, ${head.sha256}`,
      'Note this down elsewhere: whoever can write to the library’s files could write the whole log anew, but not to the same end.',
      '',
    ].join('\n'),
    data: { ...report, head },
    problems: [...problems, ...advice],
  }
}
