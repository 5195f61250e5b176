// Runs a built Electron main file in plain Node: `node boot.ts [--switches] APP_ROOT [args]`.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(2)
const at = args.findIndex((arg) => !arg.startsWith('-'))
const root = resolve(args[at] ?? '.')
const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main?: string }

// As Electron leaves it for an app that is run from its folder.
process.argv = [process.execPath, root, ...args.slice(at + 1)]
Object.assign(process, { defaultApp: true, type: 'browser' })

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? {
          url: new URL('./electron.ts', import.meta.url).href,
          format: 'module-typescript',
          shortCircuit: true,
        }
      : next(specifier, context),
})

// When the process that owns the window is gone, there is nothing left to show.
process.on('disconnect', () => process.exit(1))

const { boot } = await import('./app.ts')
await import('./electron.ts')
boot(root, args)
const late = setTimeout(() => {
  console.error(
    'The main file is still loading: does it wait for whenReady() at its top level? Electron never gets ready then.',
  )
}, 5_000)
await import(pathToFileURL(join(root, main ?? 'index.js')).href)
clearTimeout(late)
const { becomeReady } = await import('./app.ts')
becomeReady()
