/** A name in the spelling in which two that are the same are compared. */
export const fold = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
