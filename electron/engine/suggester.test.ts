import { expect, test } from 'vitest'
import type { SuggestJob } from './reader.ts'
import { readerHere } from './reader.ts'
import { openIncident } from './testing.ts'

test('a text is looked through once, and again where its date or the known actors have changed', async () => {
  const jobs: SuggestJob[] = []
  const suggest: typeof readerHere.suggest = (job) => {
    jobs.push(job)
    return readerHere.suggest(job)
  }
  const { call, sourceId } = await openIncident({ reader: { ...readerHere, suggest } })
  const find = () => call('suggestion.find', { sourceId })
  const first = await find()
  expect(await find()).toEqual(first)
  expect(jobs).toHaveLength(1)
  const body = { name: 'Ferrymen', kind: 'body' as const, country: null, affiliationId: null, aliases: ['F'] }
  await call('actor.create', body)
  await find()
  await call('source.update', { id: sourceId, patch: { published: '2024-04-30' } })
  await find()
  expect(jobs.map(({ documentDate, actors }) => [documentDate, actors.map(({ name }) => name)])).toEqual([
    [null, []],
    [null, ['Ferrymen']],
    ['2024-04-30', ['Ferrymen']],
  ])
})
