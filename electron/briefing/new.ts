import type { BriefingFields, TemplateName } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { compareMarkings } from '#domain/marking'
import { proseFromText } from '#domain/prose'
import { sectionsFor } from '#domain/template'

/** The fields of a new briefing on an incident, as an analyst would most likely begin it. */
export function newBriefing(
  file: IncidentFile,
  options: { date: string; author: string; template?: TemplateName },
): BriefingFields {
  const { incident, sources, judgements, actors } = file
  const { date, author, template = 'standard briefing' } = options
  const scales = new Set(judgements.map(({ scale }) => scale))
  const [onlyScale] = scales.size === 1 ? scales : []
  const keywords = [
    incident.place.name,
    incident.place.country ?? '',
    incident.kind,
    ...actors.map(({ name }) => name),
  ]
    .map((word) => word.replaceAll(',', ' ').trim())
    .filter((word) => word !== '')
  return {
    title: incident.title,
    subtitle: '',
    to: '',
    from: author,
    date,
    cutOff: null,
    marking: sources.reduce(
      (strictest, { marking }) => (compareMarkings(marking, strictest) > 0 ? marking : strictest),
      incident.marking,
    ),
    scale: onlyScale ?? 'UK PHIA',
    language: 'en-GB',
    keywords: joinWithin([...new Set(keywords)], 1_000),
    template,
    setAside: [],
    houseTemplateId: null,
    sections: sectionsFor(template).map((section) =>
      section.kind === 'what happened' ? { ...section, prose: proseFromText(incident.summary) } : section,
    ),
  }
}

/** As many words as fit, parted by commas. */
function joinWithin(words: readonly string[], limit: number): string {
  let joined = ''
  for (const word of words) {
    const longer = joined === '' ? word : `${joined}, ${word}`
    if (longer.length > limit) break
    joined = longer
  }
  return joined
}
