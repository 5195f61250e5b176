import { daysInMonth } from './edtf.ts'
import { MONTHS } from './months.ts'

/** What a date of figures alone can mean, day or month first: EDTF dates, the likelier one first. */
export interface FiguresReading {
  readonly readings: readonly string[]
  /** Why it is not taken as it is. */
  readonly reason: string
}

const FIGURES = /^(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/

const pad = (figure: number) => String(figure).padStart(2, '0')

/**
 * Reads `4.9.2023` (day first: dots are written so), and `04/09/2023` or `4-9-23`, which can be read both ways.
 * A year of two digits is of this century.
 * @returns null where the text is nothing of the kind.
 */
export function readFigures(text: string): FiguresReading | null {
  const match = FIGURES.exec(text)
  if (!match) return null
  const [, a = '', separator, b = '', end = ''] = match
  const [first, second, year] = [Number(a), Number(b), Number(end.length === 2 ? `20${end}` : end)]
  const orders =
    separator === '.' || first === second
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ]
  const faults: string[] = []
  const readings = orders.flatMap(([day = 0, month = 0]) => {
    const last = daysInMonth(year, month)
    if (month < 1 || month > 12) faults.push(`There is no month ${month}`)
    else if (day < 1 || day > last) faults.push(`${MONTHS[month - 1]} ${year} has ${last} days`)
    else return [`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`]
    return []
  })
  const reason =
    readings.length > 1
      ? `“${text}” can mean two days`
      : readings.length === 1
        ? `A date in figures begins with its year: ${readings[0]}`
        : (faults.find((fault) => fault.includes('days')) ?? faults[0] ?? '')
  return { readings, reason }
}
