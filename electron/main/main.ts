import { app, dialog } from 'electron'
import { join, resolve } from 'node:path'
import { errorWords } from '#contract/words'
import { startEngine } from '#engine/client'
import { answerCalls } from './calls.ts'
import { ChosenFiles } from './chosen-files.ts'
import { sendEvent } from './events.ts'
import { mainHandlers, prepareUserData } from './handlers.ts'
import { namedLibrary, sampleLibrary } from './library-place.ts'
import { installMenu } from './menu.ts'
import { printPaper } from './paper.ts'
import { registerScheme, serveApp, type Papers } from './protocol.ts'
import { secureApp, secureSession } from './security.ts'
import { SettingsFile } from './settings.ts'
import { MainWindow } from './window.ts'

app.setName('Rapporteur')
registerScheme()
secureApp()

// Not awaited: Electron becomes ready only after this file has been read to its end.
if (app.requestSingleInstanceLock()) run().catch(failToStart)
else app.quit() // The first one comes to the front instead.

async function run(): Promise<void> {
  let main: MainWindow | null = null
  const settings = new SettingsFile(prepareUserData())
  const papers: Papers = new Map()
  const engine = startEngine(
    new URL('./worker.js', import.meta.url),
    { sampleFolder: join(app.getAppPath(), 'resources/sample'), version: app.getVersion() },
    (paper, signal) => printPaper(papers, paper, signal),
  )
  void engine.setAuthor(settings.current.settings.author)
  engine.onEvent((name, payload) => sendEvent(main?.window ?? null, name, payload))

  app.on('second-instance', () => main?.focus())
  app.on('window-all-closed', () => app.quit())
  let engineClosed = false
  app.on('will-quit', (event) => {
    if (engineClosed) return
    event.preventDefault()
    void engine.close().finally(() => {
      engineClosed = true
      app.quit()
    })
  })

  // The library opens while the program gets ready and the window shows itself: the engine answers in the order
  // in which it is asked, so what the page asks waits until it is open. A refusal is shown in the page.
  const named = namedLibrary()
  const folder = named === null ? settings.current.libraryFolder : resolve(named)
  if (folder === null || folder === sampleLibrary()) void engine.openSample(sampleLibrary())
  else void engine.open(folder, { create: false })

  await app.whenReady()
  secureSession()
  serveApp(join(import.meta.dirname, '../renderer'), papers)
  installMenu((command) => sendEvent(main?.window ?? null, 'menu.command', { command }))
  const chosen = new ChosenFiles()
  chosen.hearDrops()
  answerCalls(
    engine,
    mainHandlers({
      engine,
      settings,
      chosen,
      window: () => main!.window,
      readyToClose: () => main?.close(),
      stayOpen: () => main?.stay(),
      libraryOpened: () => sendEvent(main?.window ?? null, 'library.opened', {}),
    }),
  )
  main = new MainWindow(settings)
  main.window.on('closed', () => (main = null))
  await main.load()
}

/** Says that the program cannot run, and ends it, so that it does not linger without a window. */
function failToStart(error: unknown): void {
  console.error(error)
  const { title, advice } = errorWords({ code: 'internal', details: {} })
  dialog.showErrorBox(title, advice)
  app.exit(1)
}
