/** A text and what is selected in it. */
export interface Moment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How a text was changed; only typing and deleting go on from key to key. */
export type Way = 'typing' | 'deleting' | 'other'

interface Edit {
  readonly at: number
  readonly removed: string
  readonly inserted: string
  readonly way: Way
  readonly time: number
}

/** Typing that pauses for longer becomes two steps, in milliseconds. */
const PAUSE = 1_500

/** What was typed into one field since it got the focus, so that it can be taken back step by step. */
export class FieldHistory {
  #text: string
  #first: string
  #pristine = true
  /** False once somebody else has set the text after the user had typed. */
  #whole = true
  #done: Edit[] = []
  #undone: Edit[] = []

  constructor(text: string) {
    this.#text = text
    this.#first = text
  }

  /** True where the user typed, and has taken back all of it. */
  get isTakenBack(): boolean {
    return this.#whole && this.#undone.length > 0 && this.#done.length === 0 && this.#text === this.#first
  }

  /** Remembers one change by the user. Keys that follow each other become one step. */
  record(before: Moment, after: Moment, way: Way, time: number): void {
    this.#meet(before.text)
    this.#text = after.text
    const edit = { ...difference(before, after), way, time }
    if (edit.removed === '' && edit.inserted === '') return
    this.#pristine = false
    this.#undone = []
    const joined = join(this.#done.at(-1), edit)
    if (joined) this.#done[this.#done.length - 1] = joined
    else this.#done.push(edit)
  }

  /** Takes the last step back. @returns what the field is to show; null where there is nothing to take back. */
  undo(text: string): Moment | null {
    this.#meet(text)
    const edit = this.#done.pop()
    if (!edit) return null
    this.#undone.push(edit)
    return this.#replace(edit.at, edit.inserted, edit.removed)
  }

  /** Does the step that was taken back last again. */
  redo(text: string): Moment | null {
    this.#meet(text)
    const edit = this.#undone.pop()
    if (!edit) return null
    this.#done.push(edit)
    return this.#replace(edit.at, edit.removed, edit.inserted)
  }

  /** A text that somebody else has set is a new beginning: no step fits it any more. */
  #meet(text: string): void {
    if (text === this.#text) return
    this.#whole &&= this.#pristine
    this.#done = []
    this.#undone = []
    this.#text = text
    this.#first = text
  }

  #replace(at: number, old: string, next: string): Moment {
    this.#text = this.#text.slice(0, at) + next + this.#text.slice(at + old.length)
    return { text: this.#text, start: at + next.length, end: at + next.length }
  }
}

/** Where two texts differ. */
function difference(before: Moment, after: Moment): Pick<Edit, 'at' | 'removed' | 'inserted'> {
  const [old, next] = [before.text, after.text]
  // Nothing changes in front of the caret; equal letters beside it must not shift the place.
  const most = Math.min(old.length, next.length, before.start, after.start)
  let at = 0
  while (at < most && old[at] === next[at]) at += 1
  let same = 0
  const rest = Math.min(old.length, next.length) - at
  while (same < rest && old[old.length - 1 - same] === next[next.length - 1 - same]) same += 1
  return { at, removed: old.slice(at, old.length - same), inserted: next.slice(at, next.length - same) }
}

/** Two changes as one, where the second goes on with the first; else null. */
function join(first: Edit | undefined, second: Edit): Edit | null {
  if (!first || first.way !== second.way || second.time - first.time > PAUSE) return null
  if (second.way === 'typing' && second.removed === '' && second.at === first.at + first.inserted.length)
    return { ...second, at: first.at, removed: first.removed, inserted: first.inserted + second.inserted }
  if (second.way !== 'deleting' || first.inserted !== '' || second.inserted !== '') return null
  if (second.at + second.removed.length === first.at)
    return { ...second, removed: second.removed + first.removed }
  if (second.at === first.at) return { ...second, removed: first.removed + second.removed }
  return null
}
