import { parent } from './parent.ts'
import { strict } from './strict.ts'

interface FileOptions {
  title?: string
  defaultPath?: string
  buttonLabel?: string
}

interface MessageOptions {
  message: string
  detail?: string
  buttons?: string[]
  defaultId?: number
  cancelId?: number
}

// Every call may name its window first.
type WithWindow<T> = [options: T] | [window: object, options: T]

/** Asks the person at a visible window; without one nobody answers, which is a cancelled dialog. */
const ask = (question: string, suggestion: string) => parent.call<string | null>('ask', question, suggestion)

/** Electron's `dialog`. Real file choosers do not exist here: a visible window asks in its page. */
export const dialog = strict('dialog', {
  async showOpenDialog(...args: WithWindow<FileOptions>) {
    const { title, defaultPath = '' } = args.at(-1) as FileOptions
    const path = await ask(`${title ?? 'Open'}: path of the file`, defaultPath)
    return { canceled: !path, filePaths: path ? [path] : [] }
  },

  async showSaveDialog(...args: WithWindow<FileOptions>) {
    const { title, defaultPath = '' } = args.at(-1) as FileOptions
    const path = await ask(`${title ?? 'Save'}: path of the file`, defaultPath)
    return { canceled: !path, filePath: path ?? '' }
  },

  async showMessageBox(...args: WithWindow<MessageOptions>) {
    const { message, detail, buttons = ['OK'], defaultId = 0, cancelId } = args.at(-1) as MessageOptions
    const list = buttons.map((label, index) => `${index + 1} ${label}`).join('   ')
    const answer = await ask([message, detail, list].filter(Boolean).join('\n\n'), String(defaultId + 1))
    const chosen = Number(answer) - 1
    const cancelled =
      cancelId ??
      Math.max(
        0,
        buttons.findIndex((label) => /^(cancel|no)$/i.test(label)),
      )
    return { response: answer && buttons[chosen] ? chosen : cancelled, checkboxChecked: false }
  },

  showErrorBox(title: string, content: string) {
    console.error(`${title}\n${content}`)
    void ask(`${title}\n\n${content}`, '')
  },
})
