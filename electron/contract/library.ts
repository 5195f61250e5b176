import { z } from 'zod'
import { Id } from '#domain/id'
import { engineCall, mainCall } from './call.ts'
import { Failure } from './errors.ts'

/** The library that is open, or why none is. */
export const LibraryState = z.object({
  folder: z.string().nullable(),
  isSample: z.boolean(),
  incidents: z.int(),
  statements: z.int(),
  /** Why the library that was asked for is not open. */
  problem: Failure.nullable(),
})
export type LibraryState = z.infer<typeof LibraryState>

/** How far a check of the library is. */
export const CheckProgress = z.object({
  /** What is being read. */
  at: z.enum(['database', 'files', 'texts', 'log']),
  /** How much of it all is read, from 0 to 1. */
  share: z.number().min(0).max(1),
})
export type CheckProgress = z.infer<typeof CheckProgress>

export const CheckReport = z.object({
  ok: z.boolean(),
  incidents: z.int(),
  sources: z.int(),
  statements: z.int(),
  /** Files that the library names. */
  files: z.int(),
  /** What was found wrong, in words; empty when all is well. */
  problems: z.array(z.string()),
  /** What can be done about it, in words. */
  advice: z.array(z.string()),
  /** What was noticed and is no harm, in words. */
  notes: z.array(z.string()),
})
export type CheckReport = z.infer<typeof CheckReport>

export const HistoryState = z.object({
  /** What undo and redo would take back or do again, e.g. `Mark claim`; null where there is nothing. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  /** Tells the change that undo would take back from every other; null where there is nothing. */
  undoStep: z.int().nullable(),
})
export type HistoryState = z.infer<typeof HistoryState>

/** Where an undone or redone change shows, so that the screen can go there. */
export const HistoryStep = z.object({
  label: z.string(),
  incidentId: Id.nullable(),
  briefingId: Id.nullable(),
  /** The incident itself came or went: the change shows in the library's list. */
  inList: z.boolean(),
})
export type HistoryStep = z.infer<typeof HistoryStep>

const nothing = z.object({})

export const libraryCalls = {
  'library.state': engineCall(nothing, LibraryState),
  /**
   * Reads everything through, with 'check.progress' on the way, and enters the result in the custody log. A second
   * one takes the place of the first.
   */
  'library.check': engineCall(nothing, CheckReport),
  /** Gives up a check: its call is refused as 'cancelled'. */
  'library.cancelCheck': engineCall(nothing, nothing),
  /** Lets the user choose a folder; null when cancelled. */
  'library.startByDialog': mainCall(nothing, LibraryState.nullable()),
  'library.openByDialog': mainCall(nothing, LibraryState.nullable()),
  'library.openSample': mainCall(nothing, LibraryState),
  /** Starts a library in the usual folder, or opens the one that is there. */
  'library.startDefault': mainCall(nothing, LibraryState),
  'history.state': engineCall(nothing, HistoryState),
  'history.undo': engineCall(nothing, HistoryStep),
  'history.redo': engineCall(nothing, HistoryStep),
} as const
