const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/* Verbs, in their base form, that tell whether what is said answers somebody. */

/** Verbs of those who answer. */
export const REPLIES = words(`
  respond reply counter retort hit push take disagree stand stick welcome thank dispute contradict mock ridicule rejoin
  answer shrug scoff sneer snap shoot fire rebut bristle`)
/** Verbs with which somebody puts one thing against another. */
export const COUNTERS = words(`
  insist maintain counter argue contend clarify explain retort reply respond rejoin answer protest object swear shrug
  scoff hold assure reiterate repeat reaffirm stress plead interject joke quip snap note point call term describe`)
/** Verbs of those who blame. */
export const CHARGES = words(`
  accuse allege blame claim charge suspect denounce insist maintain condemn suggest decry fault implicate attribute
  slam blast lambast`)
/** Verbs behind which there is news, a plan or a feeling, and no answer. */
export const ANNOUNCES = words(`
  announce report warn promise vow pledge condemn predict praise thank welcome regret lament threaten fear hope expect
  reveal disclose inform brief estimate forecast conclude find rule determine learn establish recall accuse blame
  denounce criticise criticize deplore complain suspect applaud hail salute mourn publish post remind caution advise`)
