/** Alternatives, a line each, in a pattern; a space stands for any white space. */
export const list = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.replaceAll(' ', '\\s+'))
    .join('|')

/** A pattern of such alternatives, somewhere in a text and whole words each. */
export const within = (lines: string): RegExp =>
  new RegExp(`(?<![\\p{L}’'])(?:${list(lines)})(?![\\p{L}])`, 'iu')

/** What is said of a claim that is not believed. */
export const UNTRUE = `
  untrue
  not true
  no truth
  no (?:basis|foundation|substance|merit) (?:to|for|in)
  not (?:correct|accurate|the case|how it happened|what happened)
  false(?!-flag|[ -]flag)
  baseless
  groundless
  unfounded
  unsubstantiated
  without (?:any )?(?:foundation|basis|merit|substance)
  fabricat\\p{L}+
  doctored
  faked
  forged
  photoshopped
  edited
  taken out of (?:its )?context
  insult(?:ing)?
  unworthy
  concoct\\p{L}+
  trumped[- ]up
  made[- ]up
  manufactured
  lies?
  nonsens\\p{L}+
  rubbish
  garbage
  bunk
  bogus
  hogwash
  fiction
  fake
  fantas\\p{L}+
  fairy tales?
  myth
  canard
  hoax
  smear
  slander\\p{L}*
  libel\\p{L}*
  defam\\p{L}+
  calumny
  disinformation
  misinformation
  propaganda
  absurd\\p{L}*
  ridiculous
  ludicrous
  preposterous
  laughable
  outlandish
  fanciful
  imaginary
  figment
  delusion\\p{L}*
  (?:pure )?invention
  invented
  malicious
  far-fetched
  unproven
  hysteri\\p{L}+
  devoid
  parody
  a joke
  wrong
  mistaken
  erroneous
  inaccurate
  incorrect
  misleading
  mendacious
  spurious
  scurrilous
  distort\\p{L}*
  mischaracteri\\p{L}+
  beneath contempt
  far from the truth
  at odds with (?:the )?(?:facts|reality)
  do(?:es)? not correspond
  (?:not )?holds? (?:no water|up|water)`
