import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

// Lets Node run this room unbuilt, in the processes that tests start: it reads `?raw` as Vite does.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.sql?raw')) return next(url, context)
    const text = readFileSync(fileURLToPath(url), 'utf8')
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)}` }
  },
})
