import { z } from 'zod'
import { RuleId } from '#domain/rules'
import { Format } from '#domain/format'
import { mainCall } from './call.ts'

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** What the program remembers about the person, not about the library. */
export const Settings = z.object({
  theme: Theme,
  /** Share of the incident screen that the reader takes, 0.2–0.8. */
  readerShare: z.number().min(0.2).max(0.8),
  /** `from` of new briefings. */
  author: z.string().max(300),
  /** The screen that was open last, as the renderer names it. */
  lastRoute: z.string().max(500),
  /** True once the welcome card was put away. */
  welcomed: z.boolean(),
  /** The checks of briefings that do not run. */
  rulesOff: z.array(RuleId),
  /** As what the last briefing was exported. */
  exportFormat: Format,
  /** Whether its evidence manifest was asked for. */
  exportManifest: z.boolean(),
})
export type Settings = z.infer<typeof Settings>

const nothing = z.object({})

export const shellCalls = {
  'settings.get': mainCall(nothing, Settings),
  'settings.update': mainCall(Settings.partial(), Settings),
  'app.info': mainCall(nothing, z.object({ version: z.string(), platform: z.string() })),
  /** Shows a file that was exported in this session in the system's file manager. */
  'shell.showInFolder': mainCall(z.object({ path: z.string() }), nothing),
  /** Opens a file that was exported in this session in its own program. */
  'shell.open': mainCall(z.object({ path: z.string() }), nothing),
  /** Tells main that all unsaved text is saved and the window may close. */
  'window.readyToClose': mainCall(nothing, nothing),
  /** Tells main that some text could not be saved: the user is asked whether the window closes all the same. */
  'window.cannotSave': mainCall(z.object({ reason: z.string().max(1_000) }), nothing),
} as const
