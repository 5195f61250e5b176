import type { Briefing } from '#domain/briefing'
import { briefingOn, buildFile } from '#briefing/fixture'
import type { IncidentFile } from '#domain/incident'
import { openDice } from './dice.ts'

const SUBJECTS = [
  'The ministry',
  'A spokesman',
  'The border police',
  'The mayor',
  'The port authority',
  'The embassy',
]
const VERBS = ['said', 'denied', 'confirmed', 'repeated', 'did not rule out', 'insisted']
const OBJECTS = [
  'that fragments of a drone had come down on the river bank during the night',
  'that no part of any aircraft had crossed the border in the hours in question',
  'that the radar had lost the object some minutes before the explosion was heard',
  'that the harbour worked as usual and that nobody had been hurt',
  'that the find would be examined together with experts of the alliance',
]

/** An ordinary briefing of so many statements, each with its passage, every second one answered. */
export function benchBriefing(statements: number): { briefing: Briefing; file: IncidentFile } {
  const dice = openDice(statements)
  const build = buildFile('Drones over the delta')
  const sentence = (at: number) => `${dice.pick(SUBJECTS)} ${dice.pick(VERBS)} (${at}) ${dice.pick(OBJECTS)}.`
  const said = dice.times(statements, sentence)
  const sources = Array.from({ length: Math.ceil(statements / 12) }, (_, at) =>
    build.source(`Digest ${at + 1}`, said.slice(at * 12, at * 12 + 12).join(' '), {
      publisher: 'Wire',
      published: '2023-09-05',
      url: `https://example.org/digest/${at + 1}`,
      reliability: 'B',
    }),
  )
  const actors = SUBJECTS.map((name) => build.actor(name))
  const made = said.map((words, at) =>
    build.statement(
      dice.pick(['claim', 'denial', 'confirmation']),
      dice.pick(actors),
      words,
      [build.cite(sources[Math.floor(at / 12)]!, words)],
      { said: `2023-09-0${dice.between(3, 8)}`, credibility: '2' },
    ),
  )
  made.forEach((from, at) => {
    const to = made[at - 1]
    if (at % 2 === 1 && to)
      build.answer(from, to, 'denies', { scope: 'that it came down', leavesOpen: 'whose it was' })
  })
  for (const statement of made.filter((_, at) => at % 10 === 0))
    build.judgement({
      text: 'debris came down on this side of the river',
      likelihood: 'likely',
      confidence: 'moderate',
      confidenceReason: 'one official find',
      basis: [{ kind: 'statement', id: statement.id }],
    })
  for (let at = 0; at < statements / 15; at += 1)
    build.context('meeting', `Meeting ${at + 1}`, '2023-09-06', sentence(at))
  return { briefing: briefingOn(build.file), file: build.file }
}
