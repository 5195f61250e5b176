import { BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import { Refusal } from '#contract/errors'
import type { Paper } from '#engine/printer'
import { PAPER_ORIGIN, type Papers } from './protocol.ts'

/**
 * Prints a page to a PDF in a window that is never shown: without script, network, or a bridge to the app.
 * The PDF is tagged, so that it can be read aloud, and has the headings as its outline.
 * @param papers where the window finds the page, for as long as it prints.
 * @throws Refusal 'cannot print', or the signal's reason.
 */
export async function printPaper(papers: Papers, paper: Paper, signal: AbortSignal): Promise<Uint8Array> {
  const name = randomUUID()
  const window = new BrowserWindow({
    show: false,
    title: 'Rapporteur prints',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  const givenUp = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
  const gone = new Promise<never>((_, reject) =>
    window.once('closed', () => reject(new Refusal('cannot print'))),
  )
  const print = async () => {
    await window.webContents.loadURL(`${PAPER_ORIGIN}/${name}`)
    return window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: paper.header,
      footerTemplate: paper.footer,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  }
  papers.set(name, paper.html)
  try {
    return await Promise.race([print(), givenUp, gone])
  } catch (error) {
    if (signal.aborted || error instanceof Refusal) throw error
    throw new Refusal('cannot print', {}, { cause: error })
  } finally {
    papers.delete(name)
    if (!window.isDestroyed()) window.destroy()
  }
}
