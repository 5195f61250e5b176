import { guessPublished } from '#intake/about-text'
import { unconfirmedOf } from '#intake/files/file-text'
import { checkTextSize, readPastedText } from '#intake/text-file'
import { enterOpened } from '#library/custody/opened'
import { keptFile } from '#library/file-store'
import { picturesOf, requirePicture } from '#library/source-pictures'
import {
  addSource,
  confirmSource,
  requireSource,
  setOrigin,
  sourceText,
  unlinkSource,
  updateSource,
  type AddedSource,
} from '#library/sources'
import type { Reader } from '#engine/reader'
import type { Group } from './context.ts'

export const sourceHandlers: Group<
  | 'source.paste'
  | 'source.readHtml'
  | 'source.text'
  | 'source.pictureFacts'
  | 'source.pictures'
  | 'source.update'
  | 'source.confirm'
  | 'source.setOrigin'
  | 'source.unlink'
  | 'source.imports'
  | 'source.forgetImports'
> = ({ library, reader, imports }) => ({
  'source.imports': () => imports.now(),
  'source.forgetImports': ({ ids }) => {
    imports.forget(ids)
    return {}
  },
  'source.paste': async ({ incidentId, title, text: pasted, html }) => {
    const { text } = readPastedText(pasted, 'The pasted text')
    const page = html === undefined ? null : await readHtml(reader, html)
    if (page && page.text === text) {
      const { bytes, mediaType, about, guessed } = page
      // The title stood in the dialog, so the analyst has seen it.
      const unconfirmed = unconfirmedOf({ ...about, title: '' }, guessed)
      const intake = { bytes, text, mediaType, fileName: '', ...about, title, unconfirmed }
      return answered(addSource(library(), incidentId, intake, 'Paste source'))
    }
    // What was pasted has no file, so its own UTF-8 is the original.
    const bytes = new TextEncoder().encode(pasted.toWellFormed())
    const published = guessPublished(text)
    const about = { title, fileName: '', mediaType: 'text/plain', published }
    const unconfirmed = published === '' ? {} : { published: 'text' as const }
    const intake = { bytes, text, ...about, unconfirmed }
    return answered(addSource(library(), incidentId, intake, 'Paste source'))
  },
  'source.text': ({ id }) => {
    const read = sourceText(library(), id)
    enterOpened(library(), id)
    return read
  },
  'source.readHtml': async ({ html }) => {
    const { text, about } = await readHtml(reader, html)
    return { text, title: about.title }
  },
  'source.pictureFacts': async ({ id, pictureId }) => {
    const { originalSha256, fileName } = requireSource(library(), id)
    const picture = pictureId === undefined ? null : requirePicture(library(), id, pictureId)
    enterOpened(library(), id)
    const bytes = keptFile(library().folder, picture?.sha256 ?? originalSha256)
    return reader.look({ bytes, fileName: picture?.fileName ?? fileName })
  },
  'source.pictures': ({ id }) => picturesOf(library(), id),
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

const answered = ({ id, alreadyThere }: AddedSource) => ({ id, alreadyThere })

/** Formatted text as it came from the clipboard, and what is in it. */
async function readHtml(reader: Reader, html: string) {
  const bytes = new TextEncoder().encode(html.toWellFormed())
  checkTextSize(bytes.length, 'The pasted text')
  const read = await reader.read({ bytes, fileName: 'The pasted text', encoding: null, fragment: true })
  if (read.about.published !== '') return { bytes, ...read }
  const about = { ...read.about, published: guessPublished(read.text) }
  return { bytes, ...read, about, guessed: { published: 'text' as const } }
}
