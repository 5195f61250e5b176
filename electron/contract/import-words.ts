import type { LeftOut } from './sources.ts'

const WORDS: Readonly<Record<LeftOut, string>> = {
  hidden: 'It is hidden, or a file that the system or a program keeps for itself.',
  'a link':
    'It is a link to another place, which could be anywhere. What lies there can be brought in itself.',
  'no file': 'It is no file, but a way by which programs talk to each other.',
  empty: 'There is no file in this folder.',
  'a library': 'It is the folder of a Rapporteur library. Its sources are in that library already.',
  'of a page':
    'It belongs to the saved page beside it, as scripts, styles and icons do. The pictures of the article are kept with the page; any other file of it can be brought in by itself.',
  'with its page': 'It is kept with the page that shows it.',
  'too many attached':
    'So much is attached to these mails that no more was taken. Bring in fewer mails at once, or save it from the mail by itself.',
  cancelled: 'You cancelled before its turn.',
  stopped: 'Bringing in stopped before its turn, because the library could not take the file before it.',
  'library closed': 'The library was closed, or another one opened, before its turn.',
  'incident gone': 'The incident was deleted before its turn.',
  'taken back': 'You took back what had come in until then, so bringing in stopped before its turn.',
}

/** Why a file was left out, as a sentence. */
export const leftOutWords = (why: LeftOut): string => WORDS[why]
