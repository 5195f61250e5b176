import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { keyOf, queryClient, useAnswer } from '#api/queries.ts'
import { tracked } from '#api/saving.ts'
import type { Briefing, BriefingFields, Section, SectionKind } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'

const cached = (id: string) => queryClient.getQueryData<Briefing>(keyOf('briefing.get', { id }))

/**
 * Saves fields of a briefing. The screen shows them at once; all sections are saved as one field, so the next
 * change must build on this one even before the library has told of it.
 * @throws CallError where it is refused; then the screen goes back to what the library holds.
 */
async function send(id: string, patch: Partial<BriefingFields>): Promise<void> {
  const queryKey = keyOf('briefing.get', { id })
  // An older answer that is still on its way must not overwrite this.
  void queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData<Briefing>(queryKey, (old) => old && { ...old, ...patch })
  try {
    await call('briefing.update', { id, patch })
  } catch (error) {
    void queryClient.invalidateQueries({ queryKey })
    throw error
  }
}

/** What changes in a section; where it hangs on what the section holds, as what it makes of that. */
type SectionPatch = Partial<Section> | ((now: Section) => Partial<Section>)

/** Saves one part of a briefing, leaving the others as they are now. */
async function sendSection(id: string, kind: SectionKind, patch: SectionPatch): Promise<void> {
  const { sections } = cached(id) ?? (await call('briefing.get', { id }))
  await send(id, {
    sections: sections.map((section) =>
      section.kind === kind
        ? { ...section, ...(typeof patch === 'function' ? patch(section) : patch) }
        : section,
    ),
  })
}

const shown = (work: () => Promise<void>) => void tracked(work).catch(showError)

/** Every change of a briefing stamps its incident: without the stamp, the file is as before to whoever shows it. */
const unstamped = (file: IncidentFile): IncidentFile => ({
  ...file,
  incident: { ...file.incident, changedAt: file.incident.createdAt },
})

/** A briefing with its incident file and its editions. */
export function useBriefing(id: string) {
  const { data: briefing, error } = useAnswer('briefing.get', { id })
  const { data: file, error: fileError } = useAnswer(
    'incident.file',
    { id: briefing?.incidentId ?? '' },
    { enabled: briefing !== undefined, select: unstamped },
  )
  const { data: issued, error: issuedError } = useAnswer('edition.list', { briefingId: id })
  return { briefing, file, issued, error: error ?? fileError ?? issuedError }
}

/** The changes of one briefing. `save…` throws where it is refused, for fields; `set…` shows the refusal. */
export const changesOf = (id: string) => ({
  save: (patch: Partial<BriefingFields>) => send(id, patch),
  set: (patch: Partial<BriefingFields>) => shown(() => send(id, patch)),
  saveSection: (kind: SectionKind, patch: SectionPatch) => sendSection(id, kind, patch),
  setSection: (kind: SectionKind, patch: SectionPatch) => shown(() => sendSection(id, kind, patch)),
})
