// How long files take on their way into a library, by kind of file. Started by e2e/run/bench-intake.ts.
import '#library/raw-hook'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { loadCorpus } = await import('#intake/suggest/corpus/corpus')
const { readFile } = await import('#intake/files/read-file')
const { pdfFile, wordFile } = await import('#intake/files/fixtures')
const { suggestStatements } = await import('#intake/suggest/suggest')
const { openLibrary } = await import('#library/open')
const { createIncident } = await import('#library/incidents')
const { addSource } = await import('#library/sources')

/** Files of each kind, and words in each at least. */
const FILES = 20
const WORDS = 1_000

const escape = (words: string) => words.replace(/[<>&]/g, (sign) => `&#${sign.codePointAt(0)};`)
const utf8 = (text: string) => new TextEncoder().encode(text)
/** Lines of a page of paper, as a PDF has them. */
const linesOf = (paragraph: string) => [...(paragraph.match(/.{1,90}(?:\s|$)/g) ?? []), '']
const pagesOf = (lines: readonly string[]) =>
  Array.from({ length: Math.ceil(lines.length / 48) }, (_, at) => lines.slice(at * 48, at * 48 + 48))

/** How a kind of file is made of paragraphs. */
const KINDS: Readonly<Record<string, (paragraphs: readonly string[]) => Uint8Array>> = {
  txt: (paragraphs) => utf8(paragraphs.join('\n\n')),
  html: (paragraphs) =>
    utf8(
      `<!doctype html><html lang="en"><head><title>An article</title></head><body><nav><a href="/">Home</a></nav><article>${paragraphs.map((one) => `<p>${escape(one)}</p>`).join('')}</article></body></html>`,
    ),
  docx: (paragraphs) => wordFile(paragraphs.map(escape)),
  pdf: (paragraphs) => pdfFile(pagesOf(paragraphs.flatMap(linesOf))),
  eml: (paragraphs) =>
    utf8(
      `From: desk@example.org\r\nTo: two@example.net\r\nSubject: An article\r\nDate: Mon, 4 Sep 2023 21:14:05 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs.join('\r\n\r\n')}`,
    ),
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0
const articles = loadCorpus('development').map(({ text }) => text.split(/\n{2,}/).filter(Boolean))
/** Paragraphs of a thousand words, others in each file. */
function paragraphsOf(number: number): string[] {
  const paragraphs: string[] = [`File ${number}`]
  for (let at = number; countWords(paragraphs.join(' ')) < WORDS; at += 1)
    paragraphs.push(...(articles[at % articles.length] ?? []))
  return paragraphs
}

const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-intake-'))
const library = openLibrary(join(folder, 'library'), { create: true })
const incidentId = createIncident(library, 'Many files')

/** Milliseconds of each part of the way, and of reading and hashing the same bytes. */
async function bringIn(kind: string, paths: readonly string[]) {
  const spent = { floor: 0, extraction: 0, suggestion: 0, storing: 0, words: 0 }
  const timed = async <Value>(part: 'floor' | 'extraction' | 'suggestion' | 'storing', act: () => Value) => {
    const begun = performance.now()
    const value = await act()
    spent[part] += performance.now() - begun
    return value
  }
  for (const path of paths) {
    await timed('floor', () => createHash('sha256').update(readFileSync(path)).digest('hex'))
    const bytes = new Uint8Array(readFileSync(path))
    const { text, about, mediaType } = await timed('extraction', () => readFile(bytes, `a.${kind}`, null))
    await timed('suggestion', () => suggestStatements(text, { documentDate: '2024-03-20' }))
    const intake = { bytes, text, mediaType, fileName: `a.${kind}`, ...about }
    await timed('storing', () => addSource(library, incidentId, intake, 'Import'))
    spent.words += countWords(text)
  }
  return spent
}

const cell = (text: string) => text.padStart(12)
console.log(
  ['', 'files/min', 'ms/1k words', 'extraction', 'suggestion', 'storing', '× floor'].map(cell).join(''),
)
for (const [kind, make] of Object.entries(KINDS)) {
  const paths = Array.from({ length: FILES + 2 }, (_, at) => {
    const path = join(folder, `${at}.${kind}`)
    writeFileSync(path, make(paragraphsOf(at)))
    return path
  })
  // What a first file of a kind loads is not counted.
  await bringIn(kind, paths.slice(FILES))
  const { floor, words, ...parts } = await bringIn(kind, paths.slice(0, FILES))
  const whole = parts.extraction + parts.suggestion + parts.storing
  const share = (part: number) => `${((part / whole) * 100).toFixed(0)} %`
  const figures = [
    kind,
    ((FILES / whole) * 60_000).toFixed(0),
    ((whole / words) * 1_000).toFixed(1),
    share(parts.extraction),
    share(parts.suggestion),
    share(parts.storing),
    (whole / floor).toFixed(0),
  ]
  console.log(figures.map(cell).join(''))
}
library.close()
rmSync(folder, { recursive: true, force: true })
console.log(
  `\nMost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB. Floor: the same bytes read and hashed.`,
)
