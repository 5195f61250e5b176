import type { Group } from './labelled.ts'
import { amongNames, besideSuspicions, inJudgement, inProse, onScale } from './settings.ts'

// Written once the rules had been worked on, by a second look at how analysts write; all of these are kept aside.

/** More examples by the rule that they are for. */
export const SECOND_THOUGHTS: Readonly<Record<string, Omit<Group, 'isKept'>>> = {
  'vague words': {
    setting: inJudgement,
    faults: [
      'the regiment may already have left the bridgehead',
      'sanctions could bite only in the spring',
      'the cable was possibly cut by an anchor',
      'the outage might be a test of the grid’s defences',
      'we cannot rule out that the convoy carried mines',
      'it remains possible that the tanker switched off its transponder by mistake',
      'there is some chance that the ceasefire holds over the holidays',
      'perhaps two of the five launchers are decoys',
      'the ministry’s silence may be tactical',
      'the buyers could potentially turn to Brazil',
    ],
    sound: [
      'the court will rule in May or June',
      'the guards could not tell the two boats apart',
      'the governor claims that the dam may fail within a week',
      'nobody could confirm the number of wounded',
      'the army parades its might every spring',
      'the pilot reported that he could see two fires on the shore',
      'the agency will report as early as possible',
      'traders told the desk that prices might fall again',
      'the lower sluice will be opened so that the barges can pass',
      'the spokeswoman warned that the strait could be closed',
    ],
  },
  'likelihood with confidence': {
    setting: inProse('outlook'),
    faults: [
      'A ceasefire before May is unlikely; we hold this view with moderate confidence.',
      'We have high confidence that the dam will probably hold.',
      'With low confidence, the desk expects that a blockade is likely.',
      'An attack on the bridge is highly likely, and confidence in that judgement is high.',
      'It is almost certain (high confidence) that the cable was cut.',
      'We are fairly confident that the convoy is unlikely to turn back.',
    ],
    sound: [
      'An attack on the bridge is highly likely. We have high confidence in this.',
      'The confidence of investors is unlikely to return before spring.',
      'Consumer confidence is low and a recession is likely.',
      'A confidence vote will probably be called in June.',
      'We judge with moderate confidence that the cable was cut by an anchor.',
      'The general is likely to gain the confidence of the troops.',
      'High winds are likely on Tuesday.',
    ],
  },
  'outside scale': {
    setting: onScale('UK PHIA'),
    faults: [
      'A blockade is very unlikely before the harvest.',
      'The dam will very likely hold.',
      'It is practically certain that the cable was cut.',
      'There is a roughly even chance that the talks fail.',
      'The convoy is rather unlikely to turn back.',
      'A second outage is highly probable.',
    ],
    sound: [
      'A blockade is highly unlikely before the harvest.',
      'The dam will probably hold.',
      'The likeliest cause is an anchor.',
      'There is a realistic possibility that the talks fail.',
      'A certain number of barges will pass.',
      'The minister thought it “very likely” in May.',
      'The convoy is less likely to turn back than last year.',
      'The remote northern sluice is closed.',
    ],
  },
  'suspicion as fact': {
    setting: besideSuspicions,
    faults: [
      'What looks like prudence is a wish to keep out of a clash.@1',
      'Moscow wants to empty the ports of the Danube, and drives up the price of insurance to that end.',
      'The border service staged the video.@3 It has been taken down since.',
      'The delay had one purpose, the removal of the wreck.@5',
      'The price of insurance is the true target of the strikes.@2',
      'The operator will go on hiding the fault in its warning system.@6',
    ],
    sound: [
      'Two Ukrainian officials put the denial down to alliance politics, they told reporters.@1',
      'That the video was staged has been claimed by the embassy alone.@3',
      'Opposition deputies accuse the ministry of having delayed the search.@5',
      'The insurers’ suspicion that the operator hides a fault is not borne out by anything else.@6',
      'Moscow rejects the accusation that it targets the price of insurance.@2',
      'No evidence was offered for the charge that the find was planted.@4',
      'The ports of the Danube were empty on Sunday.',
      'The alliance will meet on Thursday to discuss air defence.',
    ],
  },
  'two spellings': {
    setting: amongNames,
    faults: [
      'The envoy met Sergey Lavrov. Later Sergei Lavrov flew home.',
      'Luhansk was quiet. In Lugansk two shells fell.',
      'The port of Mykolaiv is mined. Ships avoid Nikolayev.',
      'Aleksandr Vucic called. Aleksandar Vučić was not pleased. Vučić left.',
      'Hezbollah fired first. Two men of Hizbollah were hurt.',
      'Sevastopol was hit. The yards of Sebastopol burned.',
    ],
    sound: [
      'Luhansk was quiet. Donetsk was not.',
      'The Black Sea is rough. The Blackstone company left.',
      'Sofia agreed. Sophie, a clerk, did not.',
      'Marina spoke first, Maryna Poroshenko’s lawyer second: “Marina is wrong.”',
      'Constanța and Constantine are not to be mixed up.',
      'The Minister came. The Ministry stayed shut.',
      'Georgia protested. George agreed.',
      'Lavrov came, Sergey Lavrov that is.',
    ],
  },
}
