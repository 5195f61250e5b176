import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import type { TextEncoding } from '#contract/sources'
import { addressOf, dayOf, languageOf, line } from './about.ts'
import { textOfDom } from './dom-text.ts'
import type { AboutFile, FileText } from './file-text.ts'
import { htmlOf } from './html-encoding.ts'
import { LOOKED_AT, picturesIn } from './page-pictures.ts'
import type { PartAt } from './picture-places.ts'

/** Elements of a page that are looked through for its article; a larger page is taken whole. */
const MOST_ELEMENTS = 60_000
const DEEPEST = 400
/** An article that is shorter than this share of its page is not believed. */
const LEAST_SHARE = 0.15
const LEAST_LENGTH = 200

/**
 * The article of a saved web page, or all of its words where none can be told apart. Nothing in it is run or fetched.
 * @param encoding what the user said it is written in; null to find out.
 * @throws Refusal 'file encoding'.
 */
export function readPage(bytes: Uint8Array, fileName: string, encoding: TextEncoding | null): FileText {
  return pageText(htmlOf(bytes, fileName, encoding))
}

/**
 * The words of a page whose characters are known, and its pictures.
 * @param partAt what the file that packs the page holds under an address; null where it is not packed.
 */
export function pageText(html: string, partAt: PartAt | null = null): FileText {
  const document = parse(html)
  const whole = textOfDom(document.body ?? document)
  const article = isTooMuch(document.body ?? document) ? null : articleOf(html)
  const kept = article && isArticle(article.text, whole) ? article : null
  const notes = kept
    ? kept.text.length < whole.length
      ? ['Taken from the page: its article, without menus, links and what stands around it.']
      : []
    : ['No article could be told apart, so all words of the page were taken.']
  const { pictures, more } = picturesIn(kept?.content ?? document.body ?? document, partAt)
  return {
    text: kept?.text ?? whole,
    mediaType: 'text/html',
    about: aboutPage(document, kept?.byline),
    notes: [
      ...(whole === '' ? ['The page holds no words; perhaps a program in it fetches them.'] : notes),
      ...(more > 0
        ? [`It names ${more} more pictures than the ${LOOKED_AT} of a page that are looked at.`]
        : []),
    ],
    pictures,
  }
}

/** All words of a part of a page, and what it says about itself. */
export function fragmentText(html: string): FileText {
  const document = parse(html)
  const text = textOfDom(document.body ?? document)
  return { text, mediaType: 'text/html', about: aboutPage(document), notes: [] }
}

// linkedom's own types are the browser's, which this room does not have.
interface Page {
  readonly body: Parameters<typeof textOfDom>[0] | null
  readonly documentElement: { getAttribute(name: string): string | null } | null
  querySelector(
    selector: string,
  ): { getAttribute(name: string): string | null; textContent: string | null } | null
}

const parse = (html: string): Page & Parameters<typeof textOfDom>[0] =>
  // Without a root the parser puts words nowhere.
  new DOMParser().parseFromString(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
    'text/html',
  ) as never

interface Article {
  readonly content: Parameters<typeof textOfDom>[0]
  readonly text: string
  readonly byline: string
}

function articleOf(html: string): Article | null {
  try {
    // It takes its document apart, so it gets one of its own.
    const found = new Readability(parse(html) as never, {
      charThreshold: LEAST_LENGTH,
      // The nodes themselves: words that were written as HTML and read again could change.
      serializer: (node) => node as unknown as Parameters<typeof textOfDom>[0],
    }).parse()
    const content = found?.content
    return content ? { content, text: textOfDom(content), byline: line(found.byline) } : null
  } catch {
    // A page that its rules trip over.
    return null
  }
}

/**
 * Whether there is more in a page than people write, or nested deeper: the search for its article would not end. Its
 * own limit counts nothing in a document of this parser.
 */
function isTooMuch(root: Parameters<typeof textOfDom>[0]): boolean {
  let level = [root]
  let elements = 0
  for (let depth = 0; depth < DEEPEST && elements <= MOST_ELEMENTS; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes])
    elements += level.filter(({ nodeType }) => nodeType === ELEMENT).length
    if (level.length === 0) return false
  }
  return true
}

const ELEMENT = 1

const isArticle = (article: string, whole: string) =>
  article.length >= LEAST_LENGTH && article.length >= whole.length * LEAST_SHARE

function aboutPage(page: Page, byline = ''): AboutFile {
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`),
      )
      .map((found) => found?.getAttribute('content'))
      .find((content) => content?.trim())
  const author = meta('author', 'article:author', 'parsely-author', 'dc.creator', 'DC.creator')
  return {
    title: line(
      meta('og:title', 'twitter:title', 'dc.title', 'DC.title') ??
        page.querySelector('h1')?.textContent ??
        page.querySelector('title')?.textContent,
    ),
    author: line(author && !/^https?:/.test(author) ? author : byline.replace(/^by\s+/i, '')),
    publisher: line(meta('og:site_name', 'publisher', 'dc.publisher', 'DC.publisher', 'application-name')),
    published: dayOf(
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'DC.date',
        'pubdate',
        'parsely-pub-date',
        'DC.date.issued',
      ) ?? page.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    language: languageOf(page.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language')),
    url: addressOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
  }
}
