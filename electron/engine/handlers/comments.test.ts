import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { passageAt } from '#domain/passage'
import type { Format } from '#domain/format'
import { proseFromText } from '#domain/prose'
import { compose } from '#engine/compose'

import { jobFor } from '#engine/render'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'
import { getBriefing } from '#library/briefings'
import { openLibrary } from '#library/open'

const WORDS = 'Xylophone: is this really so?'
const LINE = 'A drone fell near the ferry.'
const passage = passageAt(LINE, { start: 2, end: 12 })
const fields = { section: 'bottom line', itemId: null, passage, text: WORDS, resolved: false } as const

async function written() {
  const opened = await openIncident()
  const { call, incidentId } = opened
  const { id } = await call('briefing.create', { incidentId })
  const { sections } = await call('briefing.get', { id })
  await call('briefing.update', {
    id,
    patch: {
      sections: sections.map((section) =>
        section.kind === 'bottom line' ? { ...section, prose: proseFromText(LINE) } : section,
      ),
    },
  })
  return { ...opened, id }
}

test('a comment is made, written on, resolved and deleted, each with undo', async () => {
  const { call, id, clock, changed } = await written()
  const made = await undoable(call, 'New comment', () => call('comment.create', { briefingId: id, fields }))
  expect(await call('comment.list', { id })).toMatchObject([{ id: made.id, briefingId: id, ...fields }])
  clock.forward(10)
  await undoable(call, 'Edit comment', () =>
    call('comment.update', { id: made.id, patch: { text: 'Other words' } }),
  )
  await undoable(call, 'Edit “resolved” of comment', () =>
    call('comment.update', { id: made.id, patch: { resolved: true } }),
  )
  changed.length = 0
  await call('comment.update', { id: made.id, patch: { resolved: false } })
  // The incident and its lists have nothing to do with it.
  expect(changed).toEqual([{ incidentIds: [], briefingIds: [id] }])
  await undoable(call, 'Delete comment', () => call('comment.delete', { id: made.id }))
  expect(await call('comment.list', { id })).toEqual([])
})

test('comments go with their briefing and come back with it', async () => {
  const { call, id } = await written()
  await call('comment.create', { briefingId: id, fields })
  await undoable(call, 'Delete briefing', () => call('briefing.delete', { id }))
})

test('a comment without words or without a briefing is refused', async () => {
  const { call, id } = await written()
  expect(
    await refusal(call('comment.create', { briefingId: id, fields: { ...fields, text: ' ' } })),
  ).toMatchObject({ code: 'invalid input', reason: 'A comment needs words' })
  expect(await refusal(call('comment.create', { briefingId: NOBODY, fields }))).toEqual({
    code: 'not found',
    what: 'briefing',
  })
  expect(await refusal(call('comment.delete', { id: NOBODY }))).toEqual({
    code: 'not found',
    what: 'comment',
  })
})

/** All text of a file, of every part of it where it is a package. */
const textOf = (bytes: Uint8Array, format: Format): string =>
  format === 'docx'
    ? Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString('utf8'))
        .join('\n')
    : Buffer.from(bytes).toString('utf8')

test('no file that leaves the program holds a comment, and the bytes are the same with it and without', async () => {
  const { call, engine, id, folder } = await written()
  const library = () => openLibrary(`${folder}/library`)
  const files = async () => {
    const { bytes } = await call('briefing.render', { id })
    await engine.close()
    const opened = library()
    const job = jobFor(opened, getBriefing(opened, id))
    opened.close()
    await engine.open(`${folder}/library`, { create: false })
    const [html, md] = await Promise.all([
      compose({ ...job, format: 'html' }),
      compose({ ...job, format: 'md' }),
    ])
    return { docx: bytes, html: html.bytes, md: md.bytes }
  }
  const before = await files()
  await call('comment.create', { briefingId: id, fields })
  const after = await files()
  for (const format of ['docx', 'html', 'md'] as const) {
    const text = textOf(after[format], format)
    expect(text).toContain('ferry')
    expect(text).not.toContain('Xylophone')
    expect(Buffer.compare(after[format], before[format])).toBe(0)
  }
})

test('a comment on a thing is kept with it', async () => {
  const { call, id, incidentId } = await written()
  const judged = { scale: 'ICD 203', likelihood: null, confidence: null, confidenceReason: '' } as const
  const { id: itemId } = await call('judgement.create', {
    incidentId,
    fields: { text: 'It fell', ...judged },
  })
  const about = { section: 'key judgements', itemId, passage: null } as const
  const made = await call('comment.create', { briefingId: id, fields: { ...fields, ...about } })
  await call('comment.update', { id: made.id, patch: { text: 'Other words' } })
  expect(await call('comment.list', { id })).toMatchObject([{ ...about, text: 'Other words' }])
})
