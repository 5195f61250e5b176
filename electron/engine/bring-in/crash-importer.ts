import { writeSync } from 'node:fs'

// What the crash test kills: brings a folder in, and says of each file that is settled.
await import('#library/raw-hook')
const { createEngine } = await import('#engine/engine')
const { valueOf } = await import('#engine/failure')

const [library = '', folder = ''] = process.argv.slice(2)
const engine = createEngine()
valueOf(await engine.open(library, { create: true }))
const { id: incidentId } = valueOf(await engine.call('incident.create', { title: 'Ferry' }))
engine.onEvent((name) => {
  if (name === 'import.progress') writeSync(1, '.')
})
valueOf(await engine.importFiles({ incidentId, paths: [folder], encoding: null }))
