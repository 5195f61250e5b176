import type { Utf16Range } from '#domain/quotation'

/** Words before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|sgt|capt|cmdr|adm|brig|sen|rep|gov|pres|hon|rev|st|mt|ft|no|nos|vs|etc|approx|dept|est|inc|ltd|co|corp|jr|sr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|art|arts|para|cf|e\.g|i\.e|u\.s|u\.k|u\.n|e\.u|[A-Z])$/i

/** Of these, those with which a sentence may end, and what then begins the next one. */
const MAY_END = /(?:u\.s|u\.k|u\.n|e\.u|inc|ltd|co|corp|etc|jr|sr|art)$/i
const OPENER =
  /^\s+["“‘']?(?:The|An?|It|Its|He|His|She|Her|They|Their|We|This|That|These|Those|There|But|And|In|On|At|Both|Neither|Asked|When|While|After|However|Meanwhile)\s/
/** “Col. (ret.) Jones” */
const RETIRED = /\((?:ret|res|retd)$/i

/** What may stand behind “3 a.m.” in the same sentence. */
const TIME_GOES_ON = /^\s+\(?(?:GMT|UTC|[A-Z]{2,4}T\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|local|\d)/

const END = /([.!?…]+)(["'”’»)\]]*)(\s+)(?=["'“‘«„([—–-]*\s*[\p{Lu}\p{N}])/gu
/** A line that holds a sentence to itself although no empty line follows it: a headline or an item of a list. */
const LINE_LENGTH = 60
const LONGEST = 4_000

/** Paragraphs of a text: what stands between empty lines, or between line ends where the lines are whole. */
export function paragraphsOf(text: string): Utf16Range[] {
  const found: Utf16Range[] = []
  for (const block of pieces(text, /\n[^\S\n]*\n\s*/g, { start: 0, end: text.length })) {
    let start = block.start
    for (const { index } of text.slice(block.start, block.end).matchAll(/\n/g)) {
      const at = block.start + index
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
      const whole = line.length > 0 && (line.length < LINE_LENGTH || /[.!?…:]["'”’»)]*$/.test(line))
      if (!whole || !/^\s*[\p{Lu}\p{N}"'“‘«„—–•*-]/u.test(text.slice(at + 1, at + 8))) continue
      found.push({ start, end: at })
      start = at + 1
    }
    found.push({ start, end: block.end })
  }
  return found.flatMap((range) => trimmed(text, range))
}

/** Sentences of a paragraph, in order. One that is too long to be one is cut at white space. */
export function sentencesOf(text: string, paragraph: Utf16Range): Utf16Range[] {
  const found: Utf16Range[] = []
  const body = text.slice(paragraph.start, paragraph.end)
  let start = 0
  for (const match of body.matchAll(END)) {
    const stop = match.index
    const [, marks = '', quotes = '', space = ''] = match
    const behind = body.slice(stop + 1, stop + 20)
    if (
      marks === '.' &&
      /[ap]\.m$/i.test(body.slice(Math.max(start, stop - 4), stop)) &&
      TIME_GOES_ON.test(behind)
    )
      continue
    const before = body.slice(Math.max(start, stop - 12), stop)
    if (marks === '.' && quotes === '' && ABBREVIATION.test(before)) {
      if (!MAY_END.test(before) || !OPENER.test(behind)) continue
    }
    if (marks === '.' && quotes === ')' && RETIRED.test(before)) continue
    const end = stop + marks.length + quotes.length
    found.push({ start, end })
    start = end + space.length
  }
  if (start < body.length) found.push({ start, end: body.length })
  return found
    .flatMap((range) => cut(body, range))
    .map((range) => ({ start: range.start + paragraph.start, end: range.end + paragraph.start }))
    .flatMap((range) => trimmed(text, range))
}

function cut(text: string, { start, end }: Utf16Range): Utf16Range[] {
  const parts: Utf16Range[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const wished = space > from ? space : from + LONGEST
    const to = isLowSurrogate(text, wished) ? wished - 1 : wished
    parts.push({ start: from, end: to })
    from = to
  }
  parts.push({ start: from, end })
  return parts
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00

function* pieces(text: string, separator: RegExp, { start, end }: Utf16Range): Generator<Utf16Range> {
  let from = start
  for (const match of text.slice(start, end).matchAll(separator)) {
    yield { start: from, end: start + match.index }
    from = start + match.index + match[0].length
  }
  yield { start: from, end }
}

function trimmed(text: string, { start, end }: Utf16Range): Utf16Range[] {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return lead === words.length ? [] : [{ start: start + lead, end: start + words.trimEnd().length }]
}
