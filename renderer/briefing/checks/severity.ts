import { Severity, type Finding } from '#domain/finding'

/** How a severity is said. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'serious',
  warning: 'worth a look',
  hint: 'minor',
}

/** How many findings there are of each severity that occurs, the gravest first. */
export const countsOf = (
  findings: readonly Pick<Finding, 'severity'>[],
): { readonly severity: Severity; readonly count: number }[] =>
  Severity.options
    .map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
