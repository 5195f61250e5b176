import { expect, test } from 'vitest'
import { ownPdfInfo } from './pdf-info.ts'

const AT = '2024-05-01T09:30:05.123Z'
const pdf = (creator: string, rest = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Title (A \\(b\\))\n/Creator (${creator})\n/Producer (Skia/PDF m130)\n/CreationDate (D:20261128022327+00'00')\n/ModDate (D:20261128022327+00'00')>>\nendobj\n${rest}`,
    'latin1',
  )

test('a PDF names this program and the time of the briefing, and no byte moves', () => {
  const before = pdf('Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/130', 'rest ÿ /Creator (x)')
  const after = Buffer.from(ownPdfInfo(before, AT)).toString('latin1')
  expect(after).toHaveLength(before.length)
  expect(after).not.toMatch(/Mozilla|Linux|2026/)
  expect(after).toMatch(
    /\/Title \(A \\\(b\\\)\)\n\/Creator \(Rapporteur\) +\n.*\n\/CreationDate \(D:20240501093005\+00'00'\)\n\/ModDate \(D:20240501093005\+00'00'\)>>/,
  )
  expect(after.slice(-20)).toBe(before.toString('latin1').slice(-20))
})

test.each([pdf('x'), Buffer.from('%PDF-1.7\n'), Buffer.alloc(0)])(
  'where there is no room, or no such thing, all stays (%#)',
  (before) => {
    const after = ownPdfInfo(before, AT)
    expect(after).toHaveLength(before.length)
    expect(Buffer.from(after).toString('latin1').replaceAll('20240501093005', '20261128022327')).toBe(
      before.toString('latin1'),
    )
  },
)
