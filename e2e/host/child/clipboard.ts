import { parent, serve } from './parent.ts'
import { strict } from './strict.ts'

// Reading is synchronous in Electron, so the last known content is kept on this side.
let text = ''
let html = ''

function write(data: { text?: string; html?: string }): void {
  text = data.text ?? ''
  html = data.html ?? ''
  parent.tell('clipboard', text, html)
}

/** Electron's `clipboard`, for text and HTML. */
export const clipboard = strict('clipboard', {
  readText: () => text,
  readHTML: () => html,
  availableFormats: () => [...(text ? ['text/plain'] : []), ...(html ? ['text/html'] : [])],
  writeText: (value: string) => write({ text: value }),
  writeHTML: (value: string) => write({ html: value }),
  write,
  clear: () => write({}),
})

serve({
  /** A page copied something. */
  copied(newText: string, newHtml: string) {
    text = newText
    html = newHtml
  },
})
