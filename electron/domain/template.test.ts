import { describe, expect, test } from 'vitest'
import { SectionKind, TemplateName, type Section } from './briefing.ts'
import { sectionsFor, Template, TEMPLATES } from './template.ts'

const included = (sections: readonly Section[]) =>
  sections.filter((section) => section.included).map(({ kind }) => kind)

test('there is a template for each name, and pages leave room to write between their margins', () => {
  for (const name of TemplateName.options) {
    const { page, margins } = TEMPLATES[name].design
    expect(TEMPLATES[name].name).toBe(name)
    expect(page.width - margins.left - margins.right).toBeGreaterThan(page.width / 2)
    expect(page.height - margins.top - margins.bottom).toBeGreaterThan(page.height / 2)
  }
})

test.each([
  ['a name that the program does not know', { name: 'poster' }],
  ['a section twice', { sections: ['outlook', 'outlook'] }],
  ['a section that does not exist', { sections: ['preface'] }],
  ['no section', { sections: [] }],
  ['fractions of a twip', { design: { ...TEMPLATES.dossier.design, step: 100.5 } }],
])('%s makes no template', (_, change) => {
  expect(Template.safeParse({ ...TEMPLATES.dossier, ...change }).success).toBe(false)
})

describe('the sections of a template', () => {
  test.each(TemplateName.options)(
    '%s: its own are in and first, every other one is there and out',
    (name) => {
      const sections = sectionsFor(name)
      expect(included(sections)).toEqual(TEMPLATES[name].sections)
      expect(new Set(sections.map(({ kind }) => kind))).toEqual(new Set(SectionKind.options))
      expect(sections).toHaveLength(SectionKind.options.length)
    },
  )

  test('keep what the analyst wrote and chose, also where the template leaves them out', () => {
    const written = sectionsFor('dossier').map((section) => ({ ...section, order: [section.kind] }))
    const flash = sectionsFor('flash note', written)
    expect(included(flash)).toEqual(TEMPLATES['flash note'].sections)
    for (const { kind, order } of flash) expect(order).toEqual([kind])
  })
})
