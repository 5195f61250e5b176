import type { SectionKind } from '#domain/briefing'

/** A place in the page: a section, or the title block above them all. */
export type Place = SectionKind | 'title block'
