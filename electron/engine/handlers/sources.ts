import { guessPublished } from '#intake/about-text'
import { readPastedText } from '#intake/text-file'
import { enterOpened } from '#library/custody/opened'
import { addSource, confirmSource, setOrigin, sourceText, unlinkSource, updateSource } from '#library/sources'
import type { Group } from './context.ts'

export const sourceHandlers: Group<
  'source.paste' | 'source.text' | 'source.update' | 'source.confirm' | 'source.setOrigin' | 'source.unlink'
> = ({ library }) => ({
  'source.paste': ({ incidentId, title, text: pasted }) => {
    const { text } = readPastedText(pasted, 'The pasted text')
    // What was pasted has no file, so its own UTF-8 is the original.
    const bytes = new TextEncoder().encode(pasted.toWellFormed())
    const published = guessPublished(text)
    const about = { title, fileName: '', mediaType: 'text/plain', published }
    const unconfirmed = published === '' ? {} : { published: 'text' as const }
    return addSource(library(), incidentId, { bytes, text, ...about, unconfirmed }, 'Paste source')
  },
  'source.text': ({ id }) => {
    const read = sourceText(library(), id)
    enterOpened(library(), id)
    return read
  },
  'source.update': ({ id, patch }) => {
    updateSource(library(), id, patch)
    return {}
  },
  'source.confirm': ({ id, fields }) => {
    confirmSource(library(), id, fields)
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
