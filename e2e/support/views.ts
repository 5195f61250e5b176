import { join } from 'node:path'
import type { RunningApp } from './app.ts'
import { lookAt } from './look.ts'
import { ROOT } from './witness.ts'

/** A window as it is looked at. */
export interface View {
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  /** How much larger all is drawn; the page then sees a smaller window. */
  readonly zoom?: number
}

/** Each view costs a minute; with `RAPPORTEUR_PICTURES=all` both themes are looked at in both sizes. */
const EVERY_VIEW: readonly View[] =
  process.env['RAPPORTEUR_PICTURES'] === 'all'
    ? [
        { theme: 'dark', width: 1280, height: 800 },
        { theme: 'light', width: 1920, height: 1080 },
      ]
    : []

/** Each walk is made once; every screen on its way is looked at in all of its views. */
export const WALKS: Readonly<Record<string, readonly [View, ...View[]]>> = {
  'in wide windows': [
    { theme: 'light', width: 1280, height: 800 },
    { theme: 'dark', width: 1920, height: 1080 },
    ...EVERY_VIEW,
  ],
  'in a small window': [{ theme: 'light', width: 800, height: 600 }],
  'at twice the size': [{ theme: 'dark', width: 1280, height: 800, zoom: 2 }],
}

/** Where the pictures of the screens lie. */
export const PICTURES = join(ROOT, 'out/pictures')

/** Turns the window of an app into views, one after another, and takes a picture of each. */
export function viewsOf({ page, setContentSize, evaluate }: RunningApp, views: readonly [View, ...View[]]) {
  let shown: View | null = null
  const turnInto = async (view: View) => {
    const { theme, width, height, zoom = 1 } = view
    if (shown?.theme !== theme) await page.emulateMedia({ colorScheme: theme })
    if (shown?.width !== width || shown.height !== height) {
      await setContentSize(width, height)
      await evaluate(
        ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
        zoom,
      )
      await page.waitForFunction((wanted) => innerWidth === wanted, width / zoom)
    }
    shown = view
  }
  return {
    /** Turns the window into the first view, in which the walk is made. */
    begin: () => turnInto(views[0]),
    /** What is wrong with what is shown, by the view in which it is. */
    look: async (screen: string): Promise<[view: string, faults: string[]][]> => {
      const found: [string, string[]][] = []
      for (const view of views) {
        const { theme, width, height, zoom = 1 } = view
        await turnInto(view)
        await page.mouse.move(width / zoom / 2, 1) // away from what would say something about itself
        const size = `${width}x${height}${zoom === 1 ? '' : `@${zoom}`}`
        found.push([`${screen} ${theme} ${size}`, await lookAt(page)])
        const file = `${screen.replaceAll(' ', '-')}-${theme}-${size}.png`
        await page.screenshot({ path: join(PICTURES, file) })
      }
      await turnInto(views[0])
      return found
    },
  }
}
