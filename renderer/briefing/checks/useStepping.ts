import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { useCommand } from '#api/commands.ts'
import { findingKey, type Finding } from '#domain/finding'
import { RULE_WORDS } from '#domain/rules'

/**
 * Steps from finding to finding by the keyboard, with the panel closed; a note says what each is about.
 * @param go goes to the place of a finding.
 * @returns the finding that was gone to last, how to say that another was, and how to put the note away.
 */
export function useStepping(findings: readonly Finding[], go: (finding: Finding) => void) {
  const last = useRef<{ readonly key: string; readonly at: number } | null>(null)
  const note = useRef('')
  const say = (message: string) => {
    notifications.hide(note.current)
    note.current = notifications.show({ message, autoClose: 5_000 })
  }
  const went = (finding: Finding) => {
    last.current = { key: findingKey(finding), at: findings.indexOf(finding) }
  }
  const step = (by: 1 | -1) => {
    if (findings.length === 0) return say('The checks found nothing to look at')
    const same = findings.findIndex((finding) => findingKey(finding) === last.current?.key)
    // What was mended is gone, and the next one stands in its place.
    const next = same >= 0 ? same + by : last.current ? last.current.at + Math.min(by, 0) : by > 0 ? 0 : -1
    const at = (next + findings.length) % findings.length
    const finding = findings[at]
    if (!finding) return
    went(finding)
    go(finding)
    say(`${at + 1} of ${findings.length} · ${RULE_WORDS[finding.rule].title}: ${finding.words}`)
  }
  useCommand('next finding', () => step(1))
  useCommand('finding before', () => step(-1))
  return { last, went, hush: () => notifications.hide(note.current) }
}
