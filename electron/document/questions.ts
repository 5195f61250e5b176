import type { OutlineSection } from '#briefing/outline'
import { hasWords } from '#domain/prose'
import { anchorOf, lineBreak, lines, quiet } from './make.ts'
import type { Block } from './model.ts'
import { nothingRecorded } from './nothing.ts'

/** The information gaps, each with what would close it. */
export function questionBlocks({
  questions,
  prose,
}: Extract<OutlineSection, { kind: 'open questions' }>): Block[] {
  if (questions.length === 0) return prose.length === 0 ? [nothingRecorded('open questions')] : []
  return [
    {
      type: 'list',
      ordered: true,
      items: questions.map(({ id, text, wouldAnswer }) => ({
        anchor: anchorOf('question', id),
        content: [
          ...lines(text.trim()),
          ...(!hasWords(wouldAnswer)
            ? []
            : [lineBreak, quiet('Would be answered by: '), ...lines(wouldAnswer.trim())]),
        ],
      })),
    },
  ]
}
