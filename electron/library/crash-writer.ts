import { writeSync } from 'node:fs'

// What the crash test kills: writes without end, and says of each write when it is done.
await import('./raw-hook.ts')
const { openLibrary } = await import('./open.ts')
const { createIncident } = await import('./incidents.ts')
const { addSource } = await import('./sources.ts')

const library = openLibrary(process.argv[2] ?? '', { create: true })
for (let number = 0; ; number += 1) {
  const text = `Text ${process.pid} ${number} ${'x'.repeat(5_000)}`
  const incidentId = createIncident(library, text.slice(0, 40))
  const bytes = new TextEncoder().encode(text)
  const about = { title: 'T', fileName: 't.txt', mediaType: 'text/plain', published: '' }
  const { id } = addSource(library, incidentId, { bytes, text, ...about }, 'Import')
  writeSync(1, `${incidentId} ${id}\n`)
}
