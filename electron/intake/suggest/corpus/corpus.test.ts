import { describe, expect, test } from 'vitest'
import { loadCorpus, locateVerbatim, placeArticle } from './corpus.ts'

describe('verbatim words', () => {
  test('are found in UTF-16 units', () => {
    expect(locateVerbatim('🔥 Izmail burns', 'Izmail')).toEqual({ text: 'Izmail', start: 3, end: 9 })
  })

  test('that stand there twice need a number', () => {
    expect(() => locateVerbatim('he said, he said', 'he')).toThrow('say which with nth')
    expect(locateVerbatim('he said, he said', { text: 'he', nth: 2 }).start).toBe(9)
  })

  test('that are not there are refused, with the file', () => {
    const onFile = {
      manner: 'blog' as const,
      incident: 'made-up' as const,
      part: 'development' as const,
      documentDate: null,
      statements: [],
      context: [],
      dates: [],
      places: [{ quote: 'Izmail', country: 'UA' }],
    }
    expect(() => placeArticle('99-none', 'Nothing here.', onFile)).toThrow(/99-none\.json: “Izmail”/)
  })
})

describe('the annotated articles', () => {
  const articles = loadCorpus()

  test('are at least 44, a third of them set aside, a quarter of them on real incidents', () => {
    expect(articles.length).toBeGreaterThanOrEqual(44)
    expect(loadCorpus('set aside').length).toBeGreaterThanOrEqual(articles.length / 3)
    expect(articles.filter(({ incident }) => incident === 'real').length).toBeGreaterThanOrEqual(11)
  })

  test('are spread over the manners in both parts', () => {
    for (const part of ['development', 'set aside'] as const)
      expect(new Set(loadCorpus(part).map(({ manner }) => manner)).size).toBe(8)
  })

  test.each(articles.map((article) => [article.name, article] as const))(
    '%s answers only its own statements, each with its content inside',
    (_name, { text, statements }) => {
      const ids = statements.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, to, quote, content } of statements) {
        expect(ids).toEqual(expect.arrayContaining(to))
        expect(to).not.toContain(id)
        expect(text.slice(quote.start, quote.end)).toContain(content.text)
      }
    },
  )
})
