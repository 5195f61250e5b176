/** The field of the card that is being changed. */
export type Field = 'who' | 'words' | 'said' | 'scope'
