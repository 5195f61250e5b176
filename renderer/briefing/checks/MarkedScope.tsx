import { useMemo, useRef, type ReactNode } from 'react'
import { RULE_WORDS } from '#domain/rules'
import { MarkedContext, type Marked } from '#ui/find/found.ts'
import { useDesk } from '../desk.ts'
import { useFindings } from './useFindings.ts'

type Texts = ReadonlyMap<string, readonly Marked[]>

/** Stands around all texts of a briefing: underlines the words that the checks mean. */
export function MarkedScope({ children }: { readonly children: ReactNode }) {
  const { findings } = useFindings(useDesk().id)
  const last = useRef<Texts>(new Map())
  const texts = useMemo(() => {
    const all = findings.flatMap(({ rule, spots }) =>
      spots.map(({ text, line, passage }) => ({ text, line, passage, title: RULE_WORDS[rule].title })),
    )
    const grouped = Map.groupBy(all, ({ text }) => text)
    // A text whose words are as before is not lit anew.
    const same = (one: readonly Marked[], other: readonly Marked[] | undefined) =>
      JSON.stringify(one) === JSON.stringify(other)
    last.current = new Map(
      [...grouped].map(([text, marked]) => {
        const before = last.current.get(text)
        return [text, before && same(marked, before) ? before : marked]
      }),
    )
    return last.current
  }, [findings])
  return <MarkedContext value={texts}>{children}</MarkedContext>
}
