import { buildFile } from './fixture.ts'
import { AGENDA, HANDBOOK, STATEMENT, WIRE } from './fixture-danube-texts.ts'

/** What was said, shown and known about the Danube incident of September 2023, in our own words. */
export function danubeFile() {
  const build = buildFile('Drone debris on the Danube')
  const { file, actor, source, cite, statement, answer, evidence, context, status } = build
  Object.assign(file.incident, {
    date: '2023-09-03/2023-09-04',
    place: {
      name: 'Plauru, Danube bank',
      country: 'RO',
      latitude: 45.32,
      longitude: 28.83,
      precision: 3_000,
    },
    kind: 'alleged drone impact',
    summary:
      'During the night to 4 September 2023 Russian drones attacked the Ukrainian river port of Izmail. Kyiv said that some came down across the Danube, in Romania; Bucharest denied this at first.\nTwo days later the Romanian defence minister confirmed that pieces that may belong to a drone had been found at Plauru, opposite the port.',
    marking: 'TLP:GREEN',
  })
  const ukraine = actor('Ukraine', { kind: 'state', country: 'UA', aliases: ['the Ukrainian government'] })
  const romania = actor('Romania', { kind: 'state', country: 'RO' })
  const ministry = actor('Foreign ministry of Ukraine', { affiliationId: ukraine.id })
  const defence = actor('Defence ministry of Romania', { affiliationId: romania.id })
  const state = actor('US State Department', { affiliationId: actor('United States', { kind: 'state' }).id })
  const officials = actor('Ukrainian officials', { affiliationId: ukraine.id })
  const yermak = actor('Andriy Yermak', {
    kind: 'person',
    affiliationId: actor('Office of the President', { affiliationId: ukraine.id }).id,
  })
  const minister = actor('Angel Tîlvăr', { kind: 'person', affiliationId: defence.id })

  const wire = source('Drones said to have hit Romanian bank of the Danube', WIRE, {
    publisher: 'Danube Wire',
    author: 'I. Marin',
    url: 'https://example.org/danube/4-september?view=full&lang=en',
    published: '2023-09-04',
    publishedInstant: '2023-09-04T15:20:00.000Z',
    publishedZone: 'Europe/Bucharest',
    reliability: 'C',
    marking: 'TLP:AMBER',
  })
  const press = source('Statement on finds near Plauru', STATEMENT, {
    publisher: 'Ministry of National Defence, Bucharest',
    published: '2023-09-06',
    reliability: 'B',
  })
  const agenda = source('Leaders meet in Sochi', AGENDA, {
    publisher: 'Black Sea Courier',
    published: '2023-09-04',
    reliability: 'C',
  })
  const handbook = source('The North Atlantic Treaty', HANDBOOK, {
    published: '1949-04-04',
    reliability: 'A',
  })
  source('Satellite pass over the Chilia branch, 5 September', 'No cloud-free view of the bank.', {
    publisher: 'Desk note',
    published: '2023-09-05',
  })

  const fell = statement(
    'claim',
    ministry,
    'Russian attack drones came down and exploded on Romanian soil and started a large fire',
    [
      cite(wire, 'Russian attack drones had come down and exploded on Romanian soil'),
      cite(wire, 'burned on the far bank for more than an hour'),
    ],
    { said: '2023-09-04', credibility: '3' },
  )
  statement(
    'claim',
    null,
    'The port of Izmail was the target; the drones strayed across the river',
    [cite(wire, 'the port itself was the target and the drones strayed across the river')],
    { said: '2023-09-04', credibility: '6' },
  )
  const denied = statement(
    'denial',
    romania,
    'The report that drones came down in Romania is false',
    [cite(wire, 'it firmly denied that drones had come down in Romania')],
    {
      said: '2023-09-04',
      saidInstant: '2023-09-04T09:40:00.000Z',
      saidZone: 'Europe/Bucharest',
      credibility: '5',
    },
  )
  const noThreat = statement(
    'denial',
    defence,
    'There was at no time a direct military threat to national territory or waters',
    [cite(wire, 'at no time was there a direct military threat to national territory or waters')],
    { said: '2023-09-04', credibility: '3' },
  )
  const article = statement(
    'claim',
    ukraine,
    'Under Article 5 an attack on one ally is an attack on all',
    [cite(wire, 'under Article 5 an attack on one ally is an attack on all')],
    { said: '2023-09-04', credibility: '2', noResponseFound: true },
  )
  const stands = statement(
    'claim',
    ukraine,
    'The photographs prove the impact',
    [cite(wire, 'It stood by its photographs')],
    {
      said: '2023-09-04',
      credibility: '3',
    },
  )
  const repeats = statement(
    'denial',
    romania,
    'The denial stands',
    [cite(wire, 'Romania repeated its denial in the evening')],
    {
      said: '2023-09-04',
      credibility: '5',
    },
  )
  const defers = statement(
    'deferral',
    state,
    'Questions are for the Romanian government',
    [cite(wire, 'the State Department referred questions to the Romanian government')],
    { said: '2023-09-04', credibility: '2' },
  )
  const suspects = statement(
    'suspicion',
    officials,
    'The denial serves a wish inside the alliance to keep out of a direct clash with Russia',
    [cite(wire, 'the denial served a wish inside the alliance to keep out of a direct clash with Russia')],
    { said: '2023-09-04', credibility: '6' },
  )
  statement(
    'call',
    null,
    'Ukraine needs air defence and missiles of longer range',
    [cite(wire, 'badly the country needs air defence and missiles of longer range')],
    { credibility: '6' },
  )
  statement(
    'call',
    yermak,
    'Partners should strengthen Ukraine’s defences so that the war ends sooner',
    [cite(wire, 'urged partners to strengthen Ukraine’s defences so that the war ends sooner')],
    { said: '2023-09-04', credibility: '2' },
  )
  statement(
    'call',
    null,
    'Talks must stay open so that such quarrels can be settled in peace',
    [cite(wire, 'Talks must stay open so that such quarrels can be settled in peace')],
    { credibility: '6' },
  )
  const confirmed = statement(
    'confirmation',
    minister,
    'Pieces that may belong to a drone were found near Plauru',
    [cite(press, 'pieces that may belong to a drone have been found near the village of Plauru')],
    {
      said: '2023-09-06',
      saidInstant: '2023-09-06T07:15:00.000Z',
      saidZone: 'Europe/Bucharest',
      credibility: '2',
    },
  )
  answer(denied, fell, 'denies', { scope: 'that drones came down on Romanian territory' })
  answer(noThreat, fell, 'disputes in part', {
    scope: 'a direct military threat to national territory or waters',
    leavesOpen: 'whether drones or parts of them fell there',
  })
  answer(confirmed, fell, 'confirms', {
    scope: 'that parts, possibly of a drone, lay on Romanian soil',
    leavesOpen: 'whose they are, and whether anything exploded',
  })
  answer(confirmed, denied, 'withdraws', { scope: 'in effect, the general denial of 4 September' })
  answer(defers, fell, 'defers', { scope: 'to the Romanian government' })
  answer(stands, denied, 'denies')
  answer(repeats, stands, 'denies', { scope: 'not stated beyond the earlier denial' })
  answer(repeats, fell, 'denies', { scope: 'that drones came down on Romanian territory' })
  answer(suspects, denied, 'qualifies', { scope: 'the motive of the denial' })

  const pictureSha256 = 'ab'.repeat(32)
  evidence({
    kind: 'photo',
    description:
      'Photographs released in Kyiv show a column of fire beyond the water, taken from the Ukrainian bank',
    actorId: ukraine.id,
    date: '2023-09-04',
    credibility: '3',
    caption:
      'Column of fire seen from Izmail; the far bank is Romanian. The place where it burns cannot be told from the picture alone',
    alt: 'Night view across a river: a tall column of fire and smoke stands behind the dark line of the far bank.',
    citations: [cite(wire, 'photographs that show a column of fire across the water')],
    attachment: {
      sha256: pictureSha256,
      fileName: 'izmail-fire.png',
      mediaType: 'image/png',
      width: 1_200,
      height: 675,
      size: 40_000,
    },
    bearings: [
      { statementId: fell.id, bearing: 'for' },
      { statementId: denied.id, bearing: 'against' },
    ],
  })
  evidence({
    kind: 'debris',
    description: 'Pieces found near Plauru, to be examined before anything is said about their origin',
    actorId: minister.id,
    date: '2023-09-06',
    credibility: '2',
    citations: [cite(press, 'They will be examined before anything is said about their origin')],
    bearings: [{ statementId: confirmed.id, bearing: 'for' }],
  })

  context(
    'treaty article',
    'North Atlantic Treaty, Article 5',
    '1949-04-04',
    'An armed attack on one ally is considered an attack on all. No ally has invoked it here; each decides on its own which action it deems necessary.',
    [
      cite(
        handbook,
        'an armed attack against one or more of them in Europe or North America shall be considered an attack against them all',
      ),
    ],
  )
  const grain = context(
    'agreement',
    'Black Sea grain agreement',
    '2022-07-22/2023-07-17',
    'Russia left the agreement in July 2023; since then the Danube ports have carried much of Ukraine’s grain and have been attacked.',
    [cite(agenda, 'the Black Sea grain agreement, which Russia left in July')],
  )
  context(
    'meeting',
    'Putin and Erdoğan meet in Sochi',
    '2023-09-04',
    'The return of the grain agreement heads the agenda on the day of the incident.',
    [cite(agenda, 'The presidents of Russia and Türkiye meet today')],
  )
  context(
    'earlier incident',
    'Drones and missiles near allied territory',
    '2022/..',
    'Several allies have reported airspace violations and debris since 2022.',
  )
  context(
    'position',
    'Romania: no direct threat, closer watch',
    '2023-09~',
    'Bucharest plays down the threat and strengthens observation of the Danube.',
  )

  status('alleged', '2023-09-04', 'Kyiv says that drones came down in Romania.', [
    cite(wire, 'Ukraine’s foreign ministry said on Monday'),
  ])
  status('contested', '2023-09-04', 'Bucharest denies it the same day.')
  status(
    'partly confirmed',
    '2023-09-06',
    'The defence minister confirms possible drone parts at Plauru; their origin is open.',
    [cite(press, 'The minister of national defence confirmed this morning')],
  )

  return { build, pictureSha256, fell, confirmed, denied, defers, article, grain }
}
