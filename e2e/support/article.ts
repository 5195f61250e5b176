import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article and what a careful reader marks in it. */
export interface Article {
  /** Path of the text file. */
  readonly file: string
  readonly text: string
  readonly marked: {
    readonly statements: readonly MarkedStatement[]
    readonly evidence: readonly {
      readonly kind: string
      readonly by: string
      readonly quote: string
      readonly for: readonly string[]
    }[]
    readonly context: readonly { readonly quote: string }[]
    readonly questions: readonly string[]
  }
}

export interface MarkedStatement {
  readonly id: string
  readonly kind: 'claim' | 'denial' | 'confirmation' | 'deferral' | 'suspicion' | 'call'
  /** As the article names them; null where it names nobody. */
  readonly actor: string | null
  readonly quote: string
  readonly to: readonly string[] | null
  readonly scope?: string
}

const own = (name: string) => join(import.meta.dirname, name)

const read = (file: string, marked: string): Article => ({
  file,
  text: readFileSync(file, 'utf8'),
  marked: JSON.parse(readFileSync(marked, 'utf8')) as Article['marked'],
})

/** The project's own article, for journeys that go by its very words. */
export const ownArticle = (): Article => read(own('article.txt'), own('article.json'))

/**
 * The article that the journeys carry to Word: the project's own, or, where RAPPORTEUR_ARTICLE_TEXT and
 * RAPPORTEUR_ARTICLE_MARKED name the files of another one with its marking, that one.
 */
export function readArticle(): Article {
  const file = process.env['RAPPORTEUR_ARTICLE_TEXT'] ?? own('article.txt')
  const marked = process.env['RAPPORTEUR_ARTICLE_MARKED'] ?? own('article.json')
  return read(file, marked)
}
