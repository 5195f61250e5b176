import type { IncidentFile } from '#domain/incident'
import type { Inline, Prose, Reference } from '#domain/prose'

type Held = Pick<IncidentFile, 'statements' | 'evidence' | 'contexts' | 'judgements' | 'questions'>

const LISTS = {
  statement: 'statements',
  evidence: 'evidence',
  context: 'contexts',
  judgement: 'judgements',
  question: 'questions',
} as const satisfies Record<Reference['kind'], keyof Held>

/**
 * A text as another briefing can take it over. A reference to what that briefing's incident does not hold would
 * lead nowhere there, so it stays behind.
 * @param file the incident of the briefing that takes it over.
 */
export function carried(prose: Prose, file: Held): { readonly prose: Prose; readonly left: number } {
  let left = 0
  const carry = (content: readonly Inline[]) =>
    content.filter((inline) => {
      if (inline.type !== 'reference') return true
      const stays = file[LISTS[inline.to.kind]].some(({ id }) => id === inline.to.id)
      if (!stays) left += 1
      return stays
    })
  const blocks = prose.map((block) =>
    block.type === 'paragraph'
      ? { ...block, content: carry(block.content) }
      : { ...block, items: block.items.map(carry) },
  )
  return { prose: blocks, left }
}
