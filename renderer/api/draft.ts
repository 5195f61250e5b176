import { CallError } from './call.ts'
import { addUnsaved, removeUnsaved, tracked } from './saving.ts'

/** Quiet time after the last key before a field is saved, in milliseconds. */
const QUIET = 120
/** Who types on without such a pause has it saved this often all the same. */
const LONGEST = 400

/** What was typed, apart from what the library holds. */
export type Shown<Value> = { readonly value: Value } | null

interface Surroundings<Value> {
  /** Writes a value; may refuse. */
  readonly save: (value: Value) => Promise<unknown>
  /** Resolves once the screen shows all that the library has told of so far. */
  readonly fresh: () => Promise<void>
  /** Shows what was typed, or the library's own value. */
  readonly show: (draft: Shown<Value>) => void
  /** What was typed is shown until `leave`, even when the library has it. */
  readonly untilLeft: boolean
}

/** The life of what is typed into one field: shown, saved after a silence, let go when the library has it. */
export class DraftLife<Value> {
  readonly #around: Surroundings<Value>
  /** What is not saved yet. */
  #latest: Shown<Value> = null
  #sending: { readonly mine: object; readonly done: Promise<unknown> } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the first of the keys came that are not on their way to the library yet. */
  #since: number | null = null
  #held = false
  #caughtUp = true
  #turn = 0

  constructor(around: Surroundings<Value>) {
    this.#around = around
  }

  /** Takes a new value and saves it after a short silence. */
  set(value: Value): void {
    this.#latest = { value }
    this.#held = this.#around.untilLeft
    this.#caughtUp = false
    this.#around.show(this.#latest)
    addUnsaved(this.flush)
    clearTimeout(this.#timer)
    const now = performance.now()
    this.#since ??= now
    const left = Math.max(0, this.#since + LONGEST - now)
    this.#timer = setTimeout(() => void this.#saveInTurn(), Math.min(QUIET, left))
  }

  /** Saves now what is unsaved. @throws what the save throws. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#since = null
    const mine = this.#latest
    if (!mine) return
    // The silence and the loss of focus may both ask; one save is enough.
    if (this.#sending?.mine !== mine)
      this.#sending = { mine, done: tracked(() => this.#around.save(mine.value)) }
    const { done } = this.#sending
    try {
      await done
    } finally {
      if (this.#sending?.mine === mine) this.#sending = null
    }
    if (this.#latest !== mine) return
    this.#latest = null
    removeUnsaved(this.flush)
    void this.#settle()
  }

  /** Saves after the save that is under way, so that a slow disk is not given more than it can take. */
  async #saveInTurn(): Promise<void> {
    try {
      await this.#sending?.done
    } catch {
      // Whoever began it has heard.
    }
    await this.flush().catch(() => undefined)
  }

  /** Gives up what is unsaved. What is already under way is saved. */
  cancel(): void {
    clearTimeout(this.#timer)
    this.#since = null
    this.#latest = null
    this.#held = false
    this.#around.show(null)
    removeUnsaved(this.flush)
  }

  /** Saves now, and shows the library's value from then on. */
  async leave(): Promise<void> {
    this.#held = false
    if (this.#latest === null && this.#caughtUp) this.#around.show(null)
    await this.flush()
  }

  /** Undo or redo has changed the library: what is saved is shown as the library has it, also in a field that is held. */
  stepped(): void {
    if (this.#latest !== null) return
    this.#held = false
    void this.#settle()
  }

  /** The field goes away; what it holds is saved. */
  async end(): Promise<void> {
    try {
      await this.flush()
    } catch (error) {
      // The field went away with what it belongs to: there is nothing left to save it in.
      if (!(error instanceof CallError && error.failure.code === 'not found')) return
      this.#latest = null
      removeUnsaved(this.flush)
    }
  }

  // A saved draft is let go only when the screen has what the library told of, so that the text never jumps back.
  async #settle(): Promise<void> {
    const turn = (this.#turn += 1)
    await this.#around.fresh()
    if (this.#latest !== null || turn !== this.#turn) return
    this.#caughtUp = true
    if (!this.#held) this.#around.show(null)
  }
}
