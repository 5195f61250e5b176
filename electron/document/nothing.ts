import { paragraph, quiet } from './make.ts'
import type { Block } from './model.ts'

/** Says in grey that a list of the incident file is empty. */
export const nothingRecorded = (what: string): Block => paragraph('body', [quiet(`No ${what} recorded.`)])
