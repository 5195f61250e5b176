/** Seeds whose briefings together hold every extreme of the generator; `features.ts` says which. */
export const SAMPLE: readonly number[] = [1, 2, 3]
