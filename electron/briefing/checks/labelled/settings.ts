import type { Briefing, BriefingFields, SectionKind } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import type { ScaleId } from '#domain/likelihood'
import { proseFromText, type Inline, type Prose } from '#domain/prose'
import { briefingOn, buildFile, type Builder } from '#briefing/fixture'

/** What is checked of an example. */
export interface Checked {
  readonly briefing: Briefing
  readonly file: IncidentFile
  readonly texts: ReadonlyMap<string, string>
}

type Setting = (words: string) => Checked

/** A briefing on a file, with text in the parts that are named. */
export function briefingWith(
  { file, texts }: Pick<Builder, 'file' | 'texts'>,
  written: Partial<Record<SectionKind, string | Prose>> = {},
  change: Partial<BriefingFields> = {},
): Checked {
  const begun = briefingOn(file, change)
  const sections = begun.sections.map((section) => {
    const text = written[section.kind]
    if (text === undefined) return section
    return { ...section, included: true, prose: typeof text === 'string' ? proseFromText(text) : text }
  })
  return { briefing: { ...begun, sections }, file, texts }
}

/** As the text of a likely judgement. */
export const inJudgement: Setting = (text) => {
  const build = buildFile('Drones near the ferry')
  build.judgement({ text, likelihood: 'likely', confidence: 'moderate', confidenceReason: 'two finds agree' })
  return briefingWith(build)
}

/** As the text of one part. */
export const inProse =
  (section: SectionKind): Setting =>
  (text) =>
    briefingWith(buildFile('Drones near the ferry'), { [section]: text })

/** As the text of the outlook, in a briefing that judges on this scale. */
export const onScale =
  (scale: ScaleId): Setting =>
  (text) =>
    briefingWith(buildFile('Drones near the ferry'), { outlook: text }, { scale })

const SUSPICIONS = [
  'The denial serves a wish inside the alliance to keep out of a direct clash',
  'Moscow wants to empty the Danube ports by driving up the price of insurance',
  'Kyiv staged the video in order to draw the alliance into the war',
  'The intelligence service planted the second find to justify the search',
  'The ministry delayed the search so that the wreck could be removed first',
  'The operator hides a fault in the warning system',
]

/** As the text of the outlook beside suspicions; `@2` is a reference to the second of them. */
export const besideSuspicions: Setting = (text) => {
  const build = buildFile('Drones near the ferry')
  const ids = SUSPICIONS.map((words) => build.statement('suspicion', null, words, []).id)
  build.statement('claim', null, 'A drone fell on the southern bank', [])
  const content = text.split(/(@\d)/).flatMap((part): Inline[] => {
    const id = part.startsWith('@') ? ids[Number(part.slice(1)) - 1] : undefined
    if (id !== undefined) return [{ type: 'reference', to: { kind: 'statement', id } }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })
  return briefingWith(build, { outlook: [{ type: 'paragraph', content }] })
}

/** As the text of the outlook, in a file that knows some of the names. */
export const amongNames: Setting = (text) => {
  const build = buildFile('Drones near the ferry')
  build.actor('Volodymyr Zelenskyy', { kind: 'person', aliases: ['Zelenskyy', 'Zelensky', 'the president'] })
  build.actor('Kyiv', { aliases: ['Kiev'] })
  build.actor('Angel Tîlvăr', { kind: 'person', aliases: ['Tîlvăr', 'Tilvar'] })
  build.actor('Andriy Yermak', { kind: 'person', aliases: ['Yermak', 'Andrii Yermak'] })
  build.actor('Oleg Nikolenko', { kind: 'person' })
  build.actor('Dmytro Kuleba', { kind: 'person' })
  build.actor('Ukraine', { kind: 'state', aliases: ['Ukrainian government'] })
  build.actor('Republic of Moldova', { kind: 'state', aliases: ['Moldova'] })
  build.actor('Sergey Lavrov', { kind: 'person' })
  return briefingWith(build, { outlook: text })
}

/** Small files by name: each builds what its words say. */
export type Cases = Readonly<Record<string, (build: Builder) => Checked>>

/** Files built for the examples of a rule that looks at structure. */
export const built = (faults: Cases, sound: Cases) => {
  const all = { ...faults, ...sound }
  return {
    setting: (words: string) => all[words]!(buildFile('Drones near the ferry')),
    faults: Object.keys(faults),
    sound: Object.keys(sound),
  }
}
