import { resolve } from 'node:path'
import type { Edition } from '#domain/edition'
import { valueOf } from '#engine/failure'
import { findIncident } from './commands.ts'
import { CommandRefusal, type Job, type Result } from './job.ts'

/** `editions INCIDENT` */
export async function listEditions(job: Job): Promise<Result> {
  const { incident, briefings } = await issued(job)
  const editions = briefings.flatMap(({ editions }) => editions)
  const text = briefings.flatMap(({ editions, stale }) =>
    editions.map(({ number, title, issuedAt, marking, documentSha256 }, at) => {
      const flag = at === 0 && stale.count > 0 ? `    out of date: ${stale.reasons.join(' ')}\n` : ''
      return `${number}  ${title}\n    ${issuedAt} · ${marking} · ${documentSha256}\n${flag}`
    }),
  )
  return {
    text: text.length > 0 ? text.join('') : `Nothing was issued on “${incident.title}” yet.\n`,
    data: { incident, editions },
  }
}

/** `brief INCIDENT --edition N --out FILE.docx [--manifest]` */
export async function briefEdition(job: Job): Promise<Result> {
  const { args, engine, surroundings } = job
  const { incident, briefings } = await issued(job)
  const number = Number(args.edition)
  const edition = briefings[0]?.editions.find((each) => each.number === number)
  if (!edition)
    throw new CommandRefusal('not found', {
      title: `There is no edition ${number} of the latest briefing on “${incident.title}”`,
      advice: 'List them with: rapporteur editions INCIDENT.',
    })
  const path = resolve(args.out ?? '')
  const written = await engine.exportEdition({ id: edition.id, path, withManifest: args.manifest })
  const { changes, manifest } = valueOf(written)
  for (const change of changes) surroundings.err(`${change}\n`)
  return {
    text: [path, manifest].flatMap((file) => (file === null ? [] : `${file}\n`)).join(''),
    data: { incident, path, manifest, changes, edition },
  }
}

/** The briefings of an incident that were issued, the latest first, with their editions. */
async function issued({ args, engine }: Job) {
  const { id, title } = await findIncident(engine, args.operands[0] ?? '')
  const rows = valueOf(await engine.call('briefing.list', { incidentId: id }))
  const briefings: { editions: Edition[]; stale: { count: number; reasons: string[] } }[] = []
  for (const row of rows.filter(({ edition }) => edition !== null))
    briefings.push(valueOf(await engine.call('edition.list', { briefingId: row.id })))
  return { incident: { id, title }, briefings }
}
