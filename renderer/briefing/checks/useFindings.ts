import { useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import { findingKey, type Finding } from '#domain/finding'
import type { RuleId } from '#domain/rules'

export interface Findings {
  /** False until the checks have run. */
  readonly isReady: boolean
  /** What the rules that are on have found, rule after rule, without what is left as it is. */
  readonly findings: readonly Finding[]
  /** What the analyst leaves as it is in this briefing. */
  readonly aside: readonly Finding[]
  /** The rules that are off for this person. */
  readonly off: readonly RuleId[]
}

const NONE: readonly never[] = []

/** What the checks find in a briefing; empty until they have run. */
export function useFindings(briefingId: string): Findings {
  const { data: settings } = useAnswer('settings.get', {})
  const { data: briefing } = useAnswer('briefing.get', { id: briefingId })
  const off = settings?.rulesOff ?? NONE
  const { data } = useAnswer(
    'briefing.check',
    { id: briefingId, off: [...off] },
    { enabled: settings !== undefined },
  )
  // What was found in another briefing says nothing of this one, and is not shown: the screen is made anew for each.
  return useMemo(() => {
    const left = new Set(briefing?.setAside)
    const all = data ?? NONE
    return {
      isReady: data !== undefined,
      findings: all.filter((finding) => !left.has(findingKey(finding))),
      aside: all.filter((finding) => left.has(findingKey(finding))),
      off,
    }
  }, [data, briefing?.setAside, off])
}
