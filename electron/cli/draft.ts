import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TextEncoding } from '#contract/sources'
import { asProposed, contextAsProposed, responseType, scopeOffers } from '#domain/as-proposed'
import { TemplateName } from '#domain/briefing'
import { Marking } from '#domain/marking'
import type { Source } from '#domain/incident'
import { proposalOfContext, proposalOfStatement } from '#domain/suggestion-review'
import { createEngine, type Engine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import { count } from './commands.ts'
import { problemsOf } from './import.ts'
import type { Result, Surroundings } from './job.ts'
import type { Arguments } from './usage.ts'

/** Stands on every page: nothing in such a document was read by anybody. */
export const NOTICE = 'Suggested by the program, reviewed by nobody'

/**
 * `draft FILE|FOLDER… --out FILE.docx [--title TITLE] [--marking LABEL] [--template NAME]`: everything that is
 * suggested of the files as a briefing. It is made in a library of its own that goes with the command, so that no
 * suggestion ever lies among what a person has accepted.
 */
export async function draft(args: Arguments, { progress, err, version }: Surroundings): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-draft-'))
  const engine = createEngine({ version })
  try {
    valueOf(await engine.open(join(folder, 'library'), { create: true }))
    const { id: incidentId } = valueOf(await engine.call('incident.create', { title: args.title ?? 'Draft' }))
    const paths = args.operands.map((operand) => resolve(operand))
    const encoding = args.encoding === undefined ? null : TextEncoding.parse(args.encoding)
    const outcomes = valueOf(await engine.importFiles({ incidentId, paths, encoding }))
    const problems = outcomes.flatMap(problemsOf)
    const { sources } = valueOf(await engine.call('incident.file', { id: incidentId }))
    if (sources.length === 0) return { text: '', data: { path: null, statements: 0, contexts: 0 }, problems }
    const total = { statements: 0, contexts: 0 }
    for (const [at, source] of sources.entries()) {
      if (progress) err(`\r\x1b[K${at + 1}/${sources.length} ${source.title}`)
      const found = await takeSuggestions(engine, incidentId, source)
      if (!found.english)
        problems.push(
          `${source.fileName}: suggestions are made for English texts only, so there are none of it.`,
        )
      total.statements += found.statements
      total.contexts += found.contexts
    }
    if (progress) err('\r\x1b[K')
    if (args.title === undefined) {
      const patch = { title: sources[0]?.title ?? 'Draft' }
      valueOf(await engine.call('incident.update', { id: incidentId, patch }))
    }
    const path = resolve(args.out ?? '')
    const exported = await engine.exportIncident({
      incidentId,
      path,
      notice: NOTICE,
      marking: args.marking === undefined ? null : Marking.parse(args.marking),
      template: args.template === undefined ? null : TemplateName.parse(args.template),
    })
    for (const change of valueOf(exported).changes) err(`${change}\n`)
    const counts = `${count(total.statements, 'statement')} and ${count(total.contexts, 'context card')}`
    return {
      text: `${path}\n${counts} suggested of ${count(sources.length, 'file')}. ${MISSED}\n`,
      data: { path, ...total, files: sources.map(({ fileName, title }) => ({ fileName, title })) },
      problems,
    }
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const MISSED = 'None of it is reviewed, and some of what the files say is always missed.'

/** Puts all that is noticed in a source into the incident, as it is proposed. */
async function takeSuggestions(engine: Engine, incidentId: string, { id: sourceId }: Source) {
  const { text } = valueOf(await engine.call('source.text', { id: sourceId }))
  const { english, statements, contexts } = valueOf(await engine.call('suggestion.find', { sourceId }))
  const made: string[] = []
  for (const suggestion of statements) {
    const { actor, kind, proposition, said } = asProposed(suggestion, text)
    // A statement may answer one that stands behind it; that link has nothing to hold on to yet.
    const answers = suggestion.respondsTo.flatMap((response) => {
      const [answered, toId] = [statements[response.to], made[response.to]]
      if (!answered || toId === undefined) return []
      const [scope = ''] = kind === 'denial' ? scopeOffers(suggestion, answered) : []
      return [{ toId, type: responseType(response, kind, kind), scope }]
    })
    const proposal = proposalOfStatement(suggestion)
    const fields = { kind, proposition, said }
    const accepted = await engine.call('suggestion.accept', {
      ...{ incidentId, sourceId, proposal, actor, fields, answers },
    })
    made.push(valueOf(accepted).id)
  }
  for (const suggestion of contexts) {
    const proposal = proposalOfContext(suggestion)
    const fields = contextAsProposed(suggestion)
    valueOf(await engine.call('suggestion.acceptContext', { incidentId, sourceId, proposal, fields }))
  }
  return { english, statements: statements.length, contexts: contexts.length }
}
