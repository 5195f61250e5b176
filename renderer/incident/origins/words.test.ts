import { expect, test } from 'vitest'
import { toldApart } from './words.ts'

const named = (title: string, publisher: string, fileName: string, published = '') => ({
  ...{ id: fileName, title, publisher, fileName, published },
  ...{ publishedInstant: null, capturedAt: '2024-03-14T08:00:00.000Z' },
})

test('sources of one title are told apart by publisher and date, and by their files where these are the same', () => {
  const [post, times] = [named('Mine', 'Post', 'a.txt', '2024-03-14'), named('Mine', 'Times', 'b.txt')]
  const [bare, like] = [named('Mine', '', 'c.txt'), named('Mine', 'Times', 'd.txt')]
  expect(toldApart(post, [post, named('Ferry', '', 'e.txt')])).toBe('')
  expect(toldApart(post, [post, times])).toBe('Post, 14 Mar 2024')
  expect(toldApart(bare, [post, bare])).toBe('c.txt')
  expect(toldApart(like, [times, like])).toBe('Times, d.txt')
})
