const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  stand: ['stood', 'stood'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  cast: ['cast', 'cast'],
  put: ['put', 'put'],
  leave: ['left', 'left'],
  have: ['had', 'had'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  lay: ['laid', 'laid'],
  stick: ['stuck', 'stuck'],
  speak: ['spoke', 'spoken'],
  go: ['went', 'gone'],
  hit: ['hit', 'hit'],
  draw: ['drew', 'drawn'],
  be: ['was', 'been'],
  come: ['came', 'come'],
  keep: ['kept', 'kept'],
  withdraw: ['withdrew', 'withdrawn'],
  let: ['let', 'let'],
  beg: ['begged', 'begged'],
  bat: ['batted', 'batted'],
  seek: ['sought', 'sought'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  hang: ['hung', 'hung'],
  bid: ['bade', 'bidden'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  wash: ['washed', 'washed'],
  bear: ['bore', 'borne'],
  undertake: ['undertook', 'undertaken'],
  foretell: ['foretold', 'foretold'],
  retell: ['retold', 'retold'],
  shoot: ['shot', 'shot'],
  fight: ['fought', 'fought'],
  bring: ['brought', 'brought'],
  lead: ['led', 'led'],
  set: ['set', 'set'],
  cut: ['cut', 'cut'],
  read: ['read', 'read'],
  spell: ['spelled', 'spelt'],
  buy: ['bought', 'bought'],
  get: ['got', 'got'],
  feel: ['felt', 'felt'],
  do: ['did', 'done'],
  sweep: ['swept', 'swept'],
  pay: ['paid', 'paid'],
  hear: ['heard', 'heard'],
  weep: ['wept', 'wept'],
  forbid: ['forbade', 'forbidden'],
  break: ['broke', 'broken'],
}

/** Of a doubled last consonant: `rebut`, `rebutted`. */
const DOUBLING = new Set(
  'rebut admit defer refer swear slam stop brag infer tip submit snap bid commit pin bar quit regret concur demur quip drop plan dub fret forbid get cut set let beg bat hit put grin shrug snub nod'.split(
    ' ',
  ),
)
/** Doubled in British spelling only: `signalled`, `signaled`. */
const DOUBLING_L = new Set(['signal', 'counsel', 'label', 'quarrel', 'level', 'backpedal'])

export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle'

/** Every form of an English verb with what it is; past and participle are told apart only where they differ. */
export function formsOf(verb: string): readonly (readonly [string, VerbForm])[] {
  const irregular = IRREGULAR[verb]
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb
  const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null
  const past = irregular?.[0] ?? (y ? `${y}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`)
  const s = y ? `${y}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const ing =
    verb.endsWith('e') && !verb.endsWith('ee') && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${stem}ing`
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [verb === 'have' ? 'has' : s, 's'],
    [ing, 'ing'],
    [past, 'past'],
  ]
  if (irregular && irregular[1] !== past) forms.push([irregular[1], 'participle'])
  if (DOUBLING_L.has(verb)) forms.push([`${verb}led`, 'past'], [`${verb}ling`, 'ing'])
  return forms
}
