import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { change, showError } from '#api/change.ts'
import { whenFresh } from '#api/fresh.ts'
import { saveAll } from '#api/saving.ts'
import { updateSettings } from '#api/settings.ts'
import { findingKey, type Finding, type FindingPlace, type FieldName } from '#domain/finding'
import type { Fix } from '#domain/fix'
import { RULE_WORDS, type RuleId } from '#domain/rules'
import { announce } from '#ui/announce.ts'
import { tellWithUndo } from '#ui/tellWithUndo.tsx'
import { useDesk } from '../desk.ts'
import { fieldPath } from './fieldWords.ts'

/** What can be done about findings. */
export interface Mending {
  /** Does what a finding offers. */
  readonly fix: (fix: Fix) => void
  /** Goes to the field where it is mended by hand. */
  readonly goToField: (finding: Finding) => void
  /** Leaves a finding as it is, in this briefing. */
  readonly leave: (finding: Finding) => void
  /** Looks again at one that was left. */
  readonly lookAgain: (finding: Finding) => void
  /** Switches a rule off, for all briefings of this person. */
  readonly switchOff: (rule: RuleId) => void
}

/**
 * The ways to mend what the checks have found.
 * @param onOpen goes to a place in the briefing, and to a field there.
 */
export function useMending(
  off: readonly RuleId[],
  close: () => void,
  onOpen: (place: FindingPlace, field: FieldName | null) => void,
): Mending {
  const { briefing, set } = useDesk()
  const [, go] = useLocation()
  return {
    fix: (fix) =>
      void (async () => {
        // What was typed a moment ago is part of what is mended.
        if (!(await saveAll())) return
        if (!(await change('briefing.fix', { id: briefing.id, fix }))) return
        await whenFresh()
        await tellWithUndo('Mended', fix.words)
      })(),
    goToField: ({ field, place }) => {
      if (!field) return
      flushSync(close)
      if (field.of === 'judgement') onOpen(place, field.name)
      else go(fieldPath(briefing.incidentId, field, briefing.id))
    },
    leave: (finding) => set({ setAside: [...new Set([...briefing.setAside, findingKey(finding)])] }),
    lookAgain: (finding) => {
      const key = findingKey(finding)
      set({ setAside: briefing.setAside.filter((one) => one !== key) })
    },
    switchOff: (rule) =>
      void updateSettings({ rulesOff: [...new Set([...off, rule])] })
        .then(() => announce(`Switched off: ${RULE_WORDS[rule].title}`))
        .catch(showError),
  }
}
