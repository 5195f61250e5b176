import { useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk.ts'
import { marksOf } from '../marks.ts'
import { useItems } from './useReview.ts'
import { newsWords } from './words.ts'

/** Texts of more UTF-16 units are looked through only when they are opened. */
const LONG = 400_000

/** What a source holds that nobody has looked at yet: `12 suggestions, 9 of them in the ledger already`. */
export function SourceNews({ source }: { readonly source: Source }) {
  const { file } = useDesk()
  const enabled = source.textLength > 0 && source.textLength <= LONG
  const { data } = useAnswer('source.text', { id: source.id }, { enabled })
  const { marks } = useMemo(() => marksOf(file, source, data?.text ?? ''), [file, source, data])
  const { found, items } = useItems(source, marks, enabled && data !== undefined)
  if (source.textLength === 0) return 'No words in it'
  if (!enabled) return counted(source.textLength, 'character')
  if (!items || !found) return '…'
  return found.english ? newsWords(items) : 'No suggestions: not in English'
}
