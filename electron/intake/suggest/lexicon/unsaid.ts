const pattern = (source: string) => new RegExp(`^(?:${source})`, 'iu')
const WORDS = "(?:[\\p{L}’'-]+ )"

/** Verbs of saying with what behind them tells that nobody says anything, matched at its beginning. */
const UNSAID: readonly (readonly [verbs: string, behind: RegExp])[] = [
  // “The storm claimed twelve lives”
  [
    'claim',
    pattern(
      `(?=\\d|the |at |more |some |several |dozens|hundreds|its |least).{0,40}?\\b(?:lives?|life|victims?|casualt)`,
    ),
  ],
  [
    'claim',
    pattern(
      `(?:its|his|her|their|the|an?) ${WORDS}{0,2}?(?:titles?|medals?|crown|trophy|prize|seats?|benefits?)\\b`,
    ),
  ],
  ['contest', pattern(`${WORDS}{0,3}?(?:elections?|seats?|race|title|match|vote|poll|championship|will)\\b`)],
  [
    'deny',
    pattern(
      `${WORDS}{0,2}?(?:entry|access|visas?|bail|permission|admission|asylum|passage|landing rights|leave|nothing)\\b`,
    ),
  ],
  [
    'tell',
    pattern(
      `it\\b|(?:an?|the|very) (?:very |quite )?(?:different|same|another|other)? ?(?:story|tale|version)s?\\b|(?:its|their|his|her) own ${WORDS}{0,2}?(?:story|tale)`,
    ),
  ],
  [
    'ask',
    pattern(
      "(?!for |that )(?:by\\b|(?:(?! to )[^.;:]){0,90}?(?<![\\p{L}’'])(?:about|if|whether|why|how|what|who|where|when)\\b)",
    ),
  ],
  [
    'request ask insist demand',
    pattern('(?:on |for )?(?:complete |strict )?(?:anonymity|not to be (?:named|identified))'),
  ],
  [
    'hold',
    pattern(
      `(?:up|back|out|off|on to|onto|hostage|captive|prisoner)\\b|${WORDS}{0,3}?(?:exercises?|talks|meetings?|elections?|drills?|rally|rallies|funerals?|ceremony|service|vote|referendum|conference|session)\\b`,
    ),
  ],
  [
    'recall',
    pattern(
      `(?:its|his|her|their|the|all|some|\\d+) ${WORDS}{0,3}?(?:ambassadors?|envoys?|consuls?|troops|forces|diplomats?|cars|vehicles|products?|parliament|squad|delegation)\\b`,
    ),
  ],
  ['state announce declare say', pattern('(?:as follows|the following)')],
  // What is published says nothing unless its words follow.
  ['publish post', pattern('(?![^.;]{0,80}?(?:\\bthat\\b|[:“"‘«]))')],
]

const BY_VERB = new Map<string, RegExp[]>()
for (const [verbs, behind] of UNSAID)
  for (const verb of verbs.split(' ')) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), behind])

/** Whether the words behind a verb of saying tell that nothing is said. */
export const isUnsaid = (verb: string, behind: string): boolean =>
  BY_VERB.get(verb)?.some((pattern) => pattern.test(behind)) ?? false
