import { Refusal } from '#contract/errors'
import type { PlaceName, TemplateReport } from '#domain/house-template'
import type { Design } from '#domain/template'
import { all } from '#word/read'
import { childOf, element, elementsOf } from '#word/xml'
import { cleanPart, type CleanPart } from './clean.ts'
import type { TemplateContent } from './content.ts'
import { openPackage, partTree, refuse, relationsOf } from './package.ts'
import { placesIn } from './places.ts'
import { reportOn } from './report.ts'
import { isOn, keepsColumns, pageSetUp, sectionsOf } from './sections.ts'
import { bodySize, readStyles } from './styles.ts'
import { partText } from './text.ts'

/** A house template that a document can be set in. */
export interface WordTemplate {
  readonly content: TemplateContent
  /** The places that its own text has, which the document need not say again. */
  readonly given: ReadonlySet<PlaceName>
  readonly report: TemplateReport
}

export { TEMPLATE_LIMIT } from './package.ts'

/**
 * Reads a house template.
 * @param file its name, for the words of a refusal.
 * @throws Refusal 'template unusable' with the `fault`.
 */
export function readTemplate(bytes: Uint8Array, file?: string): WordTemplate {
  try {
    return readPackage(bytes)
  } catch (error) {
    if (!(error instanceof Refusal) || file === undefined) throw error
    throw new Refusal(error.code, { ...error.details, file }, { cause: error })
  }
}

function readPackage(bytes: Uint8Array): WordTemplate {
  const pack = openPackage(bytes)
  const relations = relationsOf(pack, pack.main)
  const target = (type: string) =>
    relations.find((relation) => relation.type === type && !relation.external)?.target ?? ''
  const settings =
    elementsOf(partTree(pack.parts, target('settings')) ?? element(''))[0] ?? element('w:settings')
  const protection = childOf(settings, 'w:documentProtection')?.attributes['w:enforcement'] ?? '0'
  if (['1', 'true', 'on'].includes(protection)) return refuse('protected')

  const tree = partTree(pack.parts, pack.main) ?? refuse('damaged')
  const document = cleanPart(pack, pack.main, tree)
  const body = all(document.tree, 'w:body')[0] ?? refuse('damaged')
  const sections = sectionsOf([body])
  const text = partText(body)
  const running = new Map<string, CleanPart>()
  for (const id of sections.flatMap((section) => [...section.running.values()])) {
    const part = relations.find((relation) => relation.id === id)
    const root = part && partTree(pack.parts, part.target)
    if (part && root && !running.has(id)) running.set(id, cleanPart(pack, part.target, root))
  }
  const part = (type: string) => {
    const root = partTree(pack.parts, target(type))
    return root ? cleanPart(pack, target(type), root) : null
  }
  const fontTree = partTree(pack.parts, target('fontTable'))
  const home = sectionsOf([...text.behind, ...elementsOf(body).filter(({ name }) => name === 'w:sectPr')])[0]
  const content: TemplateContent = {
    pack,
    document,
    text,
    sections,
    page: pageSetUp(home?.properties),
    running,
    hasEvenPages: isOn(settings, 'w:evenAndOddHeaders'),
    styles: readStyles(partTree(pack.parts, target('styles'))),
    numbering: part('numbering'),
    theme: part('theme'),
    fonts: fontTree
      ? {
          tree: fontTree,
          relations: relationsOf(pack, target('fontTable')).filter(({ type }) => type === 'font'),
        }
      : null,
    settings,
  }
  const kept = placesIn(element('', {}, [...text.before, ...text.behind]))
  return {
    content,
    given: new Set(kept.flatMap(({ place }) => place ?? [])),
    report: reportOn(content, {
      kept,
      otherTemplate: relationsOf(pack, target('settings')).find(({ type }) => type === 'attachedTemplate')
        ?.target,
    }),
  }
}

/** A design on the template's page, its type as large as the template's own running text asks for. */
export function designIn({ content: { page, styles } }: WordTemplate, design: Design): Design {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, bodySize(styles) / design.sizes.body))
  const size = (points: number) => Math.min(96, Math.max(12, Math.round(points * scale)))
  const sizes = Object.fromEntries(
    Object.entries(design.sizes).map(([name, points]) => [name, size(points)]),
  ) as Design['sizes']
  // Its text begins at its own margin.
  const scaled = { ...design, inset: 0, sizes, step: Math.round(design.step * scale) }
  if (page === null) return scaled
  const { margins } = page
  // As wide as a column of text, so that tables and figures fit into it.
  const width = keepsColumns(page) ? page.columnWidth : page.page.width - margins.left - margins.right
  const height = page.page.height - margins.top - margins.bottom
  return {
    ...scaled,
    page: { width: width + margins.left + margins.right, height: page.page.height },
    margins,
    // Half of the page at most, in pixels.
    figureHeight: Math.max(100, Math.min(design.figureHeight, Math.floor(height / 30))),
  }
}

const SMALLEST = 0.8
const LARGEST = 1.25
