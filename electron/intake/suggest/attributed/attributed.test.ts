import { expect, test } from 'vitest'
import { suggestStatements } from '#intake/suggest/suggest'

/** Sentences with who says what in them: actor | content; nobody is a dash. */
const SAID = `
  In a statement Norland said the ship was safe.
    Norland | the ship was safe
  After the raid Norland accused its neighbour of lying.
    Norland | its neighbour of lying
  Under pressure from allies Norland admitted that the missile was its own.
    Norland | the missile was its own
  Norland denied the charge, and in a statement Kalmia accused it of lying.
    Norland | the charge
    Kalmia | it of lying
  Norland denied the charge, and its ships left the port.
    Norland | the charge
  The alliance disclaimed responsibility and sent the bill to its neighbour.
    The alliance | responsibility
  Officials briefed on the matter said the drone had crossed the border.
    Officials | the drone had crossed the border
  A man living near the port said he had heard two blasts.
    A man | he had heard two blasts
  Residents who fled the town say the army burned their houses.
    Residents | the army burned their houses
  Kalmia has for years denied it.
    Kalmia | Kalmia has for years denied it
  Norland has in the past accused its neighbour of spying.
    Norland | its neighbour of spying
  Unnamed officials had at first put it down to a technical fault.
    Unnamed officials | it down to a technical fault
  Norland's president had gone on television to blame the rebels.
    Norland's president | the rebels
  The general called a news conference to announce that the bridge had fallen.
    The general | the bridge had fallen
  Norland was the only country to deny the report.
    Norland | the report
  Britain has joined the United States in holding Norland responsible for the attacks.
    Britain | Norland responsible for the attacks
  The minister responded by accusing Norland of lying.
    The minister | Norland of lying
  The chief of the air force, Ivo Karst, acknowledged as much on Friday.
    Ivo Karst | The chief of the air force, Ivo Karst, acknowledged as much on Friday
  The prime minister undertook to act if he were given proof.
    The prime minister | act if he were given proof
  The minister regretted that so little had been done.
    The minister | so little had been done
  Prosecutors have since charged three men with the murder.
    Prosecutors | three men with the murder
  The pilot was sent home in what the premier called a gesture of peace.
    the premier | a gesture of peace
  Norland then fired what it claims was a satellite.
    it | was a satellite
  He released a clip that he said showed the cutter gaining on the boat.
    he | showed the cutter gaining on the boat
  The army displayed a drone it said was Norlandic.
    it | was Norlandic
  The talks produced an offer Kalmia says it is considering.
    Kalmia | an offer Kalmia says it is considering
  He showed papers which, according to him, were taken from soldiers.
    him | were taken from soldiers
  The captain was told that the licence had been granted.
    - | the licence had been granted
  The crew had been told by the escort that the freighter was under protection.
    the escort | the freighter was under protection
  Kalmia has been accused of firing first and has for years denied it.
    - | Kalmia has been accused of firing first
    Kalmia | has for years denied it
  Norland had accused its neighbour of spying, a diplomat said.
    a diplomat | Norland had accused its neighbour of spying
  Before he was hit, it said, the pilot had destroyed a jet.
    it | Before he was hit, it said, the pilot had destroyed a jet
  Fourteen had been found, he told parliament, each with a thousand packets.
    he | Fourteen had been found, he told parliament, each with a thousand packets
  The damage had been minimal, he added: every system was working.
    he | The damage had been minimal, he added: every system was working
  The damage was slight, they explained; the other ship had sunk.
    they | The damage was slight
  It was not plausible, in its view, that anybody else had.
    its | It was not plausible, in its view, that anybody else had
  The dead, by this version, were pine trees.
    this version | The dead, by this version, were pine trees
  The demand that the crew be freed was new.
    - | the crew be freed was new
  The suspicion in Kessel has always been that she was carrying arms.
    Kessel | she was carrying arms
  His verdict: eight of them show aeroplanes.
    His | eight of them show aeroplanes
  The United States called the incident troubling.
    The United States | the incident troubling
  The president declared the region a disaster zone.
    The president | the region a disaster zone
  The minister wants the ambassador hauled in.
    The minister | the ambassador hauled in
  A court in Norwich heard on Thursday that officers had found three notebooks.
    A court in Norwich | officers had found three notebooks
  Two sailors recalled seeing a flash.
    Two sailors | seeing a flash
  Moscow's envoy hit out at what he termed "megaphone diplomacy".
    Moscow's envoy | what he termed "megaphone diplomacy"
  Norland, it emerged, had warned its allies.
    Norland | Norland, it emerged, had warned its allies
  In its account of the incident, Norland said the jets had dumped fuel.
    Norland | the jets had dumped fuel
  The tribunal held on Friday that the seizure was unlawful.
    The tribunal | the seizure was unlawful
  The court held on 12 July that Norland had broken the treaty.
    The court | Norland had broken the treaty
  The prosecutor general said on Friday she had opened a case.
    The prosecutor general | she had opened a case
  Lawmakers from the ruling party shrugged off the report.
    Lawmakers from the ruling party | the report
  Rebels in the east say they shot the plane down.
    Rebels in the east | they shot the plane down
  The ambassador was summoned and told that his government would be held responsible.
    - | his government would be held responsible
  "Dust does not stop a satellite," a diplomat shot back.
    a diplomat | Dust does not stop a satellite
  The general confided to reporters that the talks had failed.
    The general | the talks had failed
  A spokesman for the rebels brushed the accusation aside as baseless.
    A spokesman for the rebels | the accusation aside as baseless
  Jaish claimed the attack.
    Jaish | the attack
  The group has offered technical help under the Convention.
    The group | technical help under the Convention
  Kalmia has sought a meeting of the local commanders.
    Kalmia | a meeting of the local commanders`

/** Sentences that look alike, in which nobody says anything. */
const UNSAID = `
  The police were the first to arrive.
  The captain took two hours to reach the port.
  The ship left carrying grain.
  They spent the day by the river in watching the boats.
  The soldiers fired back at the drone.
  The company went on.
  The navy held joint exercises with Norland.
  He held up a piece of the casing that the team had found.
  Norland held back its fleet and Sudria held on to the islet.
  The source requested anonymity.
  The army published an image of the bridge.
  Prices told their own story.
  The ministry asked who had paid for it.
  We asked the ministry what had happened.
  Norland has recalled its ambassador.
  The law says that they may be freed.
  The minister called his wife.
  The president called an election.
  The neighbours heard that the man had died.
  As the minister spoke, the crowd laughed.
  The general laughed when he saw it.
  He was told to wait.
  The ministry states the following.
  The village stood, in their eyes the last free one, above the river.
  What it found is classified.
  The treaty obliges both states to report such flights.
  Kalmia's claim to the islet rests on a map of 1911.
  The judge held the hearing behind closed doors.`

const blocks = SAID.trim().split(/\n {2}(?! )/)

test.each(blocks)('%s', (block) => {
  const [sentence = '', ...said] = block.split('\n').map((line) => line.trim())
  const found = suggestStatements(sentence).map(
    ({ actor, content }) => `${actor?.text ?? '-'} | ${content.text}`,
  )
  expect(found).toEqual(said)
})

test.each(UNSAID.trim().split(/\n\s*/))('nobody says anything: %s', (sentence) => {
  expect(suggestStatements(sentence)).toEqual([])
})
