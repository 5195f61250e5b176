import { rm } from 'node:fs/promises'
import { test as base } from 'playwright/test'
import { launchApp, type LaunchOptions, type RunningApp } from './app.ts'

interface Fixtures {
  /** The app with an empty data folder of its own. */
  app: RunningApp
  /** For tests that start the app themselves, as often as they like; all of it is cleared away. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>
}

/** Playwright's `test`, with the app. */
export const test = base.extend<Fixtures>({
  app: async ({ launch }, use) => {
    await use(await launch())
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  launch: async ({}, use, info) => {
    const started: RunningApp[] = []
    await use(async (options) => {
      const app = await launchApp(options)
      started.push(app)
      return app
    })
    const failed = info.status !== info.expectedStatus
    for (const [index, app] of started.entries()) {
      // Playwright takes the pictures of the host's pages by itself, but not those of Electron's.
      if (failed && app.witness === 'electron')
        await takePicture(app, info.outputPath(`failed-${index + 1}.png`))
      await app.kill()
    }
    // Several may have run on one folder, so none is removed before all of them have ended.
    for (const { userData } of started)
      await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
})

export { expect } from 'playwright/test'

async function takePicture(app: RunningApp, path: string): Promise<void> {
  await app.page.screenshot({ path, timeout: 5_000 }).catch(() => undefined) // it may have gone already
}
