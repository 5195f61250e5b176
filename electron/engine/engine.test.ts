import { expect, test } from 'vitest'
import { openEngine, openIncident } from './testing.ts'

test('smoke', async () => {
  const { call, mark, file, incidentId, changed } = await openIncident()
  const claim = await mark('claim', 'a drone fell on its side of the river')
  await mark('denial', 'The south denied this', claim.id)
  await mark('evidence', 'Photographs show a crater', claim.id)
  await mark('context', 'The river treaty of 1996')
  console.log(JSON.stringify(await file(), null, 1))
  console.log(
    await call('incident.list', { query: 'drone' }),
    await call('search.find', { query: 'dro"n', limit: 10 }),
    await call('search.find', { query: 'dro', limit: 10 }),
  )
  for (;;) {
    const s = await call('history.state', {})
    if (!s.undo) break
    console.log(await call('history.undo', {}))
  }
  for (;;) {
    const s = await call('history.state', {})
    if (!s.redo) break
    console.log(await call('history.redo', {}))
  }
  const b = await call('briefing.create', { incidentId })
  console.log((await call('briefing.render', b)).bytes.length)
  console.log(await call('library.check', {}), changed)
})
