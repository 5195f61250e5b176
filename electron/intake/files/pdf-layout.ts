/** Some letters as a page draws them. Lengths in points, from the lower left corner. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
  /** Whether the line ends behind it. */
  readonly ends: boolean
}

interface Line {
  text: string
  readonly x: number
  readonly y: number
  right: number
  size: number
}

/** Lines of space, in heights of a usual line, that part two paragraphs. */
const PARTING = 1.35
/** Pages on which the same line must stand at the edge before it is left out. */
const LEAST_PAGES = 3

/** Puts the drawn letters of pages into lines and the lines into paragraphs, parted by empty lines. */
export function layOut(pages: readonly (readonly Piece[])[]): {
  readonly text: string
  readonly repeated: number
} {
  const all = pages.map(linesOf)
  const running = runningLines(all)
  const paragraphs: string[] = []
  const kept = all.map((lines) =>
    lines.filter((line, at) => !(isAtEdge(lines, at) && running.has(keyOf(line)))),
  )
  const leading = usualLeading(kept)
  for (const own of kept) {
    const right = Math.max(0, ...own.map((line) => line.right))
    for (const [at, line] of own.entries()) {
      const before = own[at - 1]
      const last = paragraphs.at(-1)
      const goesOn =
        last !== undefined &&
        (before
          ? !parts(before, line, leading, right)
          : !/[.!?:;”"»)]$/.test(last) && /^\p{Ll}/u.test(line.text))
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(last, line.text)
      else paragraphs.push(line.text)
    }
  }
  return { text: paragraphs.join('\n\n'), repeated: running.size }
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const { text, x, y, width, size, ends } of pieces) {
    const sameLine = open !== null && Math.abs(open.y - y) < Math.max(open.size, size, 1) * 0.5
    if (open && sameLine) {
      const gap = x - open.right
      const needsSpace = gap > Math.max(size, 1) * 0.15 && !/\s$/.test(open.text) && !/^\s/.test(text)
      open.text += (needsSpace ? ' ' : '') + text
      open.right = Math.max(open.right, x + width)
      open.size = Math.max(open.size, size)
    } else if (text.trim() !== '') {
      open = { text, x, y, right: x + width, size }
      lines.push(open)
    }
    if (ends) open = null
  }
  return lines.map((line) => ({ ...line, text: clean(line.text) })).filter((line) => line.text !== '')
}

const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\u{FFFE}\u{FFFF}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .toWellFormed()

/** The distance of two lines that occurs most, in heights of their letters; 0 where no line follows another. */
function usualLeading(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, at) => {
      const gap = (lines[at]!.y - line.y) / Math.max(line.size, 1)
      return gap > 0 ? [Math.round(gap * 20) / 20] : []
    }),
  )
  const counts = Map.groupBy(gaps, (gap) => gap)
  // Of those that occur as often the closest one.
  return [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || a - b)[0]?.[0] ?? 0
}

function parts(before: Line, line: Line, leading: number, right: number): boolean {
  const gap = before.y - line.y
  // Up again: the next column.
  if (gap <= 0) return /[.!?:”"»]$/.test(before.text)
  if (leading > 0 && gap > leading * line.size * PARTING) return true
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.12) return true
  const isShort = before.right < right - before.size * 4
  return isShort && /[.!?:”"»]$/.test(before.text)
}

/** A word that is divided at the end of a line is put together again. */
function joined(before: string, next: string): string {
  if (before.endsWith('\u{AD}')) return before.slice(0, -1) + next
  if (/\p{Ll}[-‐]$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(next)
    ? before + next
    : `${before} ${next}`
}

const isAtEdge = (lines: readonly Line[], at: number) => at < 2 || at >= lines.length - 2

/** A running line without its page number. */
const keyOf = ({ text }: Line) => text.replace(/\d+/g, '#').toLowerCase()

function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(lines.filter((_, at) => isAtEdge(lines, at)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  const most = Math.max(LEAST_PAGES, pages.length * 0.6)
  return new Set([...seen].flatMap(([key, count]) => (count >= most ? [key] : [])))
}
