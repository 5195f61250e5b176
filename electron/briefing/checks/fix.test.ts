import { describe, expect, test } from 'vitest'
import { buildFile, type Builder } from '#briefing/fixture'
import type { Fix, FixStep } from '#domain/fix'
import { proseText, type Prose } from '#domain/prose'
import { checkBriefing } from './check.ts'
import { patchesOf } from './fix.ts'
import { briefingWith, type Checked } from './labelled/settings.ts'

/** The first fix of the first finding of a rule. */
function offered(rule: string, { briefing, file, texts }: Checked): Fix {
  const fix = checkBriefing(briefing, file, texts).find((finding) => finding.rule === rule)?.fixes[0]
  if (!fix) throw new Error(`“${rule}” offers no fix`)
  return fix
}

const outlook = ({ briefing }: ReturnType<typeof patchesOf>) =>
  proseText(briefing.sections?.find(({ kind }) => kind === 'outlook')?.prose ?? [])

const made = (checked: Checked, ...steps: FixStep[]) =>
  patchesOf({ words: 'Mend it', steps }, checked.briefing, checked.file)

const inOutlook = (text: string | Prose, build: Builder = buildFile('Drone')) =>
  briefingWith(build, { outlook: text })

test('the briefing is raised to the strictest of its sources at once', () => {
  const build = buildFile('Drone')
  build.source('Cable', 'It fell.', { marking: 'TLP:AMBER' })
  build.source('Note', 'It fell.', { marking: 'TLP:RED' })
  const checked = briefingWith(build, {}, { marking: 'TLP:GREEN' })
  const fix = offered('stricter source', checked)
  expect(fix.words).toBe('Raise the briefing to TLP:RED')
  const { briefing, ...rest } = patchesOf(fix, checked.briefing, checked.file)
  expect(briefing).toEqual({ marking: 'TLP:RED' })
  for (const items of Object.values(rest)) expect(items.size).toBe(0)
})

test('what a fix is for is gone after it', () => {
  const build = buildFile('Drone')
  const claim = build.statement('claim', null, 'It fell', [], { credibility: '1' })
  const checked = briefingWith(build)
  expect(patchesOf(offered('no response', checked), checked.briefing, checked.file).statements).toEqual(
    new Map([[claim.id, { noResponseFound: true }]]),
  )
  expect(patchesOf(offered('unconfirmed 1', checked), checked.briefing, checked.file).statements).toEqual(
    new Map([[claim.id, { credibility: '2' }]]),
  )
})

describe('terms', () => {
  test.each([
    ['It is very likely. Very likely it burned.', 'It is highly likely. Highly likely it burned.'],
    ['It very probably fell: “very probably”, he said.', 'It highly likely fell: “very probably”, he said.'],
    ['This is an even chance.', 'This is a realistic possibility.'],
    ['It is nearly certain.', 'It is almost certain.'],
    [
      'It is highly improbable, though improbable things happen.',
      'It is highly unlikely, though improbable things happen.',
    ],
  ])('%s', (before, after) => {
    const checked = inOutlook(before)
    const fix = offered('outside scale', checked)
    expect(outlook(patchesOf(fix, checked.briefing, checked.file))).toBe(after)
  })

  test('of the other row are written everywhere, also where they were chosen', () => {
    const build = buildFile('Drone')
    const judged = build.judgement({ text: 'it fell', scale: 'ICD 203', likelihood: 'improbable' })
    const text = 'A find is likely. It probably burned. Smoke is very likely. A fire is likely.'
    const checked = briefingWith(build, { outlook: text }, { scale: 'ICD 203' })
    const patches = patchesOf(offered('two rows', checked), checked.briefing, checked.file)
    expect(outlook(patches)).toBe(text.replace('probably', 'likely'))
    expect(patches.judgements).toEqual(new Map([[judged.id, { likelihood: 'unlikely' }]]))
  })

  test('of another scale are brought over by their odds', () => {
    const build = buildFile('Drone')
    const judged = build.judgement({ text: 'it fell', scale: 'ICD 203', likelihood: 'very likely' })
    const checked = briefingWith(build, {}, { scale: 'UK PHIA' })
    const fix = offered('outside scale', checked)
    expect(fix.words).toBe('Judge it “highly likely” (80–90 %) on UK PHIA')
    expect(patchesOf(fix, checked.briefing, checked.file).judgements).toEqual(
      new Map([[judged.id, { scale: 'UK PHIA', likelihood: 'highly likely' }]]),
    )
  })
})

describe('likelihood and confidence part', () => {
  test.each([
    [
      'We judge with high confidence that a second find is likely.',
      'A second find is likely. Our confidence in this is high.',
    ],
    [
      'A second find is unlikely (moderate confidence).',
      'A second find is unlikely. Our confidence in this is moderate.',
    ],
    [
      'It will probably burn, and confidence in this is low.',
      'It will probably burn. Our confidence in this is low.',
    ],
    [
      'With medium confidence, we assess that it is likely.',
      'It is likely. Our confidence in this is moderate.',
    ],
  ])('%s', (before, after) => {
    const checked = inOutlook(`It fell. ${before} It burned.`)
    const patches = patchesOf(offered('likelihood with confidence', checked), checked.briefing, checked.file)
    expect(outlook(patches)).toBe(`It fell. ${after} It burned.`)
  })

  test.each([
    'Our confidence that the debris is almost certainly that of a drone is high.',
    'Talks will almost certainly resume, and we are highly confident of that.',
  ])('but not where the rest would be no sentence: %s', (text) => {
    expect(() => offered('likelihood with confidence', inOutlook(text))).toThrow('offers no fix')
  })

  test('in a judgement, where its field is free or says the same', () => {
    const build = buildFile('Drone')
    const text = 'with high confidence, debris came down'
    const judgement = build.judgement({ text, likelihood: 'likely' })
    const checked = briefingWith(build)
    const fix = offered('likelihood with confidence', checked)
    expect(patchesOf(fix, checked.briefing, checked.file).judgements).toEqual(
      new Map([[judgement.id, { text: 'debris came down', confidence: 'high' }]]),
    )
    judgement.confidence = 'low'
    expect(() => offered('likelihood with confidence', checked)).toThrow('offers no fix')
  })
})

describe('names', () => {
  const named = () => {
    const build = buildFile('Drone')
    build.actor('Kyiv', { aliases: ['Kiev'] })
    const statement = build.statement('claim', null, 'Kiev is calm, “Kiev” said', [])
    return { build, statement }
  }

  test('are written one way in the text and in what is asserted, never in a quotation or a longer word', () => {
    const { build, statement } = named()
    const checked = inOutlook('Kyiv waits. Kyiv denies it. “Kiev is quiet.” Kievan Rus. Kiev’s mayor.', build)
    const patches = patchesOf(offered('two spellings', checked), checked.briefing, checked.file)
    expect(outlook(patches)).toBe('Kyiv waits. Kyiv denies it. “Kiev is quiet.” Kievan Rus. Kyiv’s mayor.')
    expect(patches.statements).toEqual(
      new Map([[statement.id, { proposition: 'Kyiv is calm, “Kiev” said' }]]),
    )
  })

  test('within quotation marks that open in another stretch of text stay as they are', () => {
    const text = (words: string, bold = false) => ({
      type: 'text' as const,
      text: words,
      ...(bold && { bold }),
    })
    const checked = inOutlook([
      { type: 'paragraph', content: [text('Kiev. “We in '), text('Kiev', true), text('”, he said.')] },
    ])
    const patches = made(checked, { do: 'names', pairs: [{ from: 'Kiev', to: 'Kyiv' }] })
    expect(outlook(patches)).toBe('Kyiv. “We in Kiev”, he said.')
  })

  test('are offered both ways, the actor’s own name first', () => {
    const { build } = named()
    const checked = inOutlook('Kiev waits. Kiev denies it. Kyiv.', build)
    const [found] = checkBriefing(checked.briefing, checked.file).filter(
      ({ rule }) => rule === 'two spellings',
    )
    expect(found?.fixes.map(({ words }) => words)).toEqual([
      'Write “Kyiv” throughout',
      'Write “Kiev” throughout',
    ])
  })
})

test('a suspicion is given back to whoever has it', () => {
  const build = buildFile('Drone')
  const kyiv = build.actor('Kyiv')
  build.actor('Bucharest')
  const { id } = build.statement('suspicion', kyiv, 'Bucharest denies it to spare its allies', [])
  const reference = { type: 'reference' as const, to: { kind: 'statement' as const, id } }
  const told = (text: string) => {
    const checked = inOutlook([{ type: 'paragraph', content: [{ type: 'text', text }, reference] }], build)
    return outlook(patchesOf(offered('suspicion as fact', checked), checked.briefing, checked.file))
  }
  expect(told('Bucharest spares its allies.')).toBe('Kyiv suspects that Bucharest spares its allies.')
  expect(told('It fell. The denial spares its allies.')).toBe(
    'It fell. Kyiv suspects that the denial spares its allies.',
  )
})

test('a vague adverb goes where the likelihood stands beside it', () => {
  const build = buildFile('Drone')
  const judgement = build.judgement({ text: 'the debris possibly came down in reeds', likelihood: 'likely' })
  const checked = briefingWith(build)
  const fix = offered('vague words', checked)
  expect(patchesOf(fix, checked.briefing, checked.file).judgements).toEqual(
    new Map([[judgement.id, { text: 'the debris came down in reeds' }]]),
  )
})

test('what no longer fits comes to nothing', () => {
  const build = buildFile('Drone')
  const checked = inOutlook('It is likely.', build)
  const patches = made(
    checked,
    { do: 'sentence', section: 'outlook', pair: { from: 'It was likely.', to: 'It fell.' } },
    { do: 'terms', pairs: [{ from: 'very likely', to: 'highly likely' }] },
    { do: 'names', pairs: [{ from: 'Kiev', to: 'Kyiv' }] },
    { do: 'mark', marking: checked.briefing.marking },
  )
  expect(patches).toEqual({
    briefing: {},
    actors: new Map(),
    judgements: new Map(),
    statements: new Map(),
    evidence: new Map(),
  })
})
