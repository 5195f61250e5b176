import type { Dice } from './dice.ts'

interface Tongue {
  /** BCP 47. */
  readonly tag: string
  readonly words: readonly string[]
  /** What stands between words and at the end of a sentence. */
  readonly between: string
  readonly stop: string
}
const tongue = (tag: string, words: string, between = ' ', stop = '.'): Tongue => ({
  tag,
  words: words.split(' '),
  between,
  stop,
})

export const TONGUES: readonly Tongue[] = [
  tongue(
    'en',
    'drones river minister claims denied part of debris near the border harbour after midnight said no',
  ),
  tongue(
    'de',
    'Donauhafen Trümmer Behörden bestätigen Überflug größtenteils „unklar“ Straße außerhalb nachts',
  ),
  tongue('uk', 'уламки безпілотника впали поблизу річки міністр заявив що влада спростовує це п’ять'),
  tongue('ru', 'обломки найдены рядом с берегом ведомство сообщило об ударе ночью ёлка подъезд'),
  tongue('ar', 'سقط حطام الطائرة قرب النهر وقال الوزير إن الحكومة تنفي ذلك (2023) أمس', ' ', '؟'),
  tongue('he', 'שברי כטב״ם נמצאו ליד הנהר והשר אמר 42 לא נכון אתמול בלילה'),
  tongue('zh-CN', '外交部 发言人 表示 无人机 落在 河边 当局 否认 了 这一 说法 二〇二三年', '', '。'),
  tongue('ja', '無人機の 破片が 川の 近くで 見つかり 大臣は それを 否定した カタカナ ﾊﾝｶｸ', '', '。'),
  tongue('hi', 'नदी के पास ड्रोन का मलबा गिरा मंत्री ने कहा क्षेत्र', ' ', '।'),
  tongue('th', 'เศษโดรนตก ใกล้แม่น้ำ รัฐมนตรี ปฏิเสธ เมื่อคืน', '', ''),
  tongue('vi', 'mảnh vỡ máy bay rơi gần biên giới Bộ trưởng phủ nhận điều đó ngày ấy', ' '),
]

/** What a careless file, a hostile author or a hurried copy and paste puts into a text. */
export const HOSTILE: readonly string[] = [
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\u007F',
  '\u0085',
  '\u009F',
  '\v',
  '\f',
  '\r\n',
  '\r',
  '\n',
  '\n\n\n',
  '\t',
  '\u2028',
  '\u2029',
  '\uD83D',
  '\uDE00',
  '\uDBFF\uDBFF',
  '\uFFFE',
  '\uFFFF',
  '\uFDD0',
  '\u{1FFFE}',
  '\u{10FFFF}',
  '\u202E',
  '\u202C',
  '\u2066',
  '\u2069',
  '\u200E',
  '\u200F',
  '\u061C',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\u00A0',
  '\u2011',
  '\u3000',
  '\uFFFD',
  '\uFFFC',
  '\uE000',
  'e\u0301',
  '\u0301',
  'z\u0351\u0352\u0353\u0489',
  '🛰️',
  '👩‍🚀',
  '🇺🇦',
  '🏴\u{E0067}\u{E0062}\u{E007F}',
  '𝔘𝔫𝔦',
  '𠜎',
  '<w:p>',
  '</w:t>',
  ']]>',
  '<!--',
  '<?x?>',
  '&amp;',
  '&#0;',
  '&',
  '<',
  '"',
  "'",
  '“',
  '”',
  '„',
  '«',
  '_x0000_',
  '{{title}}',
  '$&',
  '$1',
  '%s',
  '\\r',
  '\\',
  '{ TOC }',
]

/** Cuts to at most this many UTF-16 units, through the middle of a pair where it falls so. */
export const cut = (text: string, limit: number): string => text.slice(0, limit)

/** Words of one tongue, hostile pieces among them so many times in a hundred. */
function sentence(dice: Dice, { words, between, stop }: Tongue, hostility: number): string {
  const said = dice.times(dice.between(3, 14), () => {
    const word = dice.pick(words)
    return dice.chance(hostility) ? `${word}${dice.pick(HOSTILE)}` : word
  })
  return `${said.join(between)}${stop}`
}

/** About so many characters of running text, in one tongue or, now and then, in several. */
export function prose(dice: Dice, length: number, hostility = 6): string {
  const own = dice.pick(TONGUES)
  const sentences: string[] = []
  for (let written = 0; written < length;) {
    const next = sentence(dice, dice.chance(20) ? dice.pick(TONGUES) : own, hostility)
    sentences.push(next)
    written += next.length + 1
  }
  return cut(sentences.join(own.between), length)
}

/** A text as an analyst's field can hold it: often a sentence or two, sometimes nothing, blank, hostile or huge. */
export function field(dice: Dice, limit: number): string {
  const form = dice.between(1, 100)
  if (form <= 8) return ''
  if (form <= 12)
    return cut(dice.pick([' ', '\n', '\t\n ', '\u00A0', '\u200B', '\u0000', '\uFFFE\u0007', '\v\f']), limit)
  if (form <= 18) return cut(dice.times(dice.between(1, 6), () => dice.pick(HOSTILE)).join(''), limit)
  if (form <= 22) return cut(longWord(dice), limit)
  if (form <= 26) return cut(prose(dice, dice.between(1_000, 5_000), 1), limit)
  return cut(prose(dice, dice.between(5, 220)), limit)
}

/**
 * One word of hundreds of signs. The Hebrew one fits a line: LibreOffice 7.4 never ends with a right-to-left
 * list item that begins with a digit on a longer one.
 */
function longWord(dice: Dice): string {
  const sign = dice.pick(['W', '漢', 'ж', 'ש', '\u0301', '👩‍🚀', 'ab\u00AD'])
  const word = sign.repeat(dice.between(30, 400))
  return sign === 'ש' ? word.slice(0, 40) : word
}

/** A field that must hold something once it is trimmed, as titles and names must. */
export function name(dice: Dice, limit = 300): string {
  const words = dice.chance(75) ? prose(dice, dice.between(4, 70), 3) : field(dice, limit)
  return cut(words.trim(), limit).trim() || 'x'
}

export const language = (dice: Dice): string =>
  dice.chance(80)
    ? dice.pick(TONGUES).tag
    : dice.pick([
        '',
        'x',
        'en-GB',
        'sr-Cyrl-RS',
        'qqq',
        'not a tag',
        'en"/><w:b',
        '\u0000',
        'é',
        '-',
        'a'.repeat(35),
      ])
