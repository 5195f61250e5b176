import { expect, test } from 'vitest'
import { buildFile } from '#briefing/fixture'
import { findingsOf } from './testing.ts'

const items = (found: ReturnType<typeof findingsOf>) => found.map(({ place }) => place.itemId)

test('a claim that nobody answers is found unless a search for a response is recorded', () => {
  const build = buildFile('Drone at the ferry')
  const alone = build.statement('claim', null, 'A drone fell', [])
  build.statement('claim', null, 'Two fell', [], { noResponseFound: true })
  const answered = build.statement('claim', null, 'Three fell', [])
  const denial = build.statement('denial', null, 'None fell', [])
  build.answer(denial, answered, 'denies', { scope: 'that three fell' })
  expect(items(findingsOf('no response', build))).toEqual([alone.id])
})

test('a denial without a scope is found', () => {
  const build = buildFile('Drone at the ferry')
  const claim = build.statement('claim', null, 'A drone fell', [])
  const clear = build.statement('denial', null, 'No threat', [])
  const open = build.statement('denial', null, 'Nothing at all', [])
  const confirms = build.statement('confirmation', null, 'It did', [])
  build.answer(clear, claim, 'denies', { scope: 'a direct threat' })
  build.answer(open, claim, 'denies')
  build.answer(confirms, claim, 'confirms')
  expect(items(findingsOf('no scope', build))).toEqual([open.id])
})

test('credibility 1 wants two origins, however many sources carry one', () => {
  const build = buildFile('Drone at the ferry')
  const text = 'A drone fell.'
  const agency = '018a6f00-0000-7000-8000-00000000ffff'
  const [first, second, own] = [
    build.source('Paper', text, { originId: agency }),
    build.source('Radio', text, { originId: agency }),
    build.source('Ministry', text),
  ]
  const cites = (...sources: (typeof own)[]) => sources.map((source) => build.cite(source, 'A drone fell'))
  const one = build.statement('claim', null, 'One', cites(first, second), { credibility: '1' })
  build.statement('claim', null, 'Two', cites(first, own), { credibility: '1' })
  build.statement('claim', null, 'Three', cites(own), { credibility: '2' })
  const photo = build.evidence({
    kind: 'photo',
    description: 'Crater',
    citations: cites(own),
    credibility: '1',
  })
  expect(items(findingsOf('unconfirmed 1', build))).toEqual([one.id, photo.id])
})
