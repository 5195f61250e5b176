import {
  dayAway,
  dayOf,
  lastDayOf,
  monthAway,
  ofDay,
  ofMonth,
  ofSeason,
  ofWeekday,
  span,
  weekAway,
  weekSoFar,
  yearAway,
} from './calendar.ts'
import {
  away,
  dayOfMonth,
  numberOf,
  month,
  roughly,
  todayOf,
  towardOf,
  weekday,
  yearOf,
  yearsOf,
  type Clock,
} from './date-readers.ts'
import {
  type AROUND,
  MONTH_NAME,
  MONTH,
  WEEKDAY,
  NAMED_DAY,
  DAY,
  YEAR,
  DASH,
  UP_TO,
  OF_YEAR,
  PART,
  PART_OF_YEAR,
  COUNT,
  UNIT,
  ABOUT,
  SEASON,
  NO_NOUN,
  NO_DAY,
  NO_COUNT,
  NO_STRETCH,
} from '#intake/suggest/lexicon/date-pieces'

type Reader = (match: RegExpExecArray, clock: Clock) => string
export interface Rule {
  readonly around: Around
  readonly pattern: RegExp
  readonly read: Reader
  /** Whether the words count from the day of the document or from another date. */
  readonly relative: boolean
  /** Whether they count from the date of the clause in which they stand: “a day after the vote”. */
  readonly anchored?: true
}

export type Around = keyof typeof AROUND

const rule = (around: Around, pattern: string, read: Reader, flags = 'gu'): Rule => ({
  around,
  pattern: new RegExp(pattern, flags),
  read,
  relative: false,
})
const relative = (around: Around, pattern: string, read: Reader, flags = 'giu'): Rule => ({
  ...rule(around, pattern, read, flags),
  relative: true,
})
const anchored = (pattern: string, read: Reader): Rule => ({
  ...relative('count', pattern, read),
  anchored: true,
})

/** From the most exact words to the vaguest; words that an earlier rule has taken are not looked at again. */
export const RULES: readonly Rule[] = [
  rule('year', `\\b${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, (m) => `${m[1]}-${m[2]}-${m[3]}`),
  // The day stands first, unless there is no such month.
  rule('year', `\\b(\\d{1,2})[./](\\d{1,2})[./]${YEAR}\\b`, (m) => {
    const [day, other] = Number(m[2]) > 12 ? [m[2]!, m[1]!] : [m[1]!, m[2]!]
    return `${m[3]}-${other.padStart(2, '0')}-${day.padStart(2, '0')}`
  }),
  rule('month', `\\b${PART}${DAY} (${MONTH})${OF_YEAR}${UP_TO}${DAY} (${MONTH})${OF_YEAR}`, (m, { today }) =>
    span(ofDay(today, m[2], m[1], m[3] ?? m[6]), ofDay(today, m[5], m[4], m[6])),
  ),
  rule('month', `\\b${PART}(${MONTH}) ${DAY}${OF_YEAR}${UP_TO}(${MONTH}) ${DAY}${OF_YEAR}`, (m, { today }) =>
    span(ofDay(today, m[1], m[2], m[3] ?? m[6]), ofDay(today, m[4], m[5], m[6])),
  ),
  rule('month', `\\b${PART}${DAY}${DASH}(?:the )?${DAY}(?: of)? (${MONTH})${OF_YEAR}`, (m, { today }) =>
    span(ofDay(today, m[3], m[1], m[4]), ofDay(today, m[3], m[2], m[4])),
  ),
  rule('month', `\\b${PART}(${MONTH}) ${DAY}${DASH}${DAY}${OF_YEAR}(?![\\p{L}\\d])`, (m, { today }) =>
    span(ofDay(today, m[1], m[2], m[4]), ofDay(today, m[1], m[3], m[4])),
  ),
  rule('month', `\\b[Bb]etween ${DAY} (${MONTH})${OF_YEAR} and ${DAY} (${MONTH})${OF_YEAR}`, (m, { today }) =>
    span(ofDay(today, m[2], m[1], m[3] ?? m[6]), ofDay(today, m[5], m[4], m[6])),
  ),
  rule('month', `\\b${PART}${NAMED_DAY}${DAY}(?: of)? (${MONTH})${OF_YEAR}(?![\\p{L}\\d])`, (m, clock) =>
    ofDay(clock.today, m[2], m[1], yearOf(m[3], clock)),
  ),
  rule(
    'month',
    `\\b${PART}${NAMED_DAY}(${MONTH}) (?:the )?${DAY}${OF_YEAR}(?![\\p{L}\\d]|,\\d)`,
    (m, clock) => ofDay(clock.today, m[1], m[2], yearOf(m[3], clock)),
  ),
  rule('month', `\\b(?:[Oo]n )?the last day of (${MONTH})${OF_YEAR}`, (m, clock) =>
    lastDayOf(m[2] ? ofMonth(clock.today, m[1], m[2]) : month(m[0], m[1], clock)),
  ),
  rule(
    'month',
    `\\b(?:[Bb]etween |[Ff]rom )?(${MONTH})(?:${DASH}|${OF_YEAR}${UP_TO})(${MONTH})${OF_YEAR}`,
    (m, { today }) => span(ofMonth(today, m[1], m[2] ?? m[4]), ofMonth(today, m[3], m[4])),
  ),
  rule('month', `\\b${PART_OF_YEAR}?(${MONTH}),? (?:of )?(\\d{4}|(?:last|this|next) year)\\b`, (m, clock) =>
    ofMonth(clock.today, m[1], yearOf(m[2], clock)),
  ),
  rule(
    'season',
    `\\b(?:[Tt]he )?(?:early |late |mid-)?${SEASON}(?: of|,)? (\\d{4}|(?:last|this|next) year)(?:[-–/]\\d\\d)?\\b`,
    (m, { today }) => ofSeason(today, m[1], m[2]),
  ),
  relative('season', `\\b(?:early |late )?(?:last|next|this(?: coming| past)?) ${SEASON}\\b`, (m, clock) =>
    ofSeason(clock.today, m[1], undefined, towardOf(m[0], clock)),
  ),
  relative(
    'season',
    `\\b(?<=\\b(?:in|since|over|until|by|before|during|through|throughout|after) )(?:the )?(?:early |late |mid-|whole )?${SEASON}${NO_NOUN}`,
    (m, clock) => ofSeason(clock.today, m[1], undefined, towardOf('', clock)),
  ),
  rule('year', `\\b(?:[Bb]etween |[Ff]rom )${YEAR}${DASH}${YEAR}\\b`, (m) => yearsOf(m[1], m[2])),
  rule('year', `(?<![\\p{L}\\d/-]|\\d )${YEAR}[-–]((?:(?:19|20)\\d)?\\d|\\d\\d)\\b(?![-–\\d])`, (m) =>
    yearsOf(m[1], m[2]),
  ),
  rule('year', "\\b(?:[Tt]he )?(?:early |late |mid-)?((?:19|20)\\d)0[’']?s\\b", (m) => `${m[1]}X`),
  rule(
    'month',
    `\\b(?:${PART_OF_YEAR}|(?:[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?) |(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Oo]f|[Tt]hrough|[Tt]hroughout|[Aa]round) ))(${MONTH})${NO_DAY}`,
    (m, clock) => month(m[0], m[1], clock),
  ),
  // “for April”, “July’s”, “the April vote”
  rule(
    'month',
    `\\b(?<=\\b(?:for|to|till|and|between|than|that|the|a|its|their) )(?!May\\b)(${MONTH_NAME})${NO_DAY}(?! \\p{Lu})|\\b(?!May\\b|March\\b)(${MONTH_NAME})(?=[’']s )`,
    (m, clock) => month('', m[1] ?? m[2], clock),
  ),
  rule(
    'year',
    `\\b(?:${PART_OF_YEAR}|(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Tt]hroughout|[Bb]ack to|recently as|early as|late as|far back as|long ago as|at least|about|around) ))${YEAR}\\b(?![-–]\\d)`,
    (m) => m[1] ?? '',
  ),
  rule('year', `(?<=\\b(?:[Oo]f|[Bb]y|[Ff]rom|to|than|for|and) )${YEAR}\\b${NO_COUNT}`, (m) => m[1] ?? ''),
  rule(
    'year',
    '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]ack to) )(1[5-8]\\d\\d)\\b(?! \\p{Ll}+s\\b|[,:]\\d)',
    (m) => m[1] ?? '',
  ),
  relative(
    'weekday',
    `\\b(?:on |late |early |in )?the (?:previous|preceding) (${WEEKDAY})\\b`,
    (m, { last }) => ofWeekday(dayOf(last), m[1], 'past'),
  ),
  relative('weekday', `\\b(?:on |late |early |in )?the following (${WEEKDAY})\\b`, (m, { last }) =>
    ofWeekday(dayOf(last), m[1], 'future'),
  ),
  relative(
    'weekday',
    `\\b(?:on )?(${WEEKDAY})(?: (?:morning|evening|night|afternoon))? (?:of )?last week\\b`,
    (m, { today }) => dayAway(dayOf(ofWeekday(today && dayOf(weekAway(today, -1).split('/')[1]), m[1])), 0),
  ),
  {
    ...relative(
      'weekday',
      `\\b${PART}(?:(?:[Oo]n|[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )*(?<!(?:Bloody|Black|Good|Palm|Ash|Cyber) )(${WEEKDAY})(?: (?:morning|evening|night|afternoon|noon|lunchtime)|[’']s (?:early|late) hours)?\\b(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Star|Tribune|People)\\b)`,
      (m, clock) => weekday(m[0], m[1], clock),
      'gu',
    ),
  },
  // “on the 11th”, of the month that is told of
  relative(
    'ordinal',
    `\\b(?:on |(?:on |in )?the (?:early |late )?(?:morning|afternoon|evening|night) of )the (\\d{1,2})(?:st|nd|rd|th)\\b${NO_NOUN}`,
    (m, clock) => dayOfMonth(Number(m[1]), clock),
  ),
  relative('count', '\\b(?:about |just )?(?:an|two|three|four|five|six|\\d) hours? ago\\b', (_, { today }) =>
    dayAway(today, 0),
  ),
  relative('now', '\\b(?:by |at |before )?the end of the year\\b', (_, { today }) =>
    today ? `${today.year}-12` : '',
  ),
  relative('beside', '\\bthe day before yesterday\\b', (_, { today }) => dayAway(today, -2)),
  relative('beside', '\\bthe day after tomorrow\\b', (_, { today }) => dayAway(today, 2)),
  relative(
    'now',
    '\\b(?:(?:late |early |later |earlier )?yesterday(?: (?:morning|evening|afternoon|night|lunchtime))?|last night|last evening|overnight)\\b',
    (_, { today }) => dayAway(today, -1),
  ),
  relative(
    'now',
    '\\b(?:(?:earlier |later |late |early )?today|tonight|this (?:morning|afternoon|evening|lunchtime)|(?:at dawn|at noon|at midday) today)\\b',
    (_, { today }) => dayAway(today, 0),
  ),
  relative('now', '\\btomorrow(?: (?:morning|evening|afternoon|night))?\\b', (_, { today }) =>
    dayAway(today, 1),
  ),
  relative(
    'beside',
    `${NO_STRETCH}\\b(?:(?:early |late |on |in )?the (?:next|following) (day|week|month|year)|(?:early |late |on |in )?(?:the )?(?:next|following) (?:morning|afternoon|evening|night)|the (day) after(?=[,.;)]))\\b`,
    (m, clock) => away(clock, (m[1] ?? m[2] ?? 'day').toLowerCase(), 1).replace('~', ''),
  ),
  relative('now', '\\bearlier (?:in the|this) week\\b', (_, { today }) => weekSoFar(today)),
  relative('now', '\\b(?:later |early |late )?this week\\b', (_, { today }) => weekAway(today, 0)),
  relative('now', '\\b(?:over |at |during )?(?:the|last) weekend\\b', (_, { today }) =>
    weekAway(today, -1, 5),
  ),
  relative('now', '\\b(?:over |at )?this (?:coming )?weekend\\b', (_, { today }) => weekAway(today, 0, 5)),
  relative('now', '\\b(?:late |early |earlier )?last week\\b', (_, { today }) => weekAway(today, -1)),
  relative('now', '\\b(?:late |early |later )?next week(?:end)?\\b', (_, { today }) => weekAway(today, 1)),
  relative('now', '\\b(?:earlier |later |early |late )?this month\\b', (_, { today }) => monthAway(today, 0)),
  relative('now', '\\b(?:early |late |earlier )?last month\\b', (_, { today }) => monthAway(today, -1)),
  relative('now', '\\b(?<!the )(?:early |late |later )?next month\\b', (_, { today }) => monthAway(today, 1)),
  relative('now', '\\b(?:earlier |later |early |late )?this year\\b', (_, { today }) => yearAway(today, 0)),
  relative('now', '\\bthe (?:beginning|start) of (?:the|this) year\\b', (_, { today }) =>
    today ? `${today.year}-01-01` : '',
  ),
  relative('now', '\\b(?:(?:at |by )?the end of |early |late |earlier )?last year\\b', (_, { today }) =>
    yearAway(today, -1),
  ),
  relative('now', `\\b(?<!the )(?:early |late |later )?next year\\b`, (_, { today }) => yearAway(today, 1)),
  relative('count', `\\b${ABOUT}${COUNT} ${UNIT} ago(?: today)?\\b`, (m, clock) =>
    roughly(
      m[1],
      away({ last: todayOf(clock), lastDay: todayOf(clock) }, m[3]!.toLowerCase(), -numberOf(m[2]!)),
    ),
  ),
  relative('count', `\\b${ABOUT}${COUNT} ${UNIT} (later|earlier|previously)\\b`, (m, clock) =>
    roughly(m[1], away(clock, m[3]!.toLowerCase(), numberOf(m[2]!) * (/^l/i.test(m[4]!) ? 1 : -1))),
  ),
  relative(
    'count',
    `\\b${ABOUT}${COUNT} ${UNIT} (before|after)(?=[,.;:)]|$| (?:that|this) \\p{L}+)(?: (?:that|this) \\p{L}+)?`,
    (m, clock) =>
      roughly(m[1], away(clock, m[3]!.toLowerCase(), numberOf(m[2]!) * (/^a/i.test(m[4]!) ? 1 : -1))),
  ),
  // “On Thursday, a day after the vote”: the vote was on Wednesday.
  anchored(
    `\\b(?:just |only |exactly |barely )?(a|one|two|three|four|five|six) (days?|weeks?) (before|after)\\b(?! tomorrow)`,
    (m, clock) => away(clock, m[2]!.toLowerCase(), numberOf(m[1]!) * (/^a/i.test(m[3]!) ? -1 : 1)),
  ),
  relative(
    'beside',
    `\\b(?:(?:early |late |on |in )?the previous (day|night|week|month|year)|(?:on )?the (?:previous|preceding) (?:morning|afternoon|evening)|the (day|morning|afternoon|evening|night|week|month|year) before(?=[,.;:)]|$| \\p{Ll}+ (?:said|had)\\b| (?:in|at)\\b))`,
    (m, clock) => {
      const unit = (m[1] ?? m[2] ?? 'day').toLowerCase()
      return away(clock, /^(?:week|month|year)/.test(unit) ? unit : 'day', -1).replace('~', '')
    },
  ),
  rule('feast', `\\bChristmas (Eve|Day)\\b`, (m, { today }) =>
    ofDay(today, 'December', m[1] === 'Eve' ? '24' : '25'),
  ),
  rule('feast', `\\bNew Year[’']s (Eve|Day)\\b`, (m, { today }) =>
    m[1] === 'Eve' ? ofDay(today, 'December', '31') : ofDay(today, 'January', '1'),
  ),
]
