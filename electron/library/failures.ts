import { Refusal } from '#contract/errors'

/** The code of an error of SQLite or the system; empty where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * What the disk or SQLite refused, as a `Refusal` in the library's words.
 * @returns the error itself where it is none of those, so that a fault of the program stays visible.
 */
export function asRefusal(error: unknown, folder: string): unknown {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  const refuse = (...[name, details]: ConstructorParameters<typeof Refusal>) =>
    new Refusal(name, details, { cause: error })
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return refuse('disk full')
  if (code === 'SQLITE_BUSY' || code.startsWith('SQLITE_BUSY_') || code.startsWith('SQLITE_LOCKED'))
    return refuse('library locked', { folder })
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return refuse('library damaged', { folder })
  if (code.startsWith('SQLITE_READONLY') || ['EACCES', 'EPERM', 'EROFS'].includes(code))
    return refuse('library read-only', { folder })
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return refuse('library read-only', { folder })
  return error
}

/** Runs `action` and turns what the disk or SQLite refuses into a `Refusal`. */
export function refusing<Result>(folder: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw asRefusal(error, folder)
  }
}
