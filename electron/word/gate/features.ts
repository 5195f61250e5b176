import { changesSince } from '#briefing/changes/changes'
import { parseEdtf } from '#domain/edtf'
import { threadStatements } from '#domain/ledger'
import { locate } from '#domain/quotation'
import { sniff } from '#document/picture'
import { safeUrl } from '#document/address'
import { citationsOf } from './content.ts'
import { LONG } from './passages.ts'
import type { SeededBriefing } from './seeded-briefing.ts'

/** What texts can hold that has broken a file somewhere. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Chinese: /外交/u,
  Japanese: /\p{Script=Katakana}/u,
  emoji: /\p{Emoji_Presentation}/u,
  'combining marks': /\p{Script=Inherited}\p{Mn}/u,
  'bidi controls': /[\u202E\u2066]/u,
  // oxlint-disable-next-line no-control-regex
  'control characters': /[\u0000-\u0008]/u,
  'half a pair': /\p{Surrogate}/u,
  noncharacters: /[\uFFFE\uFFFF]/u,
  markup: /\]\]>|<w:p>/u,
  'a very long word': /\S{300}/u,
}

/** The extremes that a seeded briefing holds, in words. */
export function featuresOf(seeded: SeededBriefing): Set<string> {
  const { briefing, file, images, texts, house } = seeded
  const has = new Set([
    ...editionFeatures(seeded),
    house === null ? 'no house template' : `house template: ${house}`,
  ])
  const add = (condition: boolean, words: string) => void (condition && has.add(words))
  const plain = stringsOf([briefing, file]).join('\n')
  for (const [name, pattern] of Object.entries(TEXTS)) add(pattern.test(plain), name)
  add(
    [file.statements, file.sources, file.evidence, file.contexts, file.judgements].every(
      (list) => list.length === 0,
    ),
    'nothing at all',
  )
  add(file.statements.length >= 100, 'hundreds of statements')
  add(
    [...texts.values()].some(({ text }) => text.length === LONG),
    'a paragraph of 100,000 characters',
  )
  for (const { kind } of file.statements) has.add(kind)
  for (const { type, scope } of file.responses) has.add(scope === '' ? `${type} without scope` : type)
  const threads = threadStatements(file)
  add(
    threads.some(({ answers }) => answers.some((each) => each.answers.length > 0)),
    'an answer to an answer',
  )
  const links = new Set(file.responses.map(({ fromId, toId }) => `${fromId} ${toId}`))
  add(
    file.responses.some(({ fromId, toId }) => fromId !== toId && links.has(`${toId} ${fromId}`)),
    'a circle of answers',
  )
  add(
    file.responses.some(({ fromId, toId }) => fromId === toId),
    'an answer to itself',
  )
  for (const { sourceId, quotation } of citationsOf(file)) {
    const source = texts.get(sourceId)
    add(!source, 'a lost source')
    add(source !== undefined && locate(source.text, source.sha256, quotation) === null, 'an orphan')
  }
  for (const { kind, attachment } of file.evidence) {
    has.add(`evidence: ${kind}`)
    const bytes = attachment && images.get(attachment.sha256)
    if (attachment) has.add(bytes ? `picture: ${sniff(bytes) ?? 'broken'}` : 'picture: lost')
  }
  for (const { type } of file.contexts) has.add(type)
  for (const { scale } of file.judgements) has.add(scale)
  for (const date of file.statements.map(({ said }) => said)) has.add(shapeOf(date))
  for (const { url } of file.sources)
    if (url !== '') has.add(safeUrl(url) === url ? 'an address' : 'a hostile address')
  has.add(briefing.marking)
  for (const { kind, included, order, excluded, prose } of briefing.sections) {
    has.add(`section: ${kind}`)
    add(!included, 'a section left out')
    add(order.length > 1, 'an order')
    add(excluded.length > 0, 'something excluded')
    for (const block of prose) has.add(block.type)
    add(JSON.stringify(prose).includes('"reference"'), 'a reference')
  }
  return has
}

/** Where it stands among its editions, and what its first page tells of the one before. */
function editionFeatures({
  briefing,
  file,
  standing: { edition, last, snapshot },
}: SeededBriefing): string[] {
  const own = [
    edition ? 'an edition' : 'a working copy',
    ...(last && !snapshot ? ['an unreadable edition'] : []),
  ]
  const asks = briefing.sections.some(({ kind, included }) => included && kind === 'what changed')
  if (!snapshot || !asks) return own
  const changes = changesSince(snapshot, briefing, file)
  if (changes.length === 0) return [...own, 'nothing changed']
  return [...own, ...changes.map(({ kind, change }) => `${change} since: ${kind}`)]
}

function shapeOf(date: string): string {
  const result = parseEdtf(date)
  if (!result.ok) return 'date: none'
  const { value } = result
  if (value.kind === 'interval')
    return `date: span from ${typeof value.start === 'string' ? value.start : 'a day'} to ${typeof value.end === 'string' ? value.end : 'a day'}`
  const { year, month, day, uncertain, approximate } = value.date
  const mark = uncertain || approximate ? ', marked' : ''
  if (/X/.test(`${year}${month}${day}`)) return 'date: digits unknown'
  if (Number(month) > 12) return 'date: season'
  return `date: ${day ? 'day' : month ? 'month' : 'year'}${mark}`
}

/** All texts of a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
