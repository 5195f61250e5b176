import type { Marking } from '#domain/marking'
import { checkWord } from '#word/check'
import { missingPrograms, openLibreOffice } from './libre-office.ts'
import { openXmlFaults } from './open-xml.ts'

/** The gate that every exported .docx must pass. It looks at copies only. */
export interface Gate {
  /**
   * All faults of a .docx: of its XML and its references (every part, core properties included), those that
   * the Open XML SDK finds, and those that LibreOffice shows.
   */
  readonly check: (bytes: Uint8Array, marking: Marking) => Promise<string[]>
  /** Programs that LibreOffice's check needs and that are not here; where there are any, it is left out. */
  readonly missing: readonly string[]
  readonly close: () => Promise<void>
}

export async function openGate(): Promise<Gate> {
  const missing = await missingPrograms()
  const office = missing.length === 0 ? await openLibreOffice() : null
  return {
    missing,
    check: async (bytes, marking) => {
      const found = await Promise.all([
        checkWord(bytes.slice()).then(({ faults }) => faults),
        openXmlFaults(bytes),
        office?.check(bytes, marking) ?? [],
      ])
      return found.flat()
    },
    close: async () => office?.close(),
  }
}

/** Passes one .docx through the gate. Open a gate for many. */
export async function checkDocument(bytes: Uint8Array, marking: Marking): Promise<string[]> {
  const gate = await openGate()
  try {
    return await gate.check(bytes, marking)
  } finally {
    await gate.close()
  }
}
