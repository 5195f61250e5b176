import { z } from 'zod'

/** Who answers a call: the engine in its worker, or the main process (dialogs, window, shell). */
export type Room = 'engine' | 'main'

/** One call that the renderer can make. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly room: Room
  readonly input: Input
  readonly output: Output
}

/** Declares a call that the engine answers. */
export const engineCall = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
) => ({
  room: 'engine' as const,
  input,
  output,
})

/** Declares a call that the main process answers, by itself or with the engine's help. */
export const mainCall = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
) => ({
  room: 'main' as const,
  input,
  output,
})

/** Bytes, as they cross the bridge. */
export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'not bytes')
