import type { Finding } from '#domain/finding'
import { RULE_WORDS, Severity } from '#domain/rules'

/** How many findings there are of each severity that occurs, the gravest first. */
export const countsOf = (
  findings: readonly Pick<Finding, 'rule'>[],
): { readonly severity: Severity; readonly count: number }[] =>
  Severity.options
    .map((severity) => ({
      severity,
      count: findings.filter(({ rule }) => RULE_WORDS[rule].severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
