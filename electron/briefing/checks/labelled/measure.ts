import { checkBriefing } from '#briefing/checks/check'
import { LABELLED } from './all.ts'
import { examplesOf, type Example } from './labelled.ts'

/** How well a rule tells faults from sound examples. */
export interface Figures {
  /** Of what it found, the share that is a fault: 0–1. */
  readonly precision: number
  /** Of the faults, the share that it found: 0–1. */
  readonly recall: number
  readonly examples: number
  /** The examples that it got wrong. */
  readonly wrong: readonly Example[]
}

export interface RuleFigures {
  readonly rule: string
  /** The two thirds on which the rule may be improved. */
  readonly open: Figures
  /** The third that is looked at for the figure only. */
  readonly kept: Figures
  readonly all: Figures
}

function measure(rule: string, examples: readonly Example[]): Figures {
  const seen = examples.map((example) => {
    const { briefing, file, texts } = example.briefing()
    const found = checkBriefing(briefing, file, texts).some((finding) => finding.rule === rule)
    return { example, found, isFault: example.isFault }
  })
  const right = seen.filter(({ found, isFault }) => found && isFault).length
  const found = seen.filter((one) => one.found).length
  const faults = seen.filter(({ isFault }) => isFault).length
  return {
    precision: found === 0 ? 1 : right / found,
    recall: faults === 0 ? 1 : right / faults,
    examples: examples.length,
    wrong: seen.filter(({ found, isFault }) => found !== isFault).map(({ example }) => example),
  }
}

/** Every rule on its labelled examples. */
export function measureRules(): RuleFigures[] {
  return LABELLED.map((labelled) => {
    const { rule } = labelled
    const { open, kept } = examplesOf(labelled)
    return {
      rule,
      open: measure(rule, open),
      kept: measure(rule, kept),
      all: measure(rule, [...open, ...kept]),
    }
  })
}
