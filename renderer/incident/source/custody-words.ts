import { CUSTODY_WORDS, type CustodyEntry } from '#domain/custody'
import { counted } from '#ui/words.ts'

/** What happened to a source, in words: `Brought in from /case/report.pdf`. */
export function custodyWords({ action, details }: CustodyEntry): string {
  const by = details['by']
  switch (action) {
    case 'import':
      if (by !== undefined && details['pictures']) return `${some(details)} put back by ${by}`
      if (by === 'undo') return 'Brought back by undo'
      if (by === 'redo') return 'Brought in again by redo'
      return [
        CUSTODY_WORDS.import,
        pictures(details['pictures']),
        from(details['from']),
        details['alreadyThere'] === true && 'once more',
      ]
        .filter(Boolean)
        .join(' ')
    case 'delete':
      if (details['pictures']) return `${some(details)} taken off again by ${by}`
      return by === undefined ? 'Taken out of the library' : `Taken out of the library by ${by}`
    case 'grade':
      return `Reliability ${grade(details['from'])} → ${grade(details['to'])}${by === undefined ? '' : `, by ${by}`}`
    case 'export':
      return `Went out in ${whole(details)}`
    default:
      return CUSTODY_WORDS[action]
  }
}

type Details = CustodyEntry['details']

const from = (place: Details[string] | undefined) =>
  place === 'pasted' ? 'as a pasted text' : typeof place === 'string' ? `from ${place}` : ''

const pictures = (hashes: Details[string] | undefined) =>
  Array.isArray(hashes) ? `with ${counted(hashes.length, 'picture')}` : ''

const grade = (value: Details[string] | undefined) => (value === null ? 'not judged' : String(value))

/** The pictures that undo or redo moved: the page itself stayed. */
const some = (details: Details) => `${counted([details['pictures']].flat().length, 'picture')} of the page`

function whole({ what, title, number, path }: Details): string {
  const place = typeof path === 'string' ? `, to ${path}` : ''
  return what === 'briefing' ? `the briefing “${title}”${place}` : `edition ${number} of “${title}”${place}`
}
