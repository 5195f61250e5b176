import { describe, expect, test } from 'vitest'
import { suggestStatements } from '#intake/suggest/suggest'

const own = (text: string) =>
  suggestStatements(text)
    .filter(({ rule }) => rule === 'the text’s own voice')
    .map(({ kind, actor, stands, quote }) => [kind, stands?.text ?? actor?.text, quote.exact])

describe('an institution’s own text', () => {
  test('judges, denies and demands in the issuer’s name, and its bare acts and plans are none', () => {
    const text = `Ministry of Foreign Affairs of the Republic of Norland

Commentary on the closing of the strait

The Ambassador of Besk was summoned this morning. The Ministry has taken note of the closing of the strait.

It is to be regretted that no notice was given. The Besk navy alleges that a ferry had left its lane. The ferry lay at anchor off Lund. It had been there since noon.

Norland has never closed its ports. The true reasons are to be sought in the elections.

The Ministry will publish the charts on Monday.`
    const name = 'Ministry of Foreign Affairs of the Republic of Norland'
    expect(own(text)).toEqual([
      ['claim', name, 'It is to be regretted that no notice was given'],
      ['denial', name, 'The ferry lay at anchor off Lund. It had been there since noon'],
      ['claim', name, 'Norland has never closed its ports'],
      ['suspicion', name, 'The true reasons are to be sought in the elections'],
    ])
  })

  test('what stands behind “the following” is asserted; questions are left to others', () => {
    const text = `Statement by the Embassy of Besk in Orland

In connection with recent publications we consider it necessary to state the following.

Three colleagues returned home at the end of their term. The publications pursue one aim.

Questions about visas fall within the competence of the consulate. The Ambassador met the Foreign Minister on Tuesday.`
    expect(own(text)).toEqual([
      ['claim', 'the Embassy of Besk', 'Three colleagues returned home at the end of their term'],
      ['claim', 'the Embassy of Besk', 'The publications pursue one aim'],
      [
        'deferral',
        'the Embassy of Besk',
        'Questions about visas fall within the competence of the consulate',
      ],
    ])
  })

  test('a firm speaks by its name, and what it is stands there as background', () => {
    const text = `Halvik Shipping plc

Media statement

Halvik Shipping rejects the reports. The Marla was carrying cement, as her papers show.

Halvik Shipping operates 31 vessels.`
    expect(own(text)).toEqual([
      ['claim', 'Halvik Shipping', 'The Marla was carrying cement, as her papers show'],
    ])
  })

  test('a demand that is only named leaves the rest of its sentence to the issuer', () => {
    const text = `Ministry of Defence of Norland

Communiqué No. 4

The Ministry states the following.

With regard to the demand that the battalion be withdrawn, Norland stations its soldiers as it sees fit.`
    expect(own(text)).toEqual([
      ['denial', 'Ministry of Defence of Norland', 'Norland stations its soldiers as it sees fit'],
    ])
  })

  test('the record of a meeting speaks for its speakers', () => {
    const text = `Security Council
Summary of the afternoon meeting of 14 November 2024

The representative of Norland said that he could find no comfort in words. The people of the camp had been killed by shells. There was no doubt of it.`
    expect(
      suggestStatements(text).map(({ actor, quote }) => [actor?.text, quote.exact.slice(0, 10)]),
    ).toEqual([
      ['The representative of Norland', 'The repres'],
      ['The representative of Norland', 'The people'],
      ['The representative of Norland', 'There was '],
    ])
  })

  test('others speak for themselves, and a report on a ministry is not its own text', () => {
    expect(
      own(`Press note

Observer Group, Lake Mbari

The Group heard both parties. The mayor said nobody had been hurt.`),
    ).toEqual([])
    expect(
      own(`Ministry has no record of the shots

The ministry said on Monday it had fired no shots. The two countries have never signed a treaty.`),
    ).toEqual([])
  })
})
