export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

export const MONTH_NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
export const MONTH = `(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
export const WEEKDAY = `(?:${WEEKDAYS.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})`
export const NAMED_DAY = `(?:${WEEKDAY}(?: (?:morning|evening|night|afternoon))?,? (?:the )?)?`
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
export const YEAR = '((?:19|20)\\d{2})'
export const DASH = '(?: ?[-–—] ?| to | and | or | until | through )'
/** Of two dates with a month each, “and” makes no stretch. */
export const UP_TO = '(?: ?[-–—] ?| to | until | through )'
/** “, 2021”, “of last year” */
export const OF_YEAR = `(?:,? (?:of )?(\\d{4}|(?:last|this|next|that|the same) year)\\b)?`
export const PART_OF_DAY =
  '(?:(?:very )?(?:early|small|wee|first|late|final|closing) hours|(?:early |late )?(?:morning|evening|night|afternoon)|eve|dawn|midnight|noon|weekend|week)'
/** “in the early hours of”, “late on”, “dawn”, “mid-” */
export const PART = `(?:(?:(?:[Oo]n|[Ii]n) )?(?:the )?${PART_OF_DAY} (?:of |on |from |between |to )?(?:the )?|[Oo]vernight (?:on |from |to |into )?|(?:[Vv]ery )?(?:[Ll]ate|[Ee]arly|[Ll]ater|[Ee]arlier) (?:on |in )?(?:the )?|mid-|[Oo]n (?:the )?)?`
/** “at the end of”, “early in”, “mid-” */
export const PART_OF_YEAR =
  '(?:(?:[Aa]t |[Ii]n )?the (?:(?:very )?(?:beginning|start|end|middle|first half|second half|course|early part|close) of |last (?:days|weeks|months) of |first (?:days|weeks|months) of )(?:the )?|(?:[Ii]n )?(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id)[ -](?:in )?))'
export const COUNT =
  '(?<!half )(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\\d{1,2})'
export const UNIT = '(days?|nights?|weeks?|fortnights?|months?|years?|decades?)'
export const ABOUT = '(?:(just|only|barely|exactly|about|around|some|almost|nearly|roughly|more than|over) )?'
export const SEASON = `(${SEASONS.join('|')}|fall)`
/** “The spring” is a season rather than a part of a name or of a watch. */
export const NO_NOUN =
  '(?=[.,;:)”"’–—]|$| (?:and|when|but|had|has|was|were|is|will|after|before|in|at|on|to|by|with|because|until|the|it|they|he|she|we|that|as|for|of (?:the|last|this))\\b)'
/** A month that goes on with a day, or that is a word of its own. */
export const NO_DAY = '(?![\\p{L}\\d]|-\\p{L}| \\d)'
/** “Of 2000 men” counts. */
export const COUNTED =
  'men|women|people|troops|soldiers|civilians|children|words|homes|houses|votes|tonnes|tons|miles|metres|kilometres|km|feet|dollars|euros|pounds|years|percent|per cent|others|more'
export const NO_COUNT = `(?!\\d|%|[.,]\\d| (?:${COUNTED})\\b)`
/** “Over the next year” is a stretch that lies ahead. */
export const NO_STRETCH = '(?<!\\b(?:over|in|within|during|for|into|until) )'

/** Words without which no rule of a kind finds anything: only what stands around them is looked at. */
export const AROUND = {
  month: new RegExp(MONTH, 'g'),
  weekday: new RegExp(WEEKDAY, 'g'),
  year: /(?:1[5-9]|20)\d\d/g,
  season: /(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)\b/g,
  count:
    /(?:days?|nights?|weeks?|fortnights?|months?|hours?|years?|decades?) (?:ago|later|earlier|previously|before|after)\b/gi,
  beside: /\b(?:next|following|previous|preceding|before|after)\b/gi,
  now: /\b(?:yesterday|to(?:day|night|morrow)|overnight|(?:this|last) (?:morning|afternoon|evening|lunchtime|night)|weekend|(?:(?:this|last|next|the) (?:coming )?(?:week|month|year)))/gi,
  ordinal: /\bthe \d{1,2}(?:st|nd|rd|th)\b/g,
  feast: /Christmas |New Year/g,
} as const
