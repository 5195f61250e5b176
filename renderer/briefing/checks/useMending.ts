import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import { call } from '#api/call.ts'
import { change, showError } from '#api/change.ts'
import { whenFresh } from '#api/fresh.ts'
import { readRested } from '#api/queries.ts'
import { saveAll } from '#api/saving.ts'
import { updateSettings } from '#api/settings.ts'
import { tellStepped } from '#api/steps.ts'
import { findingKey, type FieldName, type Finding } from '#domain/finding'
import type { Fix } from '#domain/fix'
import { RULE_WORDS, type RuleId } from '#domain/rules'
import { counted } from '#ui/words.ts'
import { useDesk, useOpenBriefing } from '../desk.ts'
import { fieldPath } from './fieldWords.ts'

/** What was done last, and how to take it back; null in place of that where it can no longer be. */
export interface Done {
  readonly words: string
  readonly takeBack: (() => void) | null
}

/** What can be done about findings. */
export interface Mending {
  readonly done: Done | null
  /** Does what a finding offers. */
  readonly fix: (fix: Fix) => void
  /** Goes to the field where it is mended by hand. */
  readonly goToField: (finding: Finding) => void
  /** Leaves findings of one rule as they are, in this briefing. */
  readonly leave: (findings: readonly Finding[]) => void
  /** Lists some again that were left. */
  readonly listAgain: (findings: readonly Finding[]) => void
  /** Switches a rule off, for all briefings of this person. */
  readonly switchOff: (rule: RuleId) => void
}

/**
 * The ways to mend what the checks have found.
 * @param off the rules that are off.
 * @param onOpen goes to a place in the briefing, and to a field there.
 */
export function useMending(
  off: readonly RuleId[],
  close: () => void,
  onOpen: (finding: Finding, field: FieldName | null) => void,
): Mending {
  const { briefing, saveSetAside } = useSetAside()
  const [, go] = useLocation()
  const [done, setDone] = useState<Done | null>(null)

  /** Makes a change of the library, and says in the panel what it was. */
  const make = async (words: string, work: () => Promise<boolean>) => {
    // What was typed a moment ago is part of what is mended.
    if (!(await saveAll()) || !(await work())) return
    readRested()
    await whenFresh()
    const { undoStep } = await call('history.state', {})
    setDone({ words, takeBack: () => void takeBack(words, undoStep) })
  }
  /** Takes back this very change, and nothing that came after it. */
  const takeBack = async (words: string, step: number | null) => {
    await saveAll()
    const { undoStep } = await call('history.state', {})
    if (undoStep !== step)
      return setDone({
        words: 'Other changes came after it; undo takes them back one by one',
        takeBack: null,
      })
    if (!(await change('history.undo', {}))) return
    tellStepped()
    readRested()
    setDone({ words: `Taken back: ${words}`, takeBack: null })
  }
  const switchRules = (rulesOff: RuleId[], next: Done) =>
    void updateSettings({ rulesOff })
      .then(() => setDone(next))
      .catch(showError)

  return {
    done,
    fix: (fix) =>
      void make(fix.words, async () => (await change('briefing.fix', { id: briefing.id, fix })) !== null),
    goToField: (finding) => {
      const { field } = finding
      if (!field) return
      flushSync(close)
      if (field.of === 'judgement') onOpen(finding, field.name)
      else go(fieldPath(briefing.incidentId, field, briefing.id))
    },
    leave: (findings) =>
      void make(leftWords(findings), () =>
        saveSetAside([...new Set([...briefing.setAside, ...findings.map(findingKey)])]),
      ),
    listAgain: (findings) => {
      const again = new Set(findings.map(findingKey))
      const [first, ...others] = findings
      void make(
        `Listed again: ${others.length > 0 ? counted(findings.length, 'finding') : first?.words}`,
        () => saveSetAside(briefing.setAside.filter((key) => !again.has(key))),
      )
    },
    switchOff: (rule) =>
      switchRules([...new Set([...off, rule])], {
        words: `Switched off for all briefings: ${RULE_WORDS[rule].title}`,
        takeBack: () =>
          switchRules(
            off.filter((one) => one !== rule),
            { words: `On again: ${RULE_WORDS[rule].title}`, takeBack: null },
          ),
      }),
  }
}

const leftWords = ([first, ...others]: readonly Finding[]): string =>
  first && others.length > 0
    ? `Left as they are: ${counted(others.length + 1, 'finding')} of “${RULE_WORDS[first.rule].title}”`
    : `Left as it is: ${first?.words}`

function useSetAside() {
  const { save } = useDesk()
  const briefing = useOpenBriefing()
  const saveSetAside = async (setAside: string[]): Promise<boolean> => {
    try {
      await save({ setAside })
      return true
    } catch (error) {
      showError(error)
      return false
    }
  }
  return { briefing, saveSetAside }
}
