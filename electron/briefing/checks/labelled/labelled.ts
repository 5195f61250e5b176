import type { Checked } from './settings.ts'

/** One example: a sentence in its setting, or a small incident file; and whether the rule is to find something. */
export interface Example {
  readonly words: string
  readonly isFault: boolean
  readonly briefing: () => Checked
}

/** Examples that share a setting, labelled by hand. */
export interface Group {
  readonly setting: (words: string) => Checked
  /** In each of these the rule finds something. */
  readonly faults: readonly string[]
  /** In these it finds nothing, though some look as if it should. */
  readonly sound: readonly string[]
  /** All of it is kept aside, not a third. */
  readonly isKept?: boolean
}

export interface LabelledRule {
  readonly rule: string
  readonly groups: readonly Group[]
}

/** All examples of a rule; `kept` are those that nobody looks at while the rule is worked on: a third of each list, and what was written afterwards. */
export function examplesOf({ groups }: LabelledRule): {
  readonly open: readonly Example[]
  readonly kept: readonly Example[]
} {
  const listed = groups.flatMap(({ setting, faults, sound, isKept = false }) => [
    ...faults.map((words, at) => ({
      words,
      kept: isKept || at % 3 === 2,
      isFault: true,
      briefing: () => setting(words),
    })),
    ...sound.map((words, at) => ({
      words,
      kept: isKept || at % 3 === 2,
      isFault: false,
      briefing: () => setting(words),
    })),
  ])
  return { open: listed.filter(({ kept }) => !kept), kept: listed.filter(({ kept }) => kept) }
}
