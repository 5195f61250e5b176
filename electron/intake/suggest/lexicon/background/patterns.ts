import { AGREEMENTS } from './agreements.ts'
import { INCIDENTS } from './incidents.ts'
import { MEETINGS } from './meetings.ts'
import type { Background } from './pieces.ts'
import { SANCTIONS } from './sanctions.ts'
import { TREATIES } from './treaties.ts'

interface Pattern {
  readonly type: Background
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly why: string
}

/** What background looks like. Of those that take the same words the longest counts. */
export const PATTERNS: readonly Pattern[] = [
  ...TREATIES,
  ...AGREEMENTS,
  ...SANCTIONS,
  ...MEETINGS,
  ...INCIDENTS,
].map(([type, needs, pattern, why]) => ({
  type: type === 'treaty' ? 'treaty article' : type,
  needs: new RegExp(needs, 'u'),
  pattern: new RegExp(pattern, 'gu'),
  why,
}))
