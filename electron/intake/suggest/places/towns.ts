import { foldName } from '#domain/actor'
import gazetteer from '#places/towns' with { type: 'json' }

export interface Town {
  readonly country: string
  readonly position: { readonly latitude: number; readonly longitude: number }
  /** Thousands of inhabitants. */
  readonly size: number
  readonly capital: boolean
}

/** Spellings in the news that the list has otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  kiev: 'kyiv',
  odesa: 'odessa',
  kharkov: 'kharkiv',
  lvov: 'lviv',
  washington: 'washington, d.c.',
  geneva: 'genève',
  cologne: 'köln',
  gothenburg: 'göteborg',
  antwerp: 'antwerpen',
  ghent: 'gent',
  bruges: 'brugge',
  lucerne: 'luzern',
  seville: 'sevilla',
  nuremberg: 'nürnberg',
  hanover: 'hannover',
  frankfurt: 'frankfurt am main',
  dunkirk: 'dunkerque',
  tromso: 'tromsø',
  'new york': 'new york city',
  'st petersburg': 'saint petersburg',
  'st. petersburg': 'saint petersburg',
  'rostov-on-don': 'rostov-na-donu',
  zaporizhzhia: 'zaporizhia',
  basra: 'basrah',
  'gaza city': 'gaza',
  bangalore: 'bengaluru',
  calcutta: 'kolkata',
  bombay: 'mumbai',
  rangoon: 'yangon',
  saigon: 'ho chi minh city',
  peking: 'beijing',
  marrakech: 'marrakesh',
  fez: 'fès',
  hodeidah: 'al hudaydah',
  raqqa: 'ar raqqah',
  tartus: 'tartouss',
  grodno: 'hrodna',
  gomel: 'homyel',
  hargeisa: 'hargeysa',
  mekelle: 'mekele',
  stepanakert: 'xankandi',
  artyomovsk: 'artemivsk',
}

let towns: Map<string, Town[]> | null = null

/** The towns of a name, however it is written in capitals; the largest first. */
export function townsCalled(name: string): readonly Town[] {
  towns ??= readTowns()
  const key = name.toLowerCase()
  return towns.get(ALSO[key] ?? key) ?? towns.get(key) ?? towns.get(folded(key)) ?? []
}

/** A name as English papers print it, without what is put on, through and behind its letters. */
const folded = (name: string): string => foldName(name).replace(/['‘]/g, '')

function readTowns(): Map<string, Town[]> {
  const read = new Map<string, Town[]>()
  for (const [country, list] of Object.entries(gazetteer.towns))
    for (const entry of list.split(';')) {
      const [name = '', latitude, longitude, size, capital] = entry.split('|')
      const position = { latitude: Number(latitude) / 100, longitude: Number(longitude) / 100 }
      const town = { country, position, size: Number(size), capital: capital === 'c' }
      for (const key of new Set([name.toLowerCase(), folded(name.toLowerCase())])) {
        const others = read.get(key)
        if (others) others.push(town)
        else read.set(key, [town])
      }
    }
  for (const others of read.values())
    others.sort((a, b) => Number(b.capital) - Number(a.capital) || b.size - a.size)
  return read
}
