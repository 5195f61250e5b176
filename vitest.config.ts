import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As the build does: large data are read as JSON, not as a program.
  json: { stringify: true, namedExports: false },
  test: {
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    testTimeout: 60_000,
    // Modules are loaded once a worker, not once a file: a third of the time was spent on that.
    isolate: false,
    // By itself it leaves a core to whoever watches; here nobody does.
    maxWorkers: Math.max(1, availableParallelism()),
  },
})
