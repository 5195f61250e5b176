/** Lines of text as they are found, one after another; those that close up have no empty line between them. */
export class Lines {
  /** The line that is being written. */
  open = ''
  /** What stands before the next line that says anything, as the number of a note. */
  lead = ''
  readonly #lines: { readonly text: string; readonly close: boolean }[] = []

  /** Ends the open line. @param close whether it is one of a list or table. */
  finish(close: boolean): void {
    const text = this.open.replace(/[ \t]+\n/g, '\n').replace(/^[ \n]+|[ \t\n]+$/g, '')
    this.open = ''
    if (text === '') return
    this.#lines.push({ text: this.lead + text, close })
    this.lead = ''
  }

  toString(): string {
    return this.#lines
      .map(
        ({ text, close }, at) => (at === 0 ? '' : close && this.#lines[at - 1]?.close ? '\n' : '\n\n') + text,
      )
      .join('')
  }
}
