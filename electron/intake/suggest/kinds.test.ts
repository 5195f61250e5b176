import { describe, expect, test } from 'vitest'
import { suggestStatements } from './suggest.ts'

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const CHARGE = 'Norland accused Sudria of firing a missile at a ferry near the port on Monday. '

describe('the accused deny without a word of denial', () => {
  test.each(
    lines(`
    Sudria said its missiles had been in their depots all week.
    Sudria insisted that its guns had been silent that night.
    Sudria maintained that it had never owned such a missile.
    Sudria countered that the ferry had simply run out of fuel.
    “Our ships were in port,” Sudria’s navy replied.`),
  )('%s', (answer) => {
    expect(suggestStatements(CHARGE + answer).map(({ kind }) => kind)).toEqual(['claim', 'denial'])
  })

  test.each(
    lines(`
    Estland reported that nine people had been killed in the blast.
    Estland announced that the border would be closed from Friday.
    The Red Cross warned that the hospital was running out of medicine.`),
  )('others only claim: %s', (claim) => {
    expect(suggestStatements(CHARGE + claim).map(({ kind }) => kind)).toEqual(['claim', 'claim'])
  })
})

const KINDS = {
  suspicion: `
    The senator hinted that the raid had something to do with the election.
    The paper wrote that the trial had been timed to overshadow the summit.
    Diplomats believe the timing of the arrests was no accident.
    The opposition claimed the minister needed a scapegoat.
    The governor said the real reason for the blockade was the price of gas.
    The senator believes the parade was laid on to impress the generals.
    The envoy suggested that what Norland wanted was the ore.`,
  confirmation: `
    The admiral said it had been a terrible mistake.
    “We were wrong,” the commander said.
    Estland said it had no reason to doubt the account.
    The general said the report was accurate.
    The ministry said its troops had indeed crossed the river.
    The army said it did fire that morning.
    Estland endorsed that finding.
    “Yes, we fired,” the captain said.`,
  call: `
    Estland cautioned against hasty conclusions.
    The premier said Sudria had to answer for the raid.
    “Send the prisoners home,” the bishop said.
    The widow said she was waiting for an apology.`,
  deferral: `
    The air force said the crash was under investigation.
    The minister said the matter fell within the competence of the court.
    The police said prosecutors would decide.`,
  'no comment': `
    The spokeswoman said the ministry would not go into details.
    The palace said it would answer when there was something to say.
    The government said it had yet to decide.
    The embassy said it would be inappropriate to comment.`,
  denial: `
    The ministry said the footage was fake.
    The general said Norland’s version was a fairy tale.`,
  claim: `
    The skipper said the ferry had to turn back because of the storm.
    Sudria warned that any attempt to board the ship would fail.
    The government said it had no reason to hide.
    Both presidents agreed to meet again in May.
    The league denounced the raid as unjustified and wrong.
    The captain apologised for the noise.
    Experts reckon the culprit was an insider.
    “Milk does not need to be boiled,” the farmer said.
    “Who rams whom?” the lawyer asked.
    The paper said the government had invented a new tax.`,
}

describe.each(Object.entries(KINDS))('%s', (kind, sentences) => {
  test.each(lines(sentences))('%s', (sentence) => {
    expect(suggestStatements(sentence).map((one) => one.kind)).toEqual([kind])
  })
})
