import type { ZodError } from 'zod'

type Issue = ZodError['issues'][number]

// The schema library's own words begin so; the words of this program's shapes never do.
const isRaw = ({ message }: Issue) => /^(Invalid|Too (big|small)|Unrecognized|Expected)\b/.test(message)

const count = (bound: number | bigint) => bound.toLocaleString('en').replace('-', '−')
const many = (bound: number | bigint, one: string, more: string) =>
  `${count(bound)} ${Number(bound) === 1 ? one : more}`

/** What an issue is about, from the name of its part: `publishedZone` → `published zone`. */
const partOf = ({ path }: Issue): string | null => {
  const name = path.findLast((step) => typeof step === 'string' && step !== 'patch' && step !== 'fields')
  return typeof name === 'string' ? name.replace(/(?=[A-Z])/g, ' ').toLowerCase() : null
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `This text is too long: at most ${count(maximum)} characters fit here`
  if (origin === 'array' || origin === 'set')
    return `These are too many: at most ${many(maximum, 'entry fits', 'entries fit')} here`
  return `This number is too large: at most ${count(maximum)} is possible here`
}

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string')
    return Number(minimum) <= 1
      ? 'This cannot be empty'
      : `This text is too short: ${count(minimum)} characters are needed`
  if (origin === 'array' || origin === 'set')
    return `These are too few: at least ${many(minimum, 'entry is', 'entries are')} needed`
  return inclusive === false
    ? `This number is too small: it must be more than ${count(minimum)}`
    : `This number is too small: at least ${count(minimum)} is possible here`
}

/** One thing that is wrong, in words of this program. */
function words(issue: Issue): string {
  if (!isRaw(issue)) return issue.message
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  const nested = issue.code === 'invalid_union' ? issue.errors.flat() : []
  const known = nested.find((one) => !isRaw(one))
  if (known) return known.message
  const part = partOf(issue)
  if (issue.code === 'unrecognized_keys' || part === null)
    return 'Something in it is not what is expected here'
  return issue.code === 'invalid_format' && issue.format === 'url'
    ? 'This is no web address'
    : `What stands for “${part}” is not what is expected there`
}

/** The first thing that is wrong with an input, in words; never the schema library's own. */
export function reasonOf({ issues: [issue] }: ZodError): string {
  return issue ? words(issue).replace(/[.]$/, '') : 'Check what was typed'
}
