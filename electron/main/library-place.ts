import { app } from 'electron'
import { join } from 'node:path'

/** The folders in which libraries stand unless the user chooses others. The command line knows the first one too. */
export const defaultLibrary = (): string => join(app.getPath('userData'), 'library')
export const sampleLibrary = (): string => join(app.getPath('userData'), 'sample-library')

/** A library named on the command line: `--library=FOLDER`. */
export const namedLibrary = (): string | null => app.commandLine.getSwitchValue('library') || null
