import { SourceFields } from '#domain/incident'
import type { Dice } from './dice.ts'

const { url: Url } = SourceFields.shape

/** Addresses that the domain takes, however odd. */
export const ADDRESSES: readonly string[] = [
  '',
  'https://example.org/news/2023/09/04?id=7&lang=en#top',
  'https://example.org/a b/"quoted"/<tag>/{curly}|pipe\\back^caret`tick',
  'https://пример.укр/новости/дрон',
  'https://例え.jp/無人機?q=川#岸',
  'http://[2001:db8::1]:8080/',
  'http://user:p%40ss@example.org/',
  'http://ex_ample.org/under_score',
  'http://example.org./dot',
  'http://127.1/',
  'https://example.org/%zz%',
  'https://example.org/%00%0A',
  'https://example.org/\u202Egnp.exe',
  'https://example.org/\uD83D/half',
  'https://example.org/\uFFFE\u0001',
  'https://example.org/line\nbreak\ttab',
  "https://example.org/?'&amp;<script>alert(1)</script>",
  'https://example.org/#a#b##',
  'https://example.org//..//./../x',
  'https://example.org/👩‍🚀',
  `https://example.org/${'long/'.repeat(600)}`,
  `https://${'sub.'.repeat(40)}example.org/`,
  'https://-dash-.example.org/',
  'https://a..b/',
  'http://0x7f.1/',
  'https://example.org:65535/',
  'javascript:alert(1)',
  'file:///etc/passwd',
].filter((address) => Url.safeParse(address).data === address)

export const address = (dice: Dice): string => (dice.chance(40) ? (ADDRESSES[1] ?? '') : dice.pick(ADDRESSES))
