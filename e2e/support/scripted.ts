import type * as Electron from 'electron'

/** How the next native dialogs answer; what is not named is cancelled. */
export interface DialogAnswers {
  open?: string[]
  save?: string
  message?: number
}

export interface ShellCall {
  call: 'openPath' | 'showItemInFolder' | 'openExternal'
  target: string
}

export interface DialogCall {
  kind: 'open' | 'save' | 'message' | 'error'
  title: string
  message: string
  answered: boolean
}

export interface Script {
  answers: DialogAnswers
  dialogs: DialogCall[]
  shell: ShellCall[]
}

/**
 * Runs in the app's main process, in both witnesses: native dialogs and the shell, which no test can
 * reach, are replaced by ones that answer from a script and keep a record.
 */
export function installScript({ dialog, shell }: typeof Electron): void {
  const script: Script = { answers: {}, dialogs: [], shell: [] }
  ;(globalThis as unknown as { journeyScript: Script }).journeyScript = script
  type Options = { title?: string; message?: string; detail?: string; buttons?: string[]; cancelId?: number }

  const note = (kind: DialogCall['kind'], args: unknown[], answered: boolean): Options => {
    const options = (args.at(-1) ?? {}) as Options
    const message = [options.message, options.detail].filter(Boolean).join('\n')
    script.dialogs.push({ kind, title: options.title ?? '', message, answered })
    return options
  }
  Object.assign(dialog, {
    async showOpenDialog(...args: unknown[]) {
      const { open } = script.answers
      note('open', args, open !== undefined)
      return { canceled: open === undefined, filePaths: open ?? [] }
    },
    async showSaveDialog(...args: unknown[]) {
      const { save } = script.answers
      note('save', args, save !== undefined)
      return { canceled: save === undefined, filePath: save ?? '' }
    },
    async showMessageBox(...args: unknown[]) {
      const { message } = script.answers
      const { buttons = [], cancelId } = note('message', args, message !== undefined)
      const cancel =
        cancelId ??
        Math.max(
          0,
          buttons.findIndex((label) => /^(cancel|no)$/i.test(label)),
        )
      return { response: message ?? cancel, checkboxChecked: false }
    },
    showErrorBox(title: string, message: string) {
      note('error', [{ title, message }], true)
    },
  })

  const record = (call: ShellCall['call']) => (target: string) => {
    script.shell.push({ call, target })
  }
  Object.assign(shell, {
    async openPath(path: string) {
      record('openPath')(path)
      return ''
    },
    showItemInFolder: record('showItemInFolder'),
    async openExternal(url: string) {
      record('openExternal')(url)
    },
  })
}
