import { resolve } from 'node:path'
import type { IncidentRow } from '#contract/incidents'
import { TemplateName } from '#domain/briefing'
import { edtfWords } from '#domain/edtf-words'
import { formatOf } from '#domain/format'
import type { Finding } from '#domain/finding'
import { Marking } from '#domain/marking'
import { RULE_WORDS, SEVERITY_WORDS, severityCounts } from '#domain/rules'
import type { Engine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import { CommandRefusal, type Job, type Result } from './job.ts'

export const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

/** `incidents` */
export async function listIncidents({ engine }: Job): Promise<Result> {
  const rows = valueOf(await engine.call('incident.list', { query: '' }))
  const text = rows.map((row) => {
    const { claims, denials, openQuestions } = row
    const facts = [row.date && edtfWords(row.date, { short: true }), row.place, row.status, row.marking]
    const counts = [count(claims, 'claim'), count(denials, 'denial'), count(openQuestions, 'open question')]
    return `${row.id}  ${row.title}\n    ${[...facts, counts.join(', ')].filter(Boolean).join(' · ')}\n`
  })
  return { text: text.length > 0 ? text.join('') : 'The library holds no incident yet.\n', data: rows }
}

/** `brief INCIDENT --out FILE.docx|FILE.html|FILE.md [--marking LABEL] [--template NAME] [--house FILE]` */
export async function brief({ args, engine, surroundings }: Job): Promise<Result> {
  const { id, title } = await findIncident(engine, args.operands[0] ?? '')
  const marking = args.marking === undefined ? null : Marking.parse(args.marking)
  const template = args.template === undefined ? null : TemplateName.parse(args.template)
  if (surroundings.progress) surroundings.err(`Writing the briefing on “${title}” …`)
  const path = resolve(args.out ?? '')
  const format = formatOf(path) ?? 'docx'
  const house = args.house === undefined ? null : resolve(args.house)
  const exported = await engine.exportIncident({
    incidentId: id,
    path,
    marking,
    template,
    format,
    house,
    withManifest: args.manifest,
  })
  if (surroundings.progress) surroundings.err('\r\x1b[K')
  const { changes, manifest } = valueOf(exported)
  for (const change of changes) surroundings.err(`${change}\n`)
  const findings = valueOf(await engine.checkIncident({ incidentId: id, marking, template }))
  if (findings.length > 0) surroundings.err(`Checks: ${countWords(findings)}. The app lists them.\n`)
  return {
    text: [path, manifest].flatMap((file) => (file === null ? [] : `${file}\n`)).join(''),
    data: { incident: { id, title }, path, manifest, changes, checks: checksOf(findings) },
  }
}

const countWords = (findings: readonly Finding[]) =>
  severityCounts(findings)
    .map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity]}`)
    .join(', ')

/** How often each rule found something. */
const checksOf = (findings: readonly Finding[]) =>
  [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, those]) => ({
    rule,
    severity: RULE_WORDS[rule].severity,
    count: those.length,
  }))

/** The one incident that is meant. @throws CommandRefusal where there is none, or several. */
export async function findIncident(
  engine: Engine,
  words: string,
): Promise<Pick<IncidentRow, 'id' | 'title'>> {
  const rows = valueOf(await engine.call('incident.list', { query: '' }))
  const start = words.toLowerCase()
  const exact = rows.filter(({ id, title }) => id === start || title === words)
  const found = exact.length > 0 || start === '' ? exact : rows.filter(({ id }) => id.startsWith(start))
  const [first, second] = found
  if (!first)
    throw new CommandRefusal('not found', {
      title: `There is no incident “${words}” in this library`,
      advice: 'List them with: rapporteur incidents.',
    })
  if (second)
    throw new CommandRefusal('invalid input', {
      title: `“${words}” means ${found.length} incidents`,
      advice: `Name one by its id: ${found
        .slice(0, 5)
        .map(({ id, title }) => `${id} (${title})`)
        .join(', ')}.`,
    })
  return first
}
