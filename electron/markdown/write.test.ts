import { parsers } from 'prettier/plugins/markdown'
import { describe, expect, test } from 'vitest'
import { composeBriefing } from '#briefing/compose'
import { danube } from '#briefing/fixture-danube'
import { buildDocument } from '#document/build'
import { bold, paragraph, row, text } from '#document/make'
import type { Block, Document } from '#document/model'
import { asWritten } from '#document/sanitise'
import { sectionsFor, TEMPLATES } from '#domain/template'
import { writeMarkdown } from './write.ts'

const sample = danube()
const sections = sectionsFor('dossier', sample.briefing.sections).map((section) =>
  section.kind === 'annex: source texts'
    ? { ...section, order: sample.file.sources.map(({ id }) => id) }
    : section,
)
const outline = composeBriefing({ ...sample.briefing, template: 'dossier', sections }, sample.file)
const dossier = buildDocument(outline, new Map(), { texts: sample.texts })

const documentOf = (blocks: readonly Block[], notes: Document['notes'] = []): Document => ({
  ...dossier,
  design: TEMPLATES.dossier.design,
  blocks,
  notes,
})
const writtenOf = (blocks: readonly Block[]) => writeMarkdown(documentOf(blocks)).text

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}
const read = (markdown: string): Node => parsers.markdown.parse(markdown, {} as never) as Node
const all = (node: Node, type: string): Node[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
]
/** What a reader sees of a piece. */
const seen = (node: Node): string =>
  node.type === 'break'
    ? '\n'
    : (node.children?.map(seen).join('') ?? (node.type === 'html' ? '' : (node.value ?? '')))
/** The words of a paragraph, after it was written and read again. */
const again = (words: string): string => {
  const [, shown] = read(writtenOf([paragraph('body', [text(words)])])).children ?? []
  return shown ? seen(shown) : ''
}

describe('a dossier', () => {
  const { text: written, changes } = writeMarkdown(dossier)

  test('is the same text each time, and begins and ends with its marking', () => {
    expect(writeMarkdown(dossier).text).toBe(written)
    const lines = written.split('\n')
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual([
      `**${dossier.meta.marking}**`,
      `**${dossier.meta.marking}**`,
      '',
    ])
  })

  test('says what every statement says, and quotes to the letter', () => {
    const words = seen(read(written)).replace(/\s+/g, ' ')
    for (const { proposition } of sample.file.statements)
      expect(words).toContain(proposition.replace(/\s+/g, ' '))
    const notes =
      read(written)
        .children?.filter(({ type }) => type === 'footnoteDefinition')
        .map(seen) ?? []
    expect(notes).toHaveLength(dossier.notes.length)
    for (const { number, quotation } of outline.notes)
      if (quotation)
        expect(notes[number - 1]?.replaceAll('\n', ' ')).toContain(
          asWritten(quotation.exact).replaceAll('\n', ' '),
        )
  })

  test('leads nowhere that is not in it', () => {
    const places = [...written.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
    expect(new Set(places).size).toBe(places.length)
    const links = [...written.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((id) => !places.includes(id))).toEqual([])
    const notes = [...written.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
    const mentions = [...written.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number)
    expect(new Set(mentions)).toEqual(new Set(notes))
  })

  test('says that its pictures are left out, and what they show', () => {
    const figures = dossier.blocks.filter((block) => block.type === 'figure')
    expect(figures.length).toBeGreaterThan(0)
    expect(changes).toEqual([expect.stringMatching(/^Left out (a|\d+) pictures?: /)])
    for (const { alt } of figures) expect(seen(read(written))).toContain(alt)
  })
})

describe('any text', () => {
  test.each([
    '<script>alert(1)</script> &amp; &lt;',
    '*a* _b_ `c` ~~d~~ [e](javascript:x) ![f](g) <http://h> [^1] $x$',
    'https://example.org/a_b*c*d_e and www.example.org/_x_',
    '\\ \\* \\n \\\\',
    'C:\\new\\table | a | b',
    'Київ Плауру · القاهرة · ירושלים · 北京 · 🛩️ e\u0301 \u202Eevil\u202C \u2066x',
    '<!-- x --> <![CDATA[y]]> <?z?>',
    '</details>',
    'x'.repeat(5_000),
  ])('reads as it was: %j', (words) => {
    expect(again(words)).toBe(words)
  })

  test.each([
    '# h',
    '- a',
    '+ a',
    '= a',
    '===',
    '---',
    '> q',
    '1. a',
    '12) a',
    '```',
    '~~~',
    '    code',
    '\tcode',
    '[a]: b',
    '| a |',
    '***',
    'a\n---',
    'a\n- b\n2. c\n# d',
  ])('at the head of a line is words and nothing else: %j', (words) => {
    expect(again(words).trim()).toBe(words.trim())
    const [, first, ...more] = read(writtenOf([paragraph('body', [text(words)])])).children ?? []
    expect([first?.type, more.length]).toEqual(['paragraph', 1])
  })

  test('loses what no file can hold, and says so', () => {
    const { text: written, changes } = writeMarkdown(documentOf([paragraph('body', [text('a\0b\uD800c')])]))
    expect(written).toContain('\n\nab\uFFFDc\n\n')
    expect(changes).toHaveLength(2)
  })

  test('an address that leads to a program stays words', () => {
    const link = (href: string) =>
      writeMarkdown(documentOf([paragraph('body', [{ type: 'link', href, content: [text('there')] }])]))
    expect(link('https://example.org/a)b>c').text).toContain('[there](<https://example.org/a)b%3Ec>)')
    const { text: written, changes } = link('javascript:alert(1)')
    expect(written).not.toContain('javascript')
    expect(changes).toEqual([
      'Left the address “javascript:alert(1)” as words: it is no web or mail address.',
    ])
  })
})

describe('forms', () => {
  test.each([
    [[bold('Likely'), text(': yes')], '**Likely**: yes'],
    [[bold('“So.”'), text('x')], '<strong>“So.”</strong>x'],
    [[bold('a'), text('b', { italic: true })], '<strong>a</strong><em>b</em>'],
    [[text('a'), bold(' So. '), text('b')], 'a **So.** b'],
    [[text('quoted', { tinted: true })], '<mark>quoted</mark>'],
  ])('are seen as such: %j', (content, written) => {
    expect(writtenOf([paragraph('body', content)])).toContain(`\n\n${written}\n\n`)
  })

  test('a table holds whatever its cells hold', () => {
    const words = 'a | b\n\\| c `d|e`'
    const written = writtenOf([
      {
        type: 'table',
        title: '',
        description: '',
        look: 'ruled',
        columns: [1, 1],
        header: [[paragraph('table head', [text('One|')])], [paragraph('table head', [text('Two')])]],
        rows: [row([[paragraph('table text', [text(words)]), paragraph('table text', [text('below')])], []])],
      },
    ])
    const [table] = all(read(written), 'table')
    expect(all(table!, 'tableRow').map(({ children }) => children?.map(seen))).toEqual([
      ['One|', 'Two'],
      ['a | b\\| c `d|e`below', ''],
    ])
    expect(written).toContain('a \\| b<br>')
  })

  test('lists that follow each other stay two, each counted from 1', () => {
    const list: Block = { type: 'list', ordered: true, items: [{ anchor: null, content: [text('a\nb')] }] }
    const lists = all(read(writtenOf([list, list])), 'list')
    expect(lists.map(seen)).toEqual(['a\nb', 'a\nb'])
  })
})
