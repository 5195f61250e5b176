import { parsers } from 'prettier/plugins/html'
import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { paragraph, row, text } from '#document/make'
import type { Block, Document, Figure } from '#document/model'
import { asWritten } from '#document/sanitise'
import { sectionsFor } from '#domain/template'
import type { WebFont } from './fonts.ts'
import { writeHtml } from './write.ts'

const sample = danube()
const sections = sectionsFor('dossier', sample.briefing.sections).map((section) =>
  section.kind === 'annex: source texts'
    ? { ...section, order: sample.file.sources.map(({ id }) => id) }
    : section,
)
const outline = composeBriefing({ ...sample.briefing, template: 'dossier', sections }, sample.file)
const dossier = buildDocument(outline, new Map(), { texts: sample.texts })

const FONTS: readonly WebFont[] = (['normal', 'italic'] as const).map((style) => ({
  family: 'Source Serif 4',
  weight: 400,
  style,
  bytes: new TextEncoder().encode(style),
}))
const pageOf = (blocks: readonly Block[]) => writeHtml({ ...dossier, blocks, notes: [] }, FONTS)

interface Node {
  readonly name?: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly children?: readonly Node[]
}
const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (words: string) => words.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name]!)
const read = (html: string) => parsers.html.parse(html, { filepath: 'a.html' } as never) as Node
const all = (node: Node, name?: string): Node[] => [
  ...(name === undefined || node.name === name ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, name)),
]
const attribute = (node: Node, name: string) => {
  const value = node.attrs?.find((each) => each.name === name)?.value
  return value === undefined ? null : plain(value)
}
const valuesOf = (node: Node, name: string) => all(node).flatMap((each) => attribute(each, name) ?? [])
/** What a reader sees of a piece. */
const seen = (node: Node): string =>
  node.name === 'br' ? '\n' : (node.children?.map(seen).join('') ?? plain(node.value ?? ''))
const main = (html: string) => all(read(html), 'main')[0]!

describe('a dossier', () => {
  const { html, changes } = writeHtml(dossier, FONTS)
  const root = read(html)

  test('is the same page each time, with nothing changed', () => {
    expect(changes).toEqual([])
    expect(writeHtml(dossier, FONTS).html).toBe(html)
  })

  test('has every place once, and every link leads to one', () => {
    const ids = valuesOf(root, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const links = valuesOf(main(html), 'href').filter((href) => href.startsWith('#'))
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
    for (const { id } of sample.file.statements) expect(ids).toContain(`s_${id.replaceAll('-', '')}`)
    for (const { anchor } of dossier.notes) expect(ids).toContain(anchor)
  })

  test('leads from every note back to its first mention', () => {
    const links = all(root, 'a')
    for (const { number, anchor } of dossier.notes) {
      const first = links.find((each) => attribute(each, 'id') === `mention_${number}`)
      expect(attribute(first!, 'href')).toBe(`#${anchor}`)
      const note = all(root, 'li').find((each) => attribute(each, 'id') === anchor)
      expect(valuesOf(note!, 'href')).toContain(`#mention_${number}`)
    }
  })

  test('says what every statement says, and quotes to the letter', () => {
    const words = seen(main(html))
    for (const { proposition } of sample.file.statements) expect(words).toContain(proposition)
    for (const { id, quotation } of outline.notes) {
      if (!quotation) continue
      const [passage] = all(root, 'p').filter(
        (each) => attribute(each, 'id') === `p_${id.replaceAll('-', '')}`,
      )
      expect([asWritten(quotation.exact), `“${asWritten(quotation.exact)}”`]).toContain(seen(passage!))
    }
  })

  test('is marked above and below, in the colour of its marking', () => {
    const marks = all(root, 'span').filter((each) => attribute(each, 'class') === 'marking')
    expect(marks.map(seen)).toEqual([dossier.meta.marking, dossier.meta.marking])
    expect(html).toMatch(/\.marking\{color:#FFC000;background:#000\}/)
  })

  test('runs nothing and loads nothing', () => {
    expect(all(root, 'script')).toEqual([])
    const policy = all(root, 'meta').find(
      (each) => attribute(each, 'http-equiv') === 'Content-Security-Policy',
    )
    expect(attribute(policy!, 'content')).toMatch(/^default-src 'none';(?!.*(http|\*|script))/)
    expect(html).not.toMatch(/(src=|url\()"?(?!data:|#)/)
  })

  test('tells a reader who hears it what it is and how its tables are read', () => {
    expect(attribute(all(root, 'html')[0]!, 'lang')).toBe(dossier.meta.language)
    expect(seen(all(root, 'title')[0]!)).toBe(dossier.meta.title)
    const tables = all(root, 'table')
    expect(tables.map((each) => all(each, 'caption').length)).toEqual(tables.map(() => 1))
    const heads = tables.flatMap((each) => all(each, 'th'))
    expect(heads.filter((each) => !/^(row|col)$/.test(attribute(each, 'scope') ?? ''))).toEqual([])
    for (const drawing of all(root, 'svg')) expect(attribute(drawing, 'aria-label')).toMatch(/\w{3}/)
  })

  test('brings the slanted face along only where something is slanted', () => {
    expect(html).toContain('font-style:italic')
    expect(pageOf([paragraph('body', [text('upright')])]).html).not.toContain('font-style:italic')
  })
})

describe('any text', () => {
  test.each([
    '<script>alert(1)</script>',
    '</p></main><img src=x onerror=alert(1)> &amp; &#60; "q" \'r\'',
    'Київ · القاهرة · ירושלים · 北京 · 🛩️ e\u0301',
    '\u202Eevil\u2066 and on',
    '  two  blanks\tand a tab  ',
    '<!-- x --> {{y}} ${z} $& $1',
  ])('reads as it was, wherever it stands: %j', (words) => {
    const figure: Figure = {
      type: 'figure',
      anchor: null,
      picture: { format: 'png', bytes: new Uint8Array() },
      width: 9,
      height: 9,
      number: 1,
      caption: [text(words)],
      alt: words,
    }
    const table: Block = {
      type: 'table',
      title: words,
      description: words,
      look: 'ruled',
      columns: [1],
      header: [[paragraph('table head', [text(words)])]],
      rows: [row([[paragraph('table text', [text(words, { language: 'ar"><script>' })])]])],
    }
    const hostile: Document = {
      ...dossier,
      meta: { ...dossier.meta, title: words, subject: words, author: words, shortTitle: words },
      blocks: [paragraph('body', [text(words)]), { ...figure }, table],
      notes: [],
    }
    const { html } = writeHtml(hostile, FONTS)
    const root = read(html)
    expect(all(root, 'script')).toEqual([])
    expect(all(root, 'img')).toEqual([])
    expect(seen(all(root, 'p')[0]!)).toBe(words)
    expect(seen(all(root, 'td')[0]!)).toBe(words)
    expect(seen(all(root, 'title')[0]!)).toBe(words.replace(/\s+/g, ' ').trim())
  })

  test('controls of direction do not reach beyond their words', () => {
    expect(pageOf([paragraph('body', [text('\u202Ea'), text('b')])]).html).toContain('<bdi>\u202Ea</bdi>b')
    expect(pageOf([paragraph('body', [text('שלום')])]).html).toContain('<p class="body" dir="rtl">')
  })

  test('loses what no file can hold, and says so', () => {
    const { html, changes } = pageOf([paragraph('body', [text('a\0b\uD800c')])])
    expect(html).toContain('>ab\uFFFDc<')
    expect(changes).toHaveLength(2)
  })

  test('an address that leads to a program stays words', () => {
    const link = (href: string) =>
      pageOf([paragraph('body', [{ type: 'link', href, content: [text('there')] }])])
    expect(valuesOf(read(link('https://example.org/"><b>').html), 'href')).toEqual([
      'https://example.org/%22%3E%3Cb%3E',
    ])
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' JavaScript:x']) {
      const { html, changes } = link(href)
      expect(valuesOf(read(html), 'href')).toEqual([])
      expect(changes).toEqual([expect.stringContaining('it is no web or mail address')])
    }
  })
})

describe('pictures', () => {
  const figure = (picture: Figure['picture']) =>
    pageOf([{ type: 'figure', anchor: null, picture, width: 9, height: 9, number: 2, caption: [], alt: 'a' }])

  test('a file that is no picture is left out, and said', () => {
    const { html, changes } = figure({ format: 'png', bytes: new TextEncoder().encode('<svg onload=x>') })
    expect(all(read(html), 'img')).toEqual([])
    expect(changes).toEqual(['Left out the picture of figure 2: its file is no whole PNG or JPEG.'])
  })

  test('a drawing keeps its own names to itself', () => {
    const svg = '<svg><defs><pattern id="hatch"></pattern></defs><rect fill="url(#hatch)"/></svg>'
    expect(figure({ format: 'svg', svg }).html).toContain('<rect fill="url(#drawing_2_hatch)"/>')
  })

  test.each([
    '<svg><script>x</script></svg>',
    '<svg onload="x"></svg>',
    '<svg><image href="http://x"/></svg>',
  ])('a drawing that would do more than draw is left out: %s', (svg) => {
    expect(figure({ format: 'svg', svg }).changes).toHaveLength(1)
    expect(all(read(figure({ format: 'svg', svg }).html), 'svg')).toEqual([])
  })
})

test('a cell that goes on over several rows or columns is one cell', () => {
  const cell = (words: string) => [paragraph('table text', [text(words)])]
  const { html } = pageOf([
    {
      type: 'table',
      title: '',
      description: '',
      look: 'ruled',
      columns: [1, 1],
      header: null,
      rows: [
        row([cell('a'), cell('b')]),
        row([[], cell('c')], { continued: [0] }),
        row([[], cell('d')], { continued: [0] }),
        row([cell('e')]),
      ],
    },
  ])
  const cells = all(read(html), 'td').map((each) => [
    seen(each),
    attribute(each, 'rowspan'),
    attribute(each, 'colspan'),
  ])
  expect(cells).toEqual([
    ['a', '3', null],
    ['b', null, null],
    ['c', null, null],
    ['d', null, null],
    ['e', null, '2'],
  ])
})
