import { newerOf } from '#domain/newer'
import { readyForCopies, undecided } from '#engine/sketching'
import { differences } from '#intake/origins/differences'
import { lostQuotations } from '#intake/origins/lost'
import { agreeOnOrigin, askAgain, lookalikesOf, setIndependent } from '#library/lookalikes'
import { requireRow } from '#library/rows'
import { quotedFrom, requireSource, sourceText } from '#library/sources'
import type { Group } from './context.ts'

export const originHandlers: Group<
  | 'origin.lookalikes'
  | 'origin.undecided'
  | 'origin.compare'
  | 'origin.agree'
  | 'origin.setIndependent'
  | 'origin.askAgain'
> = ({ library, finishing }) => ({
  'origin.lookalikes': async ({ incidentId, sourceId }) => {
    requireRow(library(), 'incident', incidentId, 'incident')
    await finishing(readyForCopies(library(), incidentId))
    return lookalikesOf(library(), incidentId, sourceId)
  },
  'origin.undecided': async ({ incidentId }) => {
    requireRow(library(), 'incident', incidentId, 'incident')
    return finishing(undecided(library(), incidentId))
  },
  'origin.compare': ({ sourceId, otherId, incidentId }) => {
    const newer = newerOf(requireSource(library(), sourceId), requireSource(library(), otherId))
    const [before, after] = newer?.newer === 'other' ? [sourceId, otherId] : [otherId, sourceId]
    const [old, now] = [sourceText(library(), before).text, sourceText(library(), after).text]
    return {
      before,
      after,
      by: newer?.by ?? null,
      ...differences(old, now),
      lost: lostQuotations(old, now, quotedFrom(library(), incidentId, before)),
    }
  },
  'origin.agree': ({ sourceIds, name }) => {
    agreeOnOrigin(library(), sourceIds, name)
    return {}
  },
  'origin.setIndependent': ({ sourceId, otherId }) => {
    setIndependent(library(), sourceId, otherId)
    return {}
  },
  'origin.askAgain': ({ sourceId, otherId }) => {
    askAgain(library(), sourceId, otherId)
    return {}
  },
})
