import type { FieldName, FindingField } from '#domain/finding'

const WORDS: Readonly<Record<FieldName, string>> = {
  scope: 'Write the scope',
  date: 'Fill in the date',
  credibility: 'Go to the credibility',
  quotations: 'Go to its quotations',
  caption: 'Write a caption',
  alt: 'Write the alt text',
  text: 'Go to its words',
  likelihood: 'Choose a term',
  reason: 'Go to the reason',
  basis: 'Say what it rests on',
  confirm: 'Look at its facts',
}

const THINGS: Partial<Readonly<Record<FindingField['of'], string>>> = {
  source: 'Open the source',
  statement: 'Open the statement',
}

/** What the button says that leads to a field. */
export const fieldWords = ({ of, name }: FindingField): string =>
  (name === 'text' ? THINGS[of] : undefined) ?? WORDS[name]

/** Where a field of an incident is: a path that opens it there, with the way back to the checks. */
export const fieldPath = (incidentId: string, { of, id, name }: FindingField, briefingId: string): string =>
  `/incident/${incidentId}/${of}/${id}/${name}/for/${briefingId}`
