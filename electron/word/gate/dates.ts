import { Edtf } from '#domain/edtf'
import { Instant } from '#domain/id'
import { Zone } from '#domain/incident'
import type { Dice } from './dice.ts'

const pad = (number: number, width = 2) => String(number).padStart(width, '0')

/** A day; mostly in the weeks around one incident, so that timelines fill. */
function day(dice: Dice): string {
  if (dice.chance(75)) return `2023-09-${pad(dice.between(1, 20))}`
  return `${pad(dice.pick([0, 1, 1582, 1700, 1969, 2000, 2022, 2023, 2024, 9999]), 4)}-${pad(dice.between(1, 12))}-${pad(dice.between(1, 28))}`
}

const MARKS = ['', '', '', '?', '~', '%']
const SHAPES: readonly ((dice: Dice) => string)[] = [
  day,
  day,
  day,
  (dice) => `${day(dice)}${dice.pick(MARKS)}`,
  (dice) => `${day(dice).slice(0, 7)}${dice.pick(MARKS)}`,
  (dice) => `${day(dice).slice(0, 4)}${dice.pick(MARKS)}`,
  (dice) => `${day(dice).slice(0, 7)}-XX`,
  (dice) => `${day(dice).slice(0, 4)}-XX-XX`,
  (dice) => dice.pick(['20XX', '202X', '00XX', '99XX']),
  (dice) => `${day(dice).slice(0, 4)}-${dice.between(21, 24)}`,
  (dice) => [day(dice), day(dice)].sort().join('/'),
  (dice) => `${day(dice)}/..`,
  (dice) => `../${day(dice)}`,
  (dice) => `${day(dice)}/`,
  (dice) => `/${day(dice)}`,
  (dice) => `${day(dice).slice(0, 7)}~/${pad(9999, 4)}`,
  () => '2023-09-03/2023-09-05',
]

/** A date of any shape that the domain knows, or none. */
export function edtf(dice: Dice): string {
  return dice.chance(12) ? '' : edtfOrSome(dice)
}

export function edtfOrSome(dice: Dice): string {
  const date = dice.pick(SHAPES)(dice)
  return Edtf.safeParse(date).success ? date : '2023-09-04'
}

export const calendarDay = (dice: Dice): string =>
  dice.pick(['2023-09-07', '0001-01-01', '9999-12-31', '2024-02-29'])

export function instant(dice: Dice): string {
  const time = `${pad(dice.between(0, 23))}:${pad(dice.between(0, 59))}:${pad(dice.between(0, 59))}.${pad(dice.between(0, 999), 3)}Z`
  const moment = `${day(dice)}T${time}`
  return Instant.safeParse(moment).success ? moment : '2023-09-04T10:15:00.000Z'
}

const ZONES = [
  'Europe/Kyiv',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Chatham',
  'UTC',
  'Etc/GMT+12',
  'Antarctica/Troll',
  '+05:30',
].filter((zone) => Zone.safeParse(zone).success)

/** An instant with the zone in which it was reported, or neither, or one of them. */
export const clock = (dice: Dice): { instant: string | null; zone: string | null } => ({
  instant: dice.chance(40) ? instant(dice) : null,
  zone: dice.maybe(ZONES),
})
