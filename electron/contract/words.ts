import { TemplateFault } from '#domain/house-template'
import type { ErrorCode, Failure } from './errors.ts'

/** What a person reads: what is wrong, and what to do. */
export interface ErrorWords {
  readonly title: string
  readonly advice: string
}

/** Why a file could not be written, where that is known. */
export type WriteProblem =
  'open elsewhere' | 'folder missing' | 'is a folder' | 'path too long' | 'protected' | 'in the way'

/** Of a path the last part; the whole of it may fill a screen. */
const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path

const WRITE_PROBLEMS: Readonly<Record<WriteProblem, (name: string) => string>> = {
  'open elsewhere': (name) =>
    `${name} is open in another program, such as Word. Close it there, or choose another name`,
  'folder missing': (name) => `The folder for ${name} is not there any more. Choose another place`,
  'is a folder': (name) => `${name} is a folder. Choose another name`,
  'path too long': (name) =>
    `The path of ${name} is longer than the system allows. Choose a shorter name, or a folder nearer the top`,
  'in the way': (name) =>
    `${name} is there already and is no evidence manifest. Move it away, or choose another name`,
  protected: (name) =>
    `${name} or its folder is protected, and you may not write there. Choose another place`,
}

const writeProblem = ({ path, problem }: Details): string => {
  const name = nameOf(String(path))
  const words = WRITE_PROBLEMS[problem as WriteProblem]
  return words?.(name) ?? `${name} cannot be written there. Choose another place`
}

/** Why a picture cannot be used. */
export type ImageProblem =
  | 'no picture'
  | 'other kind'
  | 'too large'
  | 'copy too large'
  | 'too many pixels'
  | 'unusual colours'
  | 'cut off'
  | 'damaged'

const IMAGE_PROBLEMS: Readonly<Record<ImageProblem, string>> = {
  'no picture':
    'Its bytes are no picture that is known, whatever its name says. Use a PNG, JPEG, WebP or TIFF image.',
  'other kind':
    'By its bytes it is neither PNG, JPEG, WebP nor TIFF, whatever its name says. Save it as one of them in an image program.',
  'too large': 'It has more than 50 MB. Save a smaller copy of it.',
  'copy too large':
    'Documents can show it only as a PNG, and that would have more than 50 MB. Save a smaller copy of it.',
  'too many pixels': 'It has more than 40 megapixels. Save a smaller copy of it.',
  'unusual colours':
    'It is a JPEG for the press (CMYK) or of another rare kind, which programs show differently or not at all. Save it as an RGB JPEG or as PNG.',
  'cut off': 'The end of the file is missing. Copy or download it again.',
  damaged:
    'What its header says and what is in it do not agree: it is damaged, or made to mislead. Open it in an image program and save it anew.',
}

type Details = Failure['details']

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes ?? 0) / 1_000_000).toFixed(1)} MB`

/** Why a file is no house template, and what to do. */
const TEMPLATE_ADVICE: Readonly<Record<TemplateFault, string>> = {
  'not Word': 'It is no Word file, whatever its name says. Choose a .docx or .dotx.',
  'old Word': 'It is in the format that Word used until 2003. Open it in Word and save it as .docx or .dotx.',
  encrypted:
    'It is encrypted with a password. Open it in Word, remove the password under File, Info, Protect Document, and save it.',
  protected:
    'It is protected against editing. Open it in Word, choose Review, Restrict Editing, Stop Protection, and save it.',
  macros:
    'It holds macros, which Rapporteur never takes over. Save it in Word as a document or template without macros (.docx or .dotx).',
  strict:
    'It is saved as “Strict Open XML”. Open it in Word and save it as an ordinary Word document or template.',
  damaged:
    'It is damaged or was not saved completely. Open it in Word, save it under a new name, and choose that.',
  'too large':
    'It has more than 50 MB. Open it in Word, make its pictures smaller under Picture Format, Compress Pictures, and save it.',
  swollen:
    'It unpacks to far more than a template can need, so it was not opened. Ask whoever gave it to you for a sound copy.',
}

const WORDS: Readonly<Record<ErrorCode, (details: Details) => ErrorWords>> = {
  'invalid input': ({ reason }) => ({
    title: 'This cannot be saved as it is',
    advice: `${reason ?? 'Check what was typed'}.`,
  }),
  'not found': ({ what }) => ({
    title: `This ${what ?? 'entry'} is no longer in the library`,
    advice: 'It was deleted, here or in another window. Undo brings back what was deleted here.',
  }),
  'in use': ({ what, count }) => ({
    title: `This ${what ?? 'entry'} is still used ${count === 1 ? 'in one place' : `in ${count ?? 'some'} places`}`,
    advice:
      what === 'actor'
        ? 'Merge it into another actor, or name another one there first, so that no statement loses its speaker.'
        : 'Remove those first, so that nothing loses its ground unnoticed.',
  }),
  'passage invalid': () => ({
    title: 'These words could not be marked',
    advice: 'Select the passage again in the source text; it must hold at least one character.',
  }),
  'already issued': ({ number }) => ({
    title: `Edition ${number ?? ''} is already there`,
    advice: 'It was issued a moment ago. Look at it among the editions before you issue another one.',
  }),
  'edition damaged': ({ number, part, fault }) => ({
    title:
      part === 'document'
        ? `The document of edition ${number ?? ''} is ${fault ?? 'damaged'}`
        : `What edition ${number ?? ''} was made of is ${fault ?? 'damaged'}`,
    advice:
      part === 'document'
        ? 'The library no longer holds the file as it was issued, so it is not handed out. Bring the folder “files” of the library back from a copy, or take the file from somebody who received it.'
        : 'So nobody can say what has changed since. Its document is kept apart; bring the folder “files” of the library back from a copy.',
  }),
  'nothing to undo': () => ({
    title: 'There is nothing to undo',
    advice: 'Every change is already taken back.',
  }),
  'nothing to redo': () => ({ title: 'There is nothing to redo', advice: 'No undone change is waiting.' }),
  'no library': () => ({ title: 'No library is open', advice: 'Open a library or start your own.' }),
  'library missing': ({ folder }) => ({
    title: 'The library is not where it was',
    advice: `Nothing was found at ${folder}. Connect the drive that holds it, or open the library from its new place.`,
  }),
  'library newer': ({ found, known }) => ({
    title: 'This library was made by a newer Rapporteur',
    advice: `It has version ${found}; this program reads up to ${known}. Update Rapporteur. The library was not touched.`,
  }),
  'library damaged': ({ folder }) => ({
    title: 'This library is damaged',
    advice: `Its database cannot be read safely, so nothing was changed. Copy ${folder} somewhere safe and restore your latest backup.`,
  }),
  'library read-only': ({ folder }) => ({
    title: 'This library cannot be written to',
    advice: `Rapporteur may read but not write in ${folder}. Ask for write permission, or copy the library to a folder of yours.`,
  }),
  'library locked': () => ({
    title: 'Another program holds this library',
    advice: 'Close the other program that works on it, then try again. Nothing was changed.',
  }),
  'not a library': ({ folder }) => ({
    title: 'This is not a Rapporteur library',
    advice: `Choose the folder that holds the file library.sqlite. ${folder} was not touched.`,
  }),
  'folder not empty': ({ folder }) => ({
    title: 'This folder already holds other files',
    advice: `Choose an empty folder, or make a new one inside ${folder}.`,
  }),
  'disk full': () => ({
    title: 'The disk is full',
    advice: 'Nothing was lost: the last saved state is intact. Make room on the disk, then do it again.',
  }),
  'file missing': ({ file }) => ({
    title: `${file} was not found`,
    advice: 'It may have been moved or renamed. Choose it again.',
  }),
  'file unreadable': ({ file }) => ({
    title: `${file} cannot be opened`,
    advice: 'Check that you may read it and that no other program has locked it.',
  }),
  'file empty': ({ file }) => ({
    title: `${file} is empty`,
    advice: 'It holds no text, so there is nothing to quote. Check that it was saved completely.',
  }),
  'file binary': ({ file }) => ({
    title: `${file} is not a text file`,
    advice: 'Its bytes are no text in any encoding. Save the article as plain text (.txt) and bring that in.',
  }),
  'file too large': ({ file, size, limit }) => ({
    title: `${file} is too large`,
    advice: `It has ${megabytes(size)}; Rapporteur reads up to ${megabytes(limit)}. Bring in the part that matters as a file of its own.`,
  }),
  'file encoding': ({ file, guess }) => ({
    title: `${file} is not written in UTF-8`,
    advice: guess
      ? `It looks like ${guess}. Read it as ${guess} and check the accents, or save it as UTF-8.`
      : 'Save it as UTF-8 in a text editor, then bring it in again.',
  }),
  'file unsupported': ({ file }) => ({
    title: `${file} is of a kind that cannot be read yet`,
    advice:
      'Text (.txt, .md), saved web pages (.html), documents (.docx, .odt, .rtf), PDFs, mails (.eml) and pictures (.jpg, .png, .webp, .tif) can be. Save it as one of these, or paste the text.',
  }),
  'file other picture': ({ file }) => ({
    title: `${file} is a picture of a kind that cannot be kept yet`,
    advice:
      'Pictures in JPEG, PNG, WebP and TIFF can be. Save a copy as one of these in an image program, bring that in, and keep the original: a copy may lose what the camera wrote into it.',
  }),
  'file protected': ({ file }) => ({
    title: `${file} has a password`,
    advice: 'Open it in its own program, save it without the password, and bring that in.',
  }),
  'file old word': ({ file }) => ({
    title: `${file} is in an old format of Word`,
    advice: 'Open it in Word and save it as a Word document (.docx), then bring that in.',
  }),
  'file outlook mail': ({ file }) => ({
    title: `${file} is a mail as Outlook alone keeps it`,
    advice:
      'Save it from Outlook as HTML or MHT, or from another mail program as .eml, and bring that in. What is attached is saved by itself.',
  }),
  'file damaged': ({ file }) => ({
    title: `${file} is damaged`,
    advice: 'It ends early or contradicts itself. Fetch or save it once more, and bring that in.',
  }),
  'file too much': ({ file }) => ({
    title: `${file} holds more than can be read`,
    advice:
      'It unpacks to a size that no document needs. Bring in the part that matters as a file of its own.',
  }),
  'file slow': ({ file }) => ({
    title: `${file} takes too long to read`,
    advice: 'Reading it was given up. Save it anew from its own program, or bring in the part that matters.',
  }),
  'too many files': ({ limit }) => ({
    title: 'These are too many files at once',
    advice: `Nothing was brought in: ${Number(limit ?? 0).toLocaleString('en')} files are taken at once at most. Choose a smaller folder, or a part of its folders.`,
  }),
  'text too much': () => ({
    title: 'This text is too long for suggestions',
    advice: 'Looking through it was given up. Select words in it and mark them by hand.',
  }),
  'image unsupported': ({ file, problem }) => ({
    title: `${file} cannot be used as a figure`,
    advice: IMAGE_PROBLEMS[problem as ImageProblem] ?? IMAGE_PROBLEMS['no picture'],
  }),
  'template unusable': ({ file, fault }) => ({
    title: `${file ?? 'This file'} cannot be used as a house template`,
    advice: TEMPLATE_ADVICE[TemplateFault.catch('damaged').parse(fault)],
  }),
  'cannot write': (details) => ({
    title: 'The file could not be written',
    advice: `${writeProblem(details)}. Any earlier file is unchanged.`,
  }),
  'cannot print': () => ({
    title: 'The PDF could not be made',
    advice:
      'Nothing was written, and an earlier file is as it was. Try again; if it happens again, export a web page or a Word document and make the PDF from that.',
  }),
  cancelled: () => ({
    title: 'Cancelled',
    advice: 'Nothing was written, and an earlier file is as it was.',
  }),
  'not allowed': () => ({
    title: 'This was refused',
    advice: 'The request did not come from Rapporteur’s own window.',
  }),
  internal: () => ({
    title: 'Something went wrong inside Rapporteur',
    advice: 'What was saved before is intact. Try again; if it happens again, restart the program.',
  }),
}

/** The words for an error, for every screen and for the command line. */
export function errorWords({ code, details }: Failure): ErrorWords {
  return WORDS[code](details)
}
