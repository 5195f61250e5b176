/** Where the rows of a page begin, of a list that is read page by page. */
export const pageOf = (index: number, size: number): number => Math.floor(index / size) * size

/**
 * Where the pages begin that hold some rows, without the first page, which is always there.
 * @param rows places in the list; what is behind its end has no page.
 */
export function pagesBehindFirst(rows: readonly number[], count: number, size: number): number[] {
  const starts = rows.filter((row) => row >= size && row < count).map((row) => pageOf(row, size))
  return [...new Set(starts)].toSorted((a, b) => a - b)
}
