import { openIncident } from '#engine/testing'

/** An incident with a claim, a denial and a briefing on them. */
export async function openBriefing() {
  const opened = await openIncident()
  const { call, mark, incidentId } = opened
  const { id: claimId } = await mark('claim', 'a drone fell')
  const { id: denialId } = await mark('denial', 'The south denied this', claimId)
  await call('statement.update', { id: claimId, patch: { credibility: '2' } })
  const { id } = await call('briefing.create', { incidentId })
  const issue = async (number: number) => (await call('edition.issue', { briefingId: id, number })).edition
  const list = () => call('edition.list', { briefingId: id })
  const row = async () => (await call('briefing.list', { incidentId: null }))[0]!
  return { ...opened, claimId, denialId, id, issue, list, row }
}
