import { writeSync } from 'node:fs'

// What the crash test of editions kills: issues without end, and says of each edition when it is there.
await import('./raw-hook.ts')
const { openLibrary } = await import('./open.ts')
const { createBriefing, getBriefing, listBriefings } = await import('./briefings.ts')
const { incidentState, issueEdition, nextNumber } = await import('./editions.ts')
const { incidentFile } = await import('./incident-file.ts')
const { createIncident } = await import('./incidents.ts')
const { sectionsFor } = await import('#domain/template')

const library = openLibrary(process.argv[2] ?? '', { create: true })
const [there] = listBriefings(library, null)
const briefingId =
  there?.id ??
  createBriefing(library, createIncident(library, 'Ferry'), {
    ...{ title: 'Ferry', subtitle: '', to: '', from: '', date: '2024-05-01', cutOff: null, keywords: '' },
    ...{ marking: 'TLP:AMBER', scale: 'NATO', language: 'en', template: 'standard briefing' },
    setAside: [],
    houseTemplateId: null,
    sections: sectionsFor('standard briefing'),
  })
const briefing = getBriefing(library, briefingId)
for (;;) {
  const number = nextNumber(library, briefingId)
  const draft = {
    ...{ number, issuedAt: library.now(), author: `Clerk ${number}`, briefing, manifest: null },
    file: incidentFile(library, briefing.incidentId),
    incidentState: incidentState(library, briefing.incidentId),
  }
  issueEdition(library, draft, new TextEncoder().encode(`Edition ${number} ${'x'.repeat(300_000)}`))
  writeSync(1, `${number}\n`)
}
