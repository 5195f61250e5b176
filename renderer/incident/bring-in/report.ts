import { leftOutWords } from '#contract/import-words'
import type { ImportOutcome, LeftOut } from '#contract/sources'
import { errorWords } from '#contract/words'
import { counted } from '#ui/words.ts'

export const GROUPS = ['refused', 'taken back', 'already there', 'brought in', 'left out'] as const
export type Group = (typeof GROUPS)[number]

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  refused: 'Refused',
  'taken back': 'Taken back',
  'already there': 'Already there',
  'brought in': 'Brought in',
  'left out': 'Left out',
}

/** What a report asks of the analyst: to be looked at, to be there for whoever wants it, or nothing. */
export type Attention = 'asks' | 'offers' | 'none'

/** Batches of this length without any trouble need no report. */
const SHORT = 10

/** What became of a file, and whether it is still so. */
export interface Standing extends ImportOutcome {
  /** True where its source is not in the incident any more. */
  readonly isGone?: boolean
}

/**
 * What became of files, as it is now: what came in may have been taken back since, and brought back again.
 * @param sourceIds those that are in the incident; null while that is not known.
 */
export function asItStands(
  outcomes: readonly ImportOutcome[],
  sourceIds: readonly string[] | null,
): Standing[] {
  const there = sourceIds && new Set(sourceIds)
  return outcomes.map((outcome) => {
    const { result } = outcome
    return there && 'sourceId' in result && !there.has(result.sourceId)
      ? { ...outcome, isGone: true }
      : outcome
  })
}

export const groupOf = ({ result, isGone }: Standing): Group =>
  isGone ? 'taken back' : result.status === 'imported' ? 'brought in' : result.status

/** The outcomes of each group that has any. */
export function groupsOf(outcomes: readonly Standing[]) {
  const grouped = Map.groupBy(outcomes, groupOf)
  return GROUPS.flatMap((group) => {
    const those = grouped.get(group)
    return those ? [{ group, outcomes: those }] : []
  })
}

const NO_SOURCES: ReadonlySet<LeftOut> = new Set(['hidden', 'of a page', 'with its page'])

/** A hidden file, or one that belongs to a page, is nothing that anybody meant to bring in by itself. */
const isNoSource = ({ result }: ImportOutcome) => result.status === 'left out' && NO_SOURCES.has(result.why)

/**
 * Whether a report is to be looked at.
 * @param latest those of all that were settled just now: what was told of the others before is known.
 */
export function attentionOf(all: readonly ImportOutcome[], latest: readonly ImportOutcome[]): Attention {
  const isNews = (outcome: ImportOutcome) =>
    outcome.result.status === 'imported' ? outcome.result.notes.length > 0 : !isNoSource(outcome)
  if (all.some(({ result }) => result.status === 'refused') || latest.some(isNews)) return 'asks'
  return all.length > SHORT || all.some(isNoSource) ? 'offers' : 'none'
}

/** Where the name of a file is not enough to find it. */
export const placeOf = ({ folder, fileName }: ImportOutcome): string =>
  folder === '' ? fileName : `${folder}/${fileName}`

/** What became of a file: a heading with its name, and lines of words. */
export function outcomeWords({ fileName, result, isGone }: Standing): {
  readonly title: string
  readonly lines: readonly string[]
} {
  if (isGone)
    return {
      title: fileName,
      lines: ['It came in, and was taken back or removed since. Redo brings in again what undo took back.'],
    }
  switch (result.status) {
    case 'imported':
      return { title: fileName, lines: ['Brought in.', ...result.notes] }
    case 'already there':
      return {
        title: fileName,
        lines: [
          'The same words were in the library already; that source is in this incident now.',
          ...result.notes,
        ],
      }
    case 'left out':
      return {
        title: fileName,
        lines: [
          [result.files && `${counted(result.files, 'file')}.`, leftOutWords(result.why)]
            .filter(Boolean)
            .join(' '),
        ],
      }
    case 'refused': {
      const { title, advice } = errorWords(result.error)
      return { title, lines: [advice] }
    }
  }
}

/** `38 of 40 files brought in`: those that nobody meant to bring in do not count. */
export function titleWords(outcomes: readonly Standing[]): string {
  const meant = outcomes.filter((outcome) => !isNoSource(outcome))
  const there = meant.filter(({ result, isGone }) => 'sourceId' in result && !isGone)
  if (there.length === 0 && meant.some(({ isGone }) => isGone)) return 'Taken back'
  if (there.length === meant.length && there.length > 0) return 'Brought in'
  return there.length === 0
    ? 'Not brought in'
    : `${there.length.toLocaleString('en')} of ${meant.length.toLocaleString('en')} brought in`
}

/** How many files some outcomes speak of. */
export const filesOf = (outcomes: readonly ImportOutcome[]): number =>
  outcomes.reduce((sum, { result }) => sum + ((result.status === 'left out' && result.files) || 1), 0)

/** `998 files brought in · 2 refused · 3 left out`. */
export function summaryWords(outcomes: readonly Standing[]): string {
  const counts = new Map(groupsOf(outcomes).map(({ group, outcomes: those }) => [group, filesOf(those)]))
  const brought = counted(counts.get('brought in') ?? 0, 'file')
  const rest = GROUPS.filter((group) => group !== 'brought in' && counts.has(group)).map(
    (group) => `${counts.get(group)?.toLocaleString('en')} ${group}`,
  )
  // Of a batch that was taken back nothing is left to be counted first.
  const isBack = counts.has('taken back') && !counts.has('brought in')
  return [...(isBack ? [] : [`${brought} brought in`]), ...rest].join(' · ')
}

/** The whole report as text, for a mail or a note. */
export function reportText(outcomes: readonly Standing[]): string {
  const groups = groupsOf(outcomes).map(({ group, outcomes: those }) => {
    const files = those.map((outcome) => {
      const { title, lines } = outcomeWords(outcome)
      const words = group === 'refused' ? [`${title}.`, ...lines] : lines
      return `${placeOf(outcome)}: ${words.join(' ')}`
    })
    return [`${GROUP_WORDS[group]} (${filesOf(those)})`, ...files].join('\n')
  })
  return `${groups.join('\n\n')}\n`
}

/** How long something still takes, as a person would say it; empty while that is not known. */
export function timeLeftWords(seconds: number | null): string {
  if (seconds === null) return ''
  if (seconds < 8) return 'a few seconds left'
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds left`
  if (seconds < 90) return 'about a minute left'
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${minutes} minutes left` : `about ${Math.round(minutes / 60)} hours left`
}
