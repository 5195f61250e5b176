import { describe, expect, test } from 'vitest'
import { differences } from './differences.ts'
import { lostQuotations } from './lost.ts'

const OLD = `A passenger ferry struck a drifting mine on Sunday, injuring two crew members.
The ship was towed to harbour by a tug and a fishing boat.
“There was a dull thump and the lights went out,” said Samira Nouri.
Insurers have listed the gulf as a war risk area since 2019.`

/** What a reader of the marks would see: `[-gone-]{+new+}`, `~` before what was moved. */
const shown = (before: string, after: string) =>
  differences(before, after).rows.map((row) => {
    if (row.kind === 'left out') return `(${row.paragraphs})`
    const moved = 'moved' in row && row.moved ? '~' : ''
    if (row.kind === 'gone') return `[-${row.text}-]`
    if (row.kind === 'new') return `{+${row.text}+}`
    if (row.kind === 'same') return `${moved}${row.text}`
    const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const
    return moved + row.runs.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('')
  })
const [FIRST, SECOND, THIRD, FOURTH] = OLD.split('\n') as [string, string, string, string]

describe('differences', () => {
  test('of a text from itself are none, and its paragraphs are only counted', () => {
    expect(shown(OLD, OLD)).toEqual(['(4)'])
  })
  test('are words inside their paragraph', () => {
    expect(shown(OLD, OLD.replace('two crew members', 'four crew members, one seriously'))).toEqual([
      'A passenger ferry struck a drifting mine on Sunday, injuring [-two-]{+four+} crew members{+, one seriously+}.',
      SECOND,
      '(2)',
    ])
  })
  test('join words that changed side by side', () => {
    expect(shown(FIRST, FIRST.replace('drifting mine on Sunday', 'large rock off Marsa'))).toEqual([
      'A passenger ferry struck a [-drifting mine on Sunday-]{+large rock off Marsa+}, injuring two crew members.',
    ])
  })
  test('are paragraphs that came, went and were moved', () => {
    const ours = 'The shipping line gave no comment to this newspaper yesterday.'
    expect(shown(OLD, [FIRST, FOURTH, ours, SECOND].join('\n\n'))).toEqual([
      FIRST,
      `~${FOURTH}`,
      `{+${ours}+}`,
      SECOND,
      `[-${THIRD}-]`,
    ])
  })
  test('show a paragraph that was set together with another one as part of it', () => {
    expect(shown(OLD, [FIRST, `${SECOND} ${THIRD}`, FOURTH].join('\n'))).toEqual([
      FIRST,
      `${SECOND}[-\n-]{+ +}${THIRD}`,
      FOURTH,
    ])
  })
  test('are characters in scripts without spaces', () => {
    expect(shown('一艘载有八十人的渡轮被拦下', '一艘载有九十人的渡轮被拦下')).toEqual([
      '一艘载有[-八-]{+九+}十人的渡轮被拦下',
    ])
  })
  test.each([
    ['nothing and a text', '', FIRST, [`{+${FIRST}+}`]],
    ['a text and nothing', FIRST, '', [`[-${FIRST}-]`]],
    ['nothing', '', '', []],
  ])('of %s', (_, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected)
  })
  test('of huge texts are cut, and what takes too long word by word is shown as written anew', () => {
    const long = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `line ${at * seed} of ${(at * 7_919 * seed) % 9_973}`)
    const { rows, cut } = differences(long(1).join('\n'), long(3).join('\n'))
    expect([rows.length, cut]).toEqual([400, true])
    const [one, other] = [long(1).join(' '), long(3).join(' ')]
    expect(differences(one, `${one} ${other}`).rows).toMatchObject([
      { kind: 'changed', runs: [{ kind: 'gone' }, { kind: 'new' }] },
    ])
  })
})

describe('quotations that a later text holds no longer', () => {
  test('are named, the analyst’s own first, each once', () => {
    const after = OLD.replace('two crew members', 'four crew members').replace('a dull thump', 'a bang')
    expect(lostQuotations(OLD, after, ['injuring two crew members', 'towed to harbour'])).toEqual([
      { words: 'injuring two crew members', marked: true },
      { words: 'There was a dull thump and the lights went out,', marked: false },
    ])
  })
  test('are none, where only the setting changed', () => {
    const after = OLD.replace(
      '“There was a dull thump and the lights went out,”',
      '"There was  a dull thump and the lights went out",',
    )
    expect(lostQuotations(OLD, after, [])).toEqual([])
  })
})
