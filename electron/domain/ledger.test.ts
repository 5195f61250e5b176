import { describe, expect, test } from 'vitest'
import { lacksOf, originCounter, sourcesWords, threadStatements, type LedgerNode } from './ledger.ts'
import { aCitation, aResponse, aSource, aStatement, anId, seeded } from './test-support.ts'

/** Statements 1…n, and links written as `2>1`, in that order. */
function thread(count: number, links: string) {
  const statements = Array.from({ length: count }, (_, at) => aStatement(at + 1))
  const responses = links
    .split(' ')
    .filter(Boolean)
    .map((link) => {
      const [from, to] = link.split('>').map((n) => anId(Number(n)))
      return aResponse(from ?? '', to ?? '')
    })
  return threadStatements({ statements, responses })
}

const number = (id: string) => Number.parseInt(id.slice(-12), 16)
/** A thread as `1(2 3(4)) 5`. */
const shape = (nodes: readonly LedgerNode[]): string =>
  nodes
    .map(
      ({ statement, answers }) => `${number(statement.id)}${answers.length > 0 ? `(${shape(answers)})` : ''}`,
    )
    .join(' ')

describe('the threads of a ledger', () => {
  test.each([
    ['no links: all at the top, in order', 3, '', '1 2 3'],
    ['answers under what they answer, in order', 4, '4>1 2>1', '1(2 4) 3'],
    ['answers to answers', 4, '2>1 3>2 4>3', '1(2(3(4)))'],
    ['an answer that stands before its claim', 3, '1>3', '2 3(1)'],
    ['two answered: under the first of them', 3, '3>2 3>1', '1(3) 2'],
    ['a link to itself', 2, '1>1 2>1', '1(2)'],
    ['a link to or from nothing', 2, '1>9 9>1 2>1', '1(2)'],
    ['a circle of two is cut at its first statement', 2, '1>2 2>1', '1(2)'],
    ['a circle of three too', 4, '1>2 2>3 3>1', '1(3(2)) 4'],
    ['a circle in the middle', 5, '2>3 3>4 4>2 1>3 5>4', '2(4(3(1) 5))'],
    ['cut from a circle, a statement stands under the next that it answers', 3, '1>2 1>3 2>1', '3(1(2))'],
  ])('%s', (_, count, links, expected) => {
    expect(shape(thread(count, links))).toBe(expected)
  })

  test('the link stands with the answer, and links to others are told beside it', () => {
    const [first] = thread(3, '3>2 3>1 3>3')
    const [answer] = first?.answers ?? []
    expect(answer?.via).toMatchObject({ fromId: anId(3), toId: anId(1) })
    expect(answer?.alsoAnswers.map(({ toId }) => number(toId))).toEqual([2])
    expect(first?.via).toBeNull()
  })

  test('a very long chain of answers is threaded to its end', () => {
    const links = Array.from({ length: 19_999 }, (_, at) => `${at + 2}>${at + 1}`)
    let [node] = thread(20_000, links.join(' '))
    let depth = 0
    for (; node; [node] = node.answers) depth += 1
    expect(depth).toBe(20_000)
  })

  test('every statement stands exactly once, whatever answers what', () => {
    const random = seeded(11)
    for (let round = 0; round < 300; round += 1) {
      const count = 1 + random(12)
      const links = Array.from(
        { length: random(20) },
        () => `${1 + random(count + 2)}>${1 + random(count + 2)}`,
      )
      const seen: number[] = []
      const walk = (nodes: readonly LedgerNode[], above: string | null) => {
        for (const { statement, via, answers, alsoAnswers } of nodes) {
          seen.push(number(statement.id))
          expect(via?.toId ?? null).toBe(above)
          if (via) expect(via.fromId).toBe(statement.id)
          for (const link of alsoAnswers) {
            expect(link.fromId).toBe(statement.id)
            expect(link.toId).not.toBe(statement.id)
          }
          walk(answers, statement.id)
        }
      }
      const threads = thread(count, links.join(' '))
      walk(threads, null)
      expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
      const tops = threads.map(({ statement }) => number(statement.id))
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    }
  })
})

describe('what a statement lacks', () => {
  const sources = [
    aSource(11),
    aSource(12),
    aSource(13, { originId: anId(1) }),
    aSource(14, { originId: anId(1) }),
  ]
  const whole = { citations: [aCitation(21, anId(11)), aCitation(22, anId(12))] }
  const lacks = (fields: Parameters<typeof aStatement>[1], responses = [aResponse(anId(2), anId(1))]) =>
    lacksOf({ sources, responses })(aStatement(1, { ...whole, ...fields }))

  test('nothing, where two origins bear it out and somebody answers', () => {
    expect(lacks({})).toEqual([])
  })

  test.each([
    ['an actor', { actorId: null }, ['no actor']],
    ['a quotation', { citations: [] }, ['no quotation']],
    ['a second source', { citations: [aCitation(21, anId(11)), aCitation(22, anId(11))] }, ['one source']],
    ['a second origin', { citations: [aCitation(21, anId(13)), aCitation(22, anId(14))] }, ['one origin']],
    ['all of them', { actorId: null, citations: [] }, ['no actor', 'no quotation']],
  ])('%s', (_, fields, expected) => {
    expect(lacks(fields)).toEqual(expected)
  })

  test.each([
    ['claim', false, ['no response']],
    ['suspicion', false, ['no response']],
    ['claim', true, []],
    ['denial', false, ['answers nothing']],
    ['call', false, []],
    ['no comment', false, []],
  ] as const)('a %s that nobody answers (search recorded: %s): %j', (kind, noResponseFound, expected) => {
    expect(lacks({ kind, noResponseFound }, [])).toEqual(expected)
    expect(lacks({ kind, noResponseFound }, [aResponse(anId(1), anId(1))])).toEqual(expected)
  })

  test.each([
    ['denies', ' ', ['no scope']],
    ['disputes in part', '', ['no scope']],
    ['denies', 'that drones fell', []],
    ['confirms', '', []],
    ['defers', '', []],
  ] as const)('an answer that %s with the scope “%s”: %j', (type, scope, expected) => {
    expect(lacks({ kind: 'denial' }, [aResponse(anId(1), anId(2), { type, scope })])).toEqual(expected)
  })

  test('the scope of an answer to it is not its own lack', () => {
    expect(lacks({}, [aResponse(anId(2), anId(1), { scope: '' })])).toEqual([])
  })
})

describe('sources and origins behind a statement', () => {
  const sources = [
    aSource(11),
    aSource(12, { originId: anId(1) }),
    aSource(13, { originId: anId(1) }),
    aSource(14, { originId: anId(2) }),
  ]
  test.each([
    ['none', [], 0, 0],
    ['one quoted twice', [11, 11], 1, 1],
    ['two of one agency', [12, 13], 2, 1],
    ['two agencies', [12, 14], 2, 2],
    ['an agency and one that is its own origin', [11, 12, 13], 3, 2],
    ['a source that is gone', [11, 99], 1, 1],
  ])('%s', (_, quoted, sourceCount, originCount) => {
    const citations = quoted.map((source, at) => aCitation(30 + at, anId(source)))
    expect(originCounter(sources)({ citations })).toEqual({ sources: sourceCount, origins: originCount })
  })
  test.each([
    [1, 1, '1 source'],
    [2, 1, '2 sources, one origin'],
    [2, 2, '2 sources, 2 origins'],
    [1_200, 3, '1,200 sources, 3 origins'],
  ])('%i and %i are counted in words', (sources, origins, words) => {
    expect(sourcesWords({ sources, origins })).toBe(words)
  })
})
