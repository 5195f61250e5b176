/** Seeds whose briefings together hold every extreme of the generator; `features.ts` says which. */
export const SAMPLE: readonly number[] = [14, 145, 179, 183, 104, 33, 61, 15, 32, 105, 107, 20]
