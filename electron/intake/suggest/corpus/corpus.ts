import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { ArticleOnFile, type Part, type Verbatim } from './on-file.ts'

/** Words of a text with their place: `text.slice(start, end)`, in UTF-16 units. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

type OnFile<Key extends 'statements' | 'context' | 'dates' | 'places'> = ArticleOnFile[Key][number]
type Placed<Item, Key extends keyof Item> = Readonly<
  Omit<Item, Key> & { [K in Key]: Span | Extract<Item[K], null | undefined> }
>

export type AnnotatedStatement = Placed<
  OnFile<'statements'>,
  'actor' | 'actorName' | 'cue' | 'quote' | 'content'
>

export interface Article extends Pick<ArticleOnFile, 'manner' | 'incident' | 'part' | 'documentDate'> {
  /** Name of its two files without their endings, `01-river-drones`. */
  readonly name: string
  readonly text: string
  readonly statements: readonly AnnotatedStatement[]
  readonly context: readonly Placed<OnFile<'context'>, 'quote'>[]
  readonly dates: readonly Placed<OnFile<'dates'>, 'quote'>[]
  readonly places: readonly Placed<OnFile<'places'>, 'quote'>[]
}

/** The place of verbatim words in a text. Throws where they are not there, or more than once and no `nth` says which. */
export function locateVerbatim(text: string, verbatim: Verbatim): Span {
  const words = typeof verbatim === 'string' ? verbatim : verbatim.text
  const starts: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at)
  if (typeof verbatim === 'string' && starts.length > 1)
    throw new Error(`“${words}” stands in the text ${starts.length} times: say which with nth`)
  const start = starts[typeof verbatim === 'string' ? 0 : verbatim.nth - 1]
  if (start === undefined)
    throw new Error(`“${words}” is in the text ${starts.length} times, not where the annotation says`)
  return { text: words, start, end: start + words.length }
}

/** An article with every verbatim string at its place. Throws, with file and string, where one has none. */
export function placeArticle(name: string, text: string, onFile: ArticleOnFile): Article {
  const at = (verbatim: Verbatim): Span => {
    try {
      return locateVerbatim(text, verbatim)
    } catch (error) {
      throw new Error(`${name}.json: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
  const quoted = <Item extends { quote: Verbatim }>(item: Item) => ({ ...item, quote: at(item.quote) })
  return {
    ...onFile,
    name,
    text,
    statements: onFile.statements.map((statement) => ({
      ...statement,
      actor: statement.actor === null ? null : at(statement.actor),
      actorName: statement.actorName === undefined ? undefined : at(statement.actorName),
      cue: statement.cue === null ? null : at(statement.cue),
      quote: at(statement.quote),
      content: at(statement.content),
    })),
    context: onFile.context.map(quoted),
    dates: onFile.dates.map(quoted),
    places: onFile.places.map(quoted),
  }
}

const FOLDER = import.meta.dirname
const readText = (...path: string[]) => readFileSync(join(FOLDER, ...path), 'utf8')

/** JSON of this folder in its shape. Throws, with the file's name, where it is not. */
function readJson<Schema extends z.ZodType>(schema: Schema, ...path: string[]): z.infer<Schema> {
  const parsed = schema.safeParse(JSON.parse(readText(...path)))
  if (!parsed.success) throw new Error(`${path.join('/')}: ${parsed.error.message}`)
  return parsed.data
}

/** The annotated articles in the order of their numbers; without a part, all. */
export function loadCorpus(part?: Part): readonly Article[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{2,3}-.*\.txt$/.test(file))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
    .map((file) => file.slice(0, -'.txt'.length))
    .map((name) => placeArticle(name, readText(`${name}.txt`), readJson(ArticleOnFile, `${name}.json`)))
    .filter((article) => part === undefined || article.part === part)
}
