import { z } from 'zod'
import { Id } from '#domain/id'
import { ExportStep } from './briefings.ts'
import { CheckProgress } from './library.ts'
import { ImportProgress } from './sources.ts'

/** What a menu item asks the screen to do. */
export const MenuCommand = z.enum([
  'new incident',
  'new briefing',
  'import files',
  'import folder',
  'paste source',
  'review',
  'sources',
  'find',
  'find everywhere',
  'replace',
  'comment',
  'add',
  'beside',
  'swap sides',
  'checks',
  'next finding',
  'finding before',
  'palette',
  'undo',
  'redo',
  'export',
  'issue',
  'library',
  'briefings',
  'actors',
  'settings',
  'shortcuts',
  'start library',
  'open library',
  'open sample',
])
export type MenuCommand = z.infer<typeof MenuCommand>

/** Everything that main tells the renderer without being asked. */
export const events = {
  /** Something in the library changed; the lists name what, and are empty where all of it may have. */
  'library.changed': z.object({ incidentIds: z.array(Id), briefingIds: z.array(Id) }),
  /** Another library is open now. */
  'library.opened': z.object({}),
  /** How far the export of a briefing is. */
  'export.progress': z.object({ id: Id, step: ExportStep }),
  /** How far the check of the library is. */
  'check.progress': CheckProgress,
  /** How far the bringing in of files is. */
  'import.progress': ImportProgress,
  'menu.command': z.object({ command: MenuCommand }),
  /** The window wants to close: save what is unsaved, then call `window.readyToClose`. */
  'window.closing': z.object({}),
} as const

export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>
