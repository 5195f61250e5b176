import { guessPublished } from '#intake/about-text'
import { readPastedText } from '#intake/text-file'
import { addSource, setOrigin, sourceText, unlinkSource, updateSource } from '#library/sources'
import type { Group } from './context.ts'

export const sourceHandlers: Group<
  'source.paste' | 'source.text' | 'source.update' | 'source.setOrigin' | 'source.unlink'
> = ({ library }) => ({
  'source.paste': ({ incidentId, title, text: pasted }) => {
    const { text } = readPastedText(pasted, 'The pasted text')
    // What was pasted has no file, so its own UTF-8 is the original.
    const bytes = new TextEncoder().encode(pasted.toWellFormed())
    const about = { title, fileName: '', mediaType: 'text/plain', published: guessPublished(text) }
    return addSource(library(), incidentId, { bytes, text, ...about }, 'Paste source')
  },
  'source.text': ({ id }) => sourceText(library(), id),
  'source.update': ({ id, patch }) => {
    updateSource(library(), id, patch)
    return {}
  },
  'source.setOrigin': ({ id, name }) => {
    setOrigin(library(), id, name)
    return {}
  },
  'source.unlink': ({ incidentId, id }) => {
    unlinkSource(library(), incidentId, id)
    return {}
  },
})
