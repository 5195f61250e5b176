import type { Input, Output } from '#contract/contract'
import { USUAL_RESPONSE } from '#domain/kinds'
import { addCitation, passageQuotation, requireLinkedSource } from './citations.ts'
import { createContext } from './contexts.ts'
import { createEvidence, setBearing } from './evidence.ts'
import { change } from './history.ts'
import type { Library } from './library.ts'
import { createStatement, requireStatement, setResponse } from './statements.ts'

const TITLE_LENGTH = 300

/** Words as one line, for a field that starts with them. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .trimEnd()}…`
}

/**
 * Makes a statement, an item of evidence or a context card out of a passage. Its words come from the
 * stored text and fill the proposition, description or title, for the analyst to rewrite.
 */
export function createMark(
  library: Library,
  { incidentId, kind, answers, ...passage }: Input<'mark.create'>,
): Output<'mark.create'> {
  return change(library, `Mark ${kind}`, () => {
    requireLinkedSource(library, incidentId, passage.sourceId)
    if (answers !== null) requireStatement(library, incidentId, answers)
    const words = oneLine(passageQuotation(library, passage).exact)
    const made = makeOf(library, incidentId, kind, words, answers)
    addCitation(library, incidentId, made, passage)
    return made
  })
}

function makeOf(
  library: Library,
  incidentId: string,
  kind: Input<'mark.create'>['kind'],
  words: string,
  answers: string | null,
): Output<'mark.create'> {
  if (kind === 'context') {
    const title = cut(words, TITLE_LENGTH)
    const summary = title === words ? '' : words
    return { kind, id: createContext(library, incidentId, { type: 'agreement', title, date: '', summary }) }
  }
  if (kind === 'evidence') {
    const id = createEvidence(library, incidentId, {
      kind: 'document',
      description: words,
      actorId: null,
      date: '',
      credibility: null,
      caption: '',
      alt: '',
    })
    if (answers !== null) setBearing(library, id, answers, 'for')
    return { kind, id }
  }
  const id = createStatement(library, incidentId, {
    kind,
    actorId: null,
    proposition: words,
    said: '',
    saidInstant: null,
    saidZone: null,
    credibility: null,
    noResponseFound: false,
  })
  const type = USUAL_RESPONSE[kind]
  if (answers !== null && type !== null)
    setResponse(library, id, answers, { type, scope: '', leavesOpen: '' })
  return { kind: 'statement', id }
}
