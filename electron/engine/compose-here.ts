import type { Composer } from './composer.ts'

/** Composes in this very thread. What that needs is loaded with the first document. */
export const composerHere: Composer = {
  compose: async (job) => (await import('./compose.ts')).compose(job),
  check: async ({ briefing, file, texts, off }) =>
    (await import('#briefing/checks/check')).checkBriefing(briefing, file, texts, off),
  close: async () => undefined,
}
