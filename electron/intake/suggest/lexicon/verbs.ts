import type { Meaning } from './meanings.ts'

/** Verbs that report what somebody says, by what they mean. Forms follow from `inflect.ts`. */
export const VERBS: Readonly<Record<Exclude<Meaning, 'withdrawal'>, string>> = {
  claim: `say tell claim state allege assert insist maintain declare announce report add argue contend accuse blame
    explain note stress emphasise emphasize underline underscore reaffirm reveal disclose warn write tweet post recall remind
    suggest indicate testify reiterate repeat conclude assess estimate believe describe vow pledge promise predict
    fume quip remark observe comment caution complain lament boast brag inform brief assure reply respond
    counter retort affirm aver proclaim profess attribute charge cite specify elaborate clarify denounce condemn
    criticise criticize praise laud applaud slam lambast blast mock think regret protest thank welcome reckon hint hold vouch stipulate
    publish point agree continue swear joke find rule determine establish learn concur deplore hail voice fear hope expect
    attest confide opine imply signal submit recount narrate detail reassure object interject exclaim whisper mutter mumble
    murmur shout yell roar thunder growl snap sneer storm rage rant vent grumble gripe moan groan shrug sigh muse marvel enthuse
    reason reflect relate relay restate echo volunteer venture wager guess forecast foresee presume suppose assume figure
    gather judge deem calculate infer deduce guarantee signal outline lecture intone pronounce proclaim trumpet tout
    crow gloat bemoan berate castigate chastise chide rebuke reprimand reproach scold excoriate savage pillory commend
    salute fault implicate decry disagree bewail bluster fulminate hypothesise hypothesize posit postulate theorise theorize
    endorse back credit wonder liken compare interpret tip advise caution proffer document register project
    mention divulge notify exult gush scream bark hiss snort sob wail stammer splutter deadpan prophesy worry query moot
    articulate assail upbraid disparage malign vilify impugn extol slate trash justify congratulate hear
    sniff grin smile laugh chuckle beam drawl rasp croak snarl scowl gasp weep cry whine bellow holler bawl grunt huff jeer`,
  denial: `deny reject dismiss refute rebut dispute contradict rebuff disavow disclaim repudiate rubbish deride debunk contest
    scorn ridicule doubt negate disprove gainsay scotch`,
  confirmation: `confirm acknowledge admit concede verify corroborate authenticate recognise recognize substantiate
    confess validate certify allow accept`,
  deferral: `defer`,
  suspicion: `suspect speculate insinuate surmise`,
  call: `urge demand request beseech implore press exhort appeal ask plead propose recommend entreat counsel petition lobby
    enjoin advocate`,
  'no comment': ``,
}

/**
 * Verbs that report only before a clause or a quotation: with a mere noun behind them they tell what somebody did
 * (“holds the bridge”, “added two ships”, “claimed twelve lives”, “posted guards”).
 */
export const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  `claim report add hold post publish continue observe write suggest indicate reveal disclose think believe
  assess estimate recall repeat promise predict counter reply respond comment voice explain
  describe conclude recognise recognize verify attribute cite hint stipulate boast hail charge thank
  brief inform press admit suspect state announce declare maintain remind concede acknowledge fume remark clarify
  joke quip reckon warn specify elaborate insist argue stress underline underscore emphasise emphasize
  attest confide opine imply signal submit recount narrate detail reassure object interject exclaim whisper mutter mumble
  murmur shout yell roar thunder growl snap sneer storm rage rant vent grumble gripe moan groan shrug sigh muse marvel enthuse
  relate relay restate echo volunteer venture wager presume suppose guarantee outline lecture intone pronounce proclaim
  trumpet tout crow gloat bluster fulminate endorse wonder interpret tip advise forecast foresee document register
  project confess certify validate hypothesise hypothesize posit postulate theorise theorize deem calculate counsel
  petition lobby enjoin advocate proffer liken credit back mention divulge notify exult gush scream bark hiss snort sob
  wail stammer splutter deadpan prophesy query moot articulate regret sniff grin smile laugh chuckle beam drawl rasp
  croak snarl scowl gasp weep cry whine bellow holler bawl grunt huff jeer`.split(/\s+/),
)

/** Verbs that report only before “that”: with anything else behind them they tell what somebody did. */
export const THAT_ONLY: ReadonlySet<string> = new Set(
  'find rule determine establish learn agree swear note point hope expect fear doubt reason reflect guess assume figure gather judge infer deduce allow accept document register project tip interpret back echo submit worry hear'.split(
    ' ',
  ),
)

/** Of `CLAUSE_ONLY`, the ones that may take a noun after all, when the speaker is beyond doubt. */
export const OBJECT_TOO: ReadonlySet<string> = new Set(
  `announce promise predict recall describe stress underline emphasise emphasize admit acknowledge report explain
  reveal disclose concede repeat suspect warn insist reply state hail verify recognise recognize detail imply predict
  forecast foresee endorse outline validate advocate counsel petition lobby credit guarantee recount regret cite`.split(
    /\s+/,
  ),
)

/** Verbs that tell how something was said; what stands before them is said only where some of it is quoted. */
export const MANNERS: ReadonlySet<string> = new Set(
  `sniff grin smile laugh chuckle beam drawl rasp croak snarl scowl gasp weep cry whine bellow holler bawl grunt huff jeer
  scream bark hiss snort sob wail stammer splutter shout yell roar thunder growl snap sneer storm rage moan groan shrug
  sigh mutter mumble murmur whisper call`.split(/\s+/),
)

/** Verbs that say what something is: “called it obscene”, “declared the vote void”. */
export const COMPLEMENT = 'call declare pronounce deem judge brand label term think consider'
