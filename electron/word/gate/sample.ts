/** Seeds whose briefings together hold every extreme of the generator; `features.ts` says which. */
export const SAMPLE: readonly number[] = [52, 130, 110, 250, 180, 223, 145, 54, 33, 61, 15, 105]
