import { describe, expect, test } from 'vitest'
import { suggestStatements } from './suggest.ts'

/** Sentences by the kind of the statement in each, a line each. */
const SAID: Readonly<Record<string, string>> = {
  claim: `
    "I have never seen such a thing," marvelled Peter Dunn, a fisherman.
    "They came at night," the skipper recounted.
    "It is a scandal," thundered the opposition leader, Ana Brel.
    The minister confided that the talks had failed.
    The general opined that the war would last for years.
    Norland implied that its neighbour had known of the plan.
    The embassy signalled that more sanctions would follow.
    Norland's premier bemoaned what he called a lack of trust.
    Lawyers submitted that the seizure was unlawful.
    The envoy recounted how the guards had fired into the air.
    The ministry detailed 14 violations since March.
    The prime minister reassured the public that the reactor was safe.
    The ambassador objected that nobody had been consulted.
    The foreign minister berated Norland for its "arrogance".
    The governor faulted the army for the delay.
    The union's chief diplomat rounded on Norland for breaking the truce.
    The commander attested that his men had not left the base.
    Sudan implicated the United Arab Emirates in the supply of drones.
    The president took aim at the alliance, which he said had encircled his country.
    The minister blurted that the ship had been sunk.
    Norland's envoy floated that the talks might resume.
    The pilot radioed that he was being followed.
    The harbour master says he counted four ships.
    In a letter to the Council seen by this agency, Norland's ambassador called the raid an act of war.
    Norland, its ambassador wrote, had violated the treaty on 14 occasions.
    Writing on social media, the governor put the number of wounded at nine.
    The strike, which the ministry said killed three people, hit a depot.
    As the ministry tells it, the boat had ignored three warnings.
    Per the ministry, the drone had flown in from the sea.
    In the words of one diplomat, the deal is "dead in the water".
    By the army's account, the convoy had come under fire first.
    In the ministry's telling, the ship was empty.
    Norland's version is that the ship was empty.
    For Norland, the matter is closed, its premier said.
    The drone, say investigators, was built in Khaya.
    "This," he said, "is how wars begin."`,
  confirmation: `
    The pilot confessed that he had crossed the line.
    The ministry accepted that the drone was one of its own.
    Two officials corroborated the account.
    The army has since acknowledged the strike.
    It was confirmed by the ministry that the ship had left port.
    The alliance validated the findings.
    A spokesman for the rebels owned up to the attack.
    Its commander allowed that mistakes had been made.
    Norland has since conceded that one of its jets strayed.
    "Yes, it was ours," the admiral told parliament.
    The ministry said it could confirm that the vessel was Norlandic.
    A second official, speaking on condition of anonymity, confirmed the account.
    Confirmation came from the defence ministry on Tuesday.
    The rebels claimed responsibility for the attack.`,
  denial: `
    The navy contested the coastguard's version of events.
    The palace discounted reports of a coup.
    The ministry sought to dispel rumours that the dam would fail.
    Norland has consistently denied involvement.
    The company poured cold water on the suggestion.
    Norland called the report a fabrication.
    The minister said the report was "complete rubbish".
    "Utter nonsense," said the deputy minister, Ivo Karst.
    Asked whether Norland had fired the missile, the minister answered with a flat "no".
    Norland says it had nothing to do with the explosion.
    The charge was rejected by Norland.
    There was no truth in the claim, the ministry said.
    Moscow bristled at the suggestion.
    The claims have been dismissed as "fantasy" by officials in Norland.
    The government disowned the statement.
    The minister was at pains to deny that a ransom had been paid.
    The ministry would not accept that its ship had strayed.
    Norland's denial came within the hour.
    A denial was issued by the embassy.
    Not so, says Norland.
    Norland begs to differ.
    Nothing of the sort took place, according to the ministry.
    Norland's answer was a flat no.
    A spokesman for the rebels flatly denied it.
    Neither accusation is true, according to the embassy.
    The ministry said reports that its troops had crossed the border were untrue.
    Norland, for its part, denies everything.
    The ministry denied having sent any message.
    The general denied the soldiers were his.
    The accusation drew a sharp denial from Norland.
    Norland maintains its innocence.
    The prime minister rebuffed calls for an inquiry.
    Norland turned down the request.
    The company refuted claims that its ships had carried weapons.`,
  deferral: `
    The Pentagon referred questions to the Romanian government.
    Questions should be addressed to the police, the ministry said.
    The spokesman said that was for the courts to decide.
    A spokeswoman said she would let the investigators speak to that.
    Brussels said it would wait for the outcome of the inquiry before drawing conclusions.
    The State Department deferred to Bucharest.
    NATO said it had full confidence in Romania's own assessment and left the matter to Bucharest.
    "Ask the Norlanders," the general told reporters.
    "That's a question for the ministry," she said.
    The White House punted the question to the Pentagon.`,
  suspicion: `
    Analysts suspect that Norland wants to test the alliance.
    Some in the capital see the move as a bid to distract from the economic crisis.
    The minister hinted that the fire had been set to hide evidence.
    Norland accused its neighbour of using the incident as a pretext for war.
    Opposition figures questioned the timing of the announcement.
    Diplomats believe the aim was to scuttle the talks.
    The mayor said he smelled a rat.
    The ministry alleged that the videos had been staged.
    The opposition suspects a cover-up.
    Behind the raid, the minister said, lay a wish to scuttle the talks.`,
  call: `
    The United Nations urged restraint.
    The pope appealed for an end to the fighting.
    Norland has demanded an apology.
    The minister wants the ambassador expelled.
    The council petitioned the court to release the crew.
    "Release our sailors now," the premier said.
    "We ask all sides to show restraint," said the secretary-general.
    Norland must pull back its troops, the president said.
    There were calls from the opposition for an inquiry.
    The union pressed Norland for answers.
    The commissioner counselled patience.
    Norland asked the Security Council to meet.
    Lawmakers lobbied the government to suspend the treaty.
    It should be for Norland to explain itself, the minister said.
    Norland should withdraw its forces at once, the ministry said.
    The secretary-general called for calm.
    "Enough is enough. Pull back your guns," the mayor said.
    The president wants a ceasefire by Friday.
    The bishop begged both armies to spare the town.
    The commission recommended that the plant be shut.
    Relatives are asking for the bodies to be returned.
    The union is seeking an independent inquiry.
    Norland gave its neighbour 48 hours to leave the island.
    "Let our people go," the mother of one sailor pleaded.
    The ministry advised citizens not to travel to the region.`,
  'no comment': `
    The ministry did not respond to a request for comment.
    Norland has yet to comment.
    The palace has kept silent.
    The embassy did not pick up the phone.
    No one at the ministry could be reached.
    The company said it does not comment on individual cases.
    The general would neither confirm nor deny the report.
    Norland stonewalled.
    The foreign ministry had no immediate comment.
    The army, asked for comment, said it was looking into the matter.
    The prime minister walked past reporters without answering questions.
    The minister ignored shouted questions about the raid.
    Norland has not commented.
    There was no immediate reaction from Norland.
    Norland did not immediately reply to a request for comment.
    The ministry would not say how many had died.
    The spokesman refused to be drawn on the subject.
    Attempts to reach the embassy were unsuccessful.
    Messages left with the embassy were not returned.
    Norland's foreign ministry could not be reached for comment.`,
}

/** Sentences with words of saying in which nobody says anything. */
const UNSAID = `
  As the dispute goes on, it raises important questions about the security of the region.
  It underscores the danger of the strait.
  The storm claimed twelve lives.
  The bridge was named after a general.
  The road leads to the ministry.
  Police held the man for two hours.
  The committee meets on Tuesday to discuss the budget.
  A sign on the gate warned of dogs.
  The company claimed its third title.
  The denial-of-service attack lasted an hour.
  The stated aim of the treaty is peace.
  The accused man sat in silence.
  Ministers will discuss the report next week.
  The talks had reached a point where nothing moved.
  The blast meant that the road was closed.
  The wind ensured that the smoke drifted north.
  The hull was so badly damaged that it sank.`

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe.each(Object.entries(SAID))('%s', (kind, sentences) => {
  test.each(lines(sentences))('%s', (sentence) => {
    const statements = suggestStatements(sentence)
    expect(statements.filter(({ actor }) => actor !== null).map((one) => one.kind)).toContain(kind)
  })
})

test.each(lines(UNSAID))('nobody says anything: %s', (sentence) => {
  expect(suggestStatements(sentence)).toEqual([])
})
