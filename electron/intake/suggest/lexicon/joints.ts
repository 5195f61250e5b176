/** Words that join clauses. */
export const JOINTS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'yet',
  'after',
  'because',
  'when',
  'or',
  'with',
  'even',
  'nor',
  'so',
])
/** Words that make what follows a condition: nobody said it. */
export const CONDITIONS = new Set(['if', 'whether', 'unless', 'lest'])
