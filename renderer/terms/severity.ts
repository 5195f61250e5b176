import type { Severity } from '#domain/rules'

/** How a severity is said. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'serious',
  warning: 'worth a look',
  hint: 'minor',
}
