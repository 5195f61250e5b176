import { within } from './untrue.ts'

/* What the accused say in place of “we deny it”. */

export const NEGATION = /\b(?:no|not|never|none|nothing|neither|nobody|nowhere|without|cannot)\b|n[’']t\b/i

/** The families of such words, each a sign of its own. */
export const INNOCENCE: readonly (readonly [string, RegExp])[] = [
  [
    'routine',
    within(`
    routine(?:ly)?
    normal(?:ly)?
    ordinary
    regular(?:ly)?
    scheduled
    planned
    long-planned
    usual
    standard
    standing
    annual
    customary
    as always
    as usual
    common practice
    maintenance
    exercises?
    training
    drills?
    rehearsals?
    inspections?
    patrol(?:s|ling)?
    survey(?:s|ing)?
    research(?:ing)?
    scientific
    peaceful(?:ly)?
    harmless
    innocent
    civilian
    commercial
    private
    humanitarian
    medical
    defensive
    unarmed
    precaution\\p{L}*`),
  ],
  [
    'elsewhere',
    within(`
    (?:in|at|inside|within) (?:port|harbour|harbor|dock|dry dock|barracks|base|the hangar|hangars?|home|prison|hospital|custody|bed|church)
    (?:at|to) anchor
    anchored
    moored
    berthed
    docked
    tied up
    laid up
    grounded
    parked
    asleep
    ashore
    (?:inside|over|in|on|within|from|across) (?:its|their|our|his|her|international|neutral|open|the high) (?:own )?(?:waters|territor\\p{L}+|airspace|seas?|soil|side|borders?|lines|land|zone|country)
    international (?:waters|airspace)
    neutral (?:waters|airspace)
    high seas
    (?:kilometres|kilometers|miles|metres|meters|km) (?:away|from|off|short|outside|inland|north|south|east|west)
    far (?:from|away|out)
    nowhere near
    outside
    elsewhere
    abroad
    on leave
    on holiday
    out of (?:range|reach|service|use)`),
  ],
  [
    'idle',
    within(`
    silent
    empty
    unloaded
    switched off
    turned off
    shut(?: down)?
    closed
    idle
    retired
    decommissioned
    scrapped
    sold
    withdrawn
    dismantled
    destroyed
    unused
    untouched
    intact
    sealed
    inert
    on deck
    under cover
    off duty
    days (?:before|earlier)
    weeks (?:before|earlier)
    months (?:before|earlier)
    years (?:before|earlier|ago)
    long (?:before|since|ago)`),
  ],
  [
    'cause',
    within(`
    accident(?:s|al|ally)?
    mishap
    mistake(?:s|nly)?
    error
    malfunction\\p{L}*
    (?:technical|mechanical|engine|electrical|software|power|human|pilot|navigation\\p{L}*) (?:fault|failure|problem|error|trouble|defect|breakdown|glitch)s?
    failure
    faulty
    defect(?:s|ive)?
    glitch
    weather
    storms?
    winds?
    fog
    currents?
    tides?
    lightning
    drought
    heat
    frost
    rust(?:y|ed)?
    corro\\p{L}+
    wear
    neglect
    short[- ]circuit
    ran out of
    run out of
    drift(?:ed|ing)?
    slipped
    lost (?:control|power|contact|its way)
    natural
    illness
    condition
    stomach
    heart
    suicide
    smugglers?
    poachers?
    criminals?
    caused by
    due to
    because of
    the (?:work|result|fault) of
    own (?:missiles?|shells?|mines?|guns|fire|making|fault|mistakes?|people|side|forces|troops)
    in fact
    in reality
    in truth
    actually
    rather`),
  ],
  [
    'mere',
    within(`
    only
    merely
    simply
    just
    solely
    purely
    entirely
    exclusively
    nothing (?:but|more|other)
    no more than
    at most
    always
    still
    remain(?:s|ed)?
    kept
    stay(?:s|ed)?
    continue[sd]?
    fully
    all`),
  ],
]
