import { Refusal } from '#contract/errors'
import { dayOf, line } from './about.ts'
import { SAYS_NOTHING, type FileText } from './file-text.ts'
import { Lines } from './lines.ts'
import { notesOn } from './package.ts'
import { codePageOf, decodeCodePage } from './rtf-encoding.ts'
import { tokenize, type RtfPart } from './rtf-tokens.ts'

/** Where the words of a group go; `none` where they are no words of the text. */
type Place = 'text' | 'note' | 'fonts' | 'title' | 'author' | 'time' | 'none'

/** What holds until the end of a group. */
interface State {
  place: Place
  hidden: boolean
  deleted: boolean
  font: number
  /** Characters that stand for a Unicode one where that cannot be shown (`\ucN`). */
  substitutes: number
}

/** Groups whose words nobody reads in the text, beside all that begin with `\*`. */
const SILENT = new Set(
  `colortbl stylesheet listtable listoverridetable rsidtbl filetbl revtbl pict object fldinst info header headerl
  headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn annotation atnid atnauthor atndate listtext pntext
  xe tc xmlnstbl themedata datastore template nonshppict`.split(/\s+/),
)
const PLACES: Readonly<Record<string, Place>> = {
  fonttbl: 'fonts',
  title: 'title',
  author: 'author',
  creatim: 'time',
  footnote: 'note',
  // The words of a drawn box, within a group that is silent.
  shptxt: 'text',
}
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '\\': '\\', '{': '{', '}': '}', '~': '\u{A0}', _: '\u{2011}', tab: '\t', line: '\n', lbr: '\n' },
  ...{ emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' },
  ...{ emspace: '\u{2003}', enspace: '\u{2002}', zwj: '\u{200D}', zwnj: '\u{200C}', nestcell: '\t' },
}
const ENDS = new Set(['par', 'sect', 'page', '\n', '\r'])

/**
 * The words of an RTF file: what is hidden or deleted in tracked changes is not among them, notes stand at the end.
 * Objects in it are never opened.
 * @throws Refusal 'file damaged'.
 */
export async function readRtf(bytes: Uint8Array, file: string): Promise<FileText> {
  const reading = new RtfReading()
  try {
    await tokenize(bytes, (part) => reading.take(part))
  } catch (error) {
    throw new Refusal('file damaged', { file }, { cause: error })
  }
  if (!reading.isWhole()) throw new Refusal('file damaged', { file })
  return reading.result()
}

class RtfReading {
  readonly #stack: State[] = []
  #state: State = { place: 'none', hidden: false, deleted: false, font: 0, substitutes: 1 }
  #ended = false
  /** What the words of the group are is told by its first word; `\*` before it says that all may pass it over. */
  #first = false
  #optional = false
  #skip = 0
  #codePage = 1252
  #font = 0
  readonly #codePages = new Map<number, number>()
  #inTable = false
  #inList = false
  /** Bytes that wait for the rest of their character. */
  #bytes: Uint8Array[] = []
  #bytesIn = 1252
  readonly #text = new Lines()
  readonly #notes: Lines[] = []
  readonly #said: Record<'title' | 'author', string> = { title: '', author: '' }
  readonly #time: Record<string, number> = {}
  readonly #met = new Set<string>()

  take(part: RtfPart): void {
    if (this.#ended) return
    if ('group' in part) this.#group(part.group)
    else if ('bytes' in part) this.#textBytes(part.bytes)
    else if (this.#skip > 0 && part.word !== '*' && part.word !== 'u') this.#skip -= 1
    else this.#word(part.word, part.number)
  }

  isWhole(): boolean {
    return this.#ended
  }

  result(): FileText {
    this.#text.finish(false)
    const notes = this.#notes.map((lines) => (lines.finish(false), lines.toString()))
    const text = [this.#text.toString(), ...notes].filter(Boolean).join('\n\n')
    const { yr = 0, mo = 0, dy = 0 } = this.#time
    const two = (number: number) => String(number).padStart(2, '0')
    return {
      text,
      mediaType: 'application/rtf',
      about: {
        ...SAYS_NOTHING,
        title: line(this.#said.title),
        author: line(this.#said.author),
        published: dayOf(`${yr}-${two(mo)}-${two(dy)}`),
      },
      notes: [
        ...notesOn(text, {
          changes: this.#met.has('revised') || this.#met.has('deleted'),
          pictures: this.#met.has('pict'),
          comments: this.#met.has('annotation'),
        }),
        ...(this.#met.has('object') ? ['Objects in it were not opened; they are in the file.'] : []),
      ],
    }
  }

  #group(end: 'begin' | 'end'): void {
    this.#flush()
    this.#skip = 0
    this.#first = end === 'begin'
    this.#optional = false
    if (end === 'begin') {
      this.#stack.push(this.#state)
      this.#state = { ...this.#state }
    } else {
      this.#state = this.#stack.pop() ?? this.#state
      this.#ended = this.#stack.length === 0
    }
  }

  #word(word: string, number: number | null): void {
    const first = this.#first
    if (word === '*') {
      this.#optional = true
      return
    }
    this.#first = false
    this.#met.add(word)
    if (first && this.#begins(word)) return
    const state = this.#state
    const on = number !== 0
    switch (word) {
      case 'rtf':
        if (this.#stack.length === 1) state.place = 'text'
        return
      case 'ansicpg':
        this.#codePage = number || 1252
        return
      case 'mac':
        this.#codePage = 10_000
        return
      case 'deff':
        state.font = this.#font = number ?? 0
        return
      case 'f':
        state.font = number ?? 0
        return
      case 'fcharset':
        this.#codePages.set(state.font, codePageOf(number ?? 0) ?? 0)
        return
      case 'plain':
        state.hidden = state.deleted = false
        state.font = this.#font
        return
      case 'v':
        state.hidden = on
        return
      case 'deleted':
        state.deleted = on
        return
      case 'uc':
        state.substitutes = Math.max(number ?? 1, 0)
        return
      case 'u':
        // Written as a signed number of 16 bits.
        this.#say(String.fromCharCode((number ?? 0) & 0xffff))
        this.#skip = state.substitutes
        return
      case 'yr':
      case 'mo':
      case 'dy':
        if (state.place === 'time') this.#time[word] = number ?? 0
        return
    }
    this.#layout(word)
  }

  /** What the first word of a group says of its words. @returns whether that is all there is to the word. */
  #begins(word: string): boolean {
    const state = this.#state
    const place = PLACES[word]
    if (place === 'note') {
      if (state.place !== 'text' || state.hidden || state.deleted) state.place = 'none'
      else {
        const lines = new Lines()
        lines.lead = `[${this.#notes.push(lines)}] `
        this.#say(`[${this.#notes.length}]`)
        this.#flush()
        state.place = 'note'
      }
      return true
    }
    if (place !== undefined) state.place = place
    else if (this.#optional || SILENT.has(word)) state.place = 'none'
    else return false
    return true
  }

  #layout(word: string): void {
    const sign = SIGNS[word]
    if (word === 'pard') this.#inTable = this.#inList = false
    else if (word === 'intbl') this.#inTable = true
    else if (word === 'ls') this.#inList = true
    else if (sign !== undefined) this.#say(sign)
    else if (word === 'cell') this.#say('\t')
    else if (word === 'row' || word === 'nestrow') this.#finish(true)
    else if (ENDS.has(word)) {
      if (this.#inTable) this.#say(' ')
      else this.#finish(this.#inList)
    }
  }

  #textBytes(bytes: Uint8Array): void {
    this.#first = false
    const from = Math.min(this.#skip, bytes.length)
    this.#skip -= from
    if (from === bytes.length) return
    const codePage = this.#codePages.get(this.#state.font) || this.#codePage
    if (codePage !== this.#bytesIn) this.#flush()
    this.#bytesIn = codePage
    this.#bytes.push(from === 0 ? bytes : bytes.subarray(from))
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes.length === 1 ? this.#bytes[0]! : Buffer.concat(this.#bytes)
    this.#bytes = []
    if (this.#state.place !== 'none') this.#put(decodeCodePage(bytes, this.#bytesIn))
  }

  #say(words: string): void {
    this.#flush()
    this.#put(words)
  }

  #put(words: string): void {
    const { place, hidden, deleted } = this.#state
    if (place === 'title' || place === 'author') this.#said[place] += words
    const lines = this.#lines()
    if (lines && !hidden && !deleted) lines.open += words
  }

  #finish(close: boolean): void {
    this.#flush()
    this.#lines()?.finish(close)
  }

  #lines(): Lines | undefined {
    const { place } = this.#state
    return place === 'text' ? this.#text : place === 'note' ? this.#notes.at(-1) : undefined
  }
}
