import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { TextEncoding } from '#contract/sources'
import { TemplateName } from '#domain/briefing'
import { parseEdtf } from '#domain/edtf'
import { MARKINGS } from '#domain/marking'
import { formatOf } from '#domain/format'

export const USAGE = `Usage: rapporteur <command> [options]

Commands
  incidents                          list the incidents of the library
  import FILE… --incident INCIDENT   bring files into an incident: text, saved web pages, Word and
                                     OpenDocument texts, RTF, PDFs, mails and pictures; of a folder,
                                     all that lies in it and its folders
  import FILE… --new TITLE           bring files into a new incident
  brief INCIDENT --out FILE          write a briefing; the ending says as what: .docx (Word),
                                     .html (one web page) or .md (Markdown, without pictures)
  editions INCIDENT                  list what was issued of its briefings
  brief INCIDENT --edition N --out FILE.docx
                                     write edition N of its latest briefing as it was issued
  verify                             read every file, every text and the custody log, and say what is
                                     damaged, missing or was changed; so does library --check
  suggest FILE                       propose what a text says, who says it and what it answers;
                                     needs no library
  draft FILE… --out FILE.docx        a briefing of all that is suggested of the files, marked on every
                                     page as reviewed by nobody; needs no library

Options
  --library DIR       folder of the library (else RAPPORTEUR_LIBRARY, else the app's own)
  --marking LABEL     brief: mark this document so, e.g. TLP:GREEN
  --template NAME     brief: lay it out as "flash note", "standard briefing" or dossier
  --manifest          brief: write an evidence manifest beside it, FILE.manifest.json
  --edition N         brief: write this edition, to the last byte, instead of the briefing as it is now
  --house FILE        brief: set the .docx in this Word template (.docx or .dotx) of your organisation
  --encoding LABEL    import: read files that are not UTF-8 so, e.g. windows-1251
  --date DAY          suggest: the day of the document, e.g. 2023-09-04, for “on Monday” in it, where the file does not say it
  --text              suggest: print the text of the file alone, to which the places of --json belong
  --title TITLE       draft: what the briefing is called, else the title of the first file
  --json              one JSON document on stdout, and nothing else
  --help, -h          show this
  --version           show the version

INCIDENT is an id, an unambiguous beginning of one, or an exact title.
Exit status: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.
`

const OPTIONS = {
  library: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
  incident: { type: 'string' },
  new: { type: 'string' },
  encoding: { type: 'string' },
  out: { type: 'string' },
  marking: { type: 'string' },
  template: { type: 'string' },
  manifest: { type: 'boolean', default: false },
  edition: { type: 'string' },
  house: { type: 'string' },
  check: { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  date: { type: 'string' },
  title: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

const COMMANDS: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  incidents: [],
  import: ['incident', 'new', 'encoding'],
  brief: ['out', 'marking', 'template', 'manifest', 'house', 'edition'],
  editions: [],
  verify: [],
  library: ['check'],
  suggest: ['encoding', 'date', 'text'],
  draft: ['out', 'title', 'encoding', 'marking', 'template'],
}
const EVERYWHERE = ['library', 'json', 'help', 'version']

/** Wrong usage; its message says what is wrong. */
export class UsageError extends Error {}

/** What was typed, checked as far as that goes without a library. */
export function readArguments(argv: readonly string[]) {
  const { values, positionals, tokens } = parse(argv)
  const [command, ...operands] = positionals
  if (values.help || values.version) return { command: '', operands, ...values }
  if (command === undefined) throw new UsageError('A command is missing')
  const allowed = COMMANDS[command]
  if (!Object.hasOwn(COMMANDS, command) || !allowed) throw new UsageError(`There is no command “${command}”`)
  for (const token of tokens)
    if (token.kind === 'option' && ![...EVERYWHERE, ...allowed].includes(token.name))
      throw new UsageError(`“${command}” has no option ${token.rawName}`)
  checkOperands(command, operands, values)
  return { command, operands, ...values }
}
export type Arguments = ReturnType<typeof readArguments>

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true })
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. To specify')[0])
    throw error
  }
}

function checkOperands(
  command: string,
  operands: readonly string[],
  {
    incident,
    new: title,
    encoding,
    out,
    marking,
    template,
    house,
    edition,
    check,
    text,
    json,
    date,
  }: ReturnType<typeof parse>['values'],
): void {
  const fail = (message: string): never => {
    throw new UsageError(message)
  }
  const [extra] = operands.slice(['brief', 'editions', 'suggest'].includes(command) ? 1 : 0)
  if (command !== 'import' && command !== 'draft' && extra !== undefined) fail(`“${extra}” is too much`)
  if (command === 'import') {
    if (operands.length === 0) fail('Name the files to bring in')
    if ((incident === undefined) === (title === undefined)) fail('Give either --incident or --new')
  }
  if (encoding !== undefined && !TextEncoding.safeParse(encoding).success)
    fail(`--encoding is one of ${TextEncoding.options.join(', ')}`)
  if (command === 'suggest') {
    if (operands.length === 0) fail('Name the file')
    if (text && json) fail('Give either --text or --json')
    if (date !== undefined && !isDay(date)) fail('--date is a day, such as 2023-09-04')
  }
  if (command === 'brief') {
    if (operands.length === 0) fail('Name the incident')
    if (out === undefined) fail('Say where to write with --out FILE.docx, FILE.html or FILE.md')
    if (out !== undefined && /\.pdf$/i.test(out))
      fail(
        'A PDF is printed by the app: choose PDF in its export dialog. From here, write .html and print it to PDF in a browser',
      )
    if (out !== undefined && formatOf(out) === null) fail('The file of --out must end in .docx, .html or .md')
    if (house !== undefined && out !== undefined && formatOf(out) !== 'docx')
      fail('--house is for Word: the file of --out must end in .docx')
  }
  if (command === 'draft') {
    if (operands.length === 0) fail('Name the files')
    if (out === undefined || formatOf(out) !== 'docx') fail('Say where to write with --out FILE.docx')
  }
  if (marking !== undefined && !(MARKINGS as readonly string[]).includes(marking))
    fail(`--marking is one of ${MARKINGS.join(', ')}`)
  if (template !== undefined && !TemplateName.safeParse(template).success)
    fail(`--template is one of ${TemplateName.options.join(', ')}`)
  if (command === 'editions' && operands.length === 0) fail('Name the incident')
  if (edition !== undefined) {
    if (!/^[1-9]\d{0,5}$/.test(edition)) fail('--edition is a number such as 2')
    if (marking !== undefined || template !== undefined || house !== undefined)
      fail(
        'An edition is written as it was issued: --marking, --template and --house do not go with --edition',
      )
    if (out !== undefined && formatOf(out) !== 'docx')
      fail('An edition is a Word file: --out must end in .docx')
  }
  if (command === 'library' && !check) fail('Say what to do with the library: --check')
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date) && parseEdtf(date).ok

/** The folder in which the app keeps its library, by the system's custom. */
export function usualLibrary(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = homedir()
  const data =
    platform === 'win32'
      ? (env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : env['XDG_CONFIG_HOME'] || join(home, '.config')
  return join(data, 'Rapporteur', 'library')
}
