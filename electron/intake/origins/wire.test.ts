import { expect, test } from 'vitest'
import { measureWire } from './measure.ts'
import { loadWire } from './wire.ts'

test('the wire copy is at least 60 texts: fifteen originals or more with their copies, ten or more that stand alone', () => {
  const wire = loadWire()
  expect(wire.length).toBeGreaterThanOrEqual(60)
  const origins = wire.map(({ origin }) => origin)
  const sizes = [...new Set(origins)].map((one) => origins.filter((origin) => origin === one).length)
  expect(sizes.filter((size) => size > 1).length).toBeGreaterThanOrEqual(15)
  expect(sizes.filter((size) => size === 1).length).toBeGreaterThanOrEqual(10)
  expect(new Set(wire.map(({ text }) => text)).size).toBe(wire.length)
})

test.each(['set aside', 'development', undefined] as const)(
  'texts of one origin are told from independent ones (%s)',
  (part) => {
    const { f1, pairs } = measureWire(part)
    expect(pairs).toBeGreaterThanOrEqual(25)
    expect(f1).toBeGreaterThanOrEqual(0.9)
  },
)
