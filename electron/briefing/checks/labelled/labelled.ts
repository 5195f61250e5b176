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
}

export interface LabelledRule {
  readonly rule: string
  readonly groups: readonly Group[]
}

/** All examples of a rule; `kept` are those that nobody looks at while the rule is worked on: a third of each list. */
export function examplesOf({ groups }: LabelledRule): {
  readonly open: readonly Example[]
  readonly kept: readonly Example[]
} {
  const listed = groups.flatMap(({ setting, faults, sound }) => [
    ...faults.map((words, at) => ({ words, at, isFault: true, briefing: () => setting(words) })),
    ...sound.map((words, at) => ({ words, at, isFault: false, briefing: () => setting(words) })),
  ])
  const isKept = ({ at }: { readonly at: number }) => at % 3 === 2
  return { open: listed.filter((one) => !isKept(one)), kept: listed.filter(isKept) }
}
