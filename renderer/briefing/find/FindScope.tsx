import type { ReactNode } from 'react'
import { FoundContext } from '#ui/find/found.ts'
import { useDesk, useOpenBriefing } from '../desk.ts'
import { FindingContext, useFinding } from './useFinding.ts'

/** Stands around all of a briefing that can be searched. */
export function FindScope({ children }: { readonly children: ReactNode }) {
  const { finding, found } = useFinding(useOpenBriefing(), useDesk().file)
  return (
    <FindingContext value={finding}>
      <FoundContext value={found}>{children}</FoundContext>
    </FindingContext>
  )
}
