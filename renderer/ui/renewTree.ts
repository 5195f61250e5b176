/**
 * Makes one tree of elements like another by replacing only what differs, so that what has not changed keeps
 * its layout, its pictures and what is selected in it.
 * @param old stays in the page, as far as it is the same.
 * @param next is used up.
 */
export function renewTree(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return
  if (!old.cloneNode(false).isEqualNode(next.cloneNode(false))) return old.replaceWith(next)
  const [before, after] = [[...old.childNodes], [...next.childNodes]]
  const isSame = (a: Node | undefined, b: Node | undefined) =>
    a !== undefined && b !== undefined && a.isEqualNode(b)
  let start = 0
  while (isSame(before[start], after[start])) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  const [only, other] = [gone[0], come[0]]
  if (gone.length === 1 && come.length === 1 && only instanceof Element && other instanceof Element)
    return renewTree(only, other)
  const behind = before[before.length - end] ?? null
  for (const node of gone) node.remove()
  for (const node of come) old.insertBefore(node, behind)
}
