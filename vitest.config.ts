import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As the build does: large data are read as JSON, not as a program.
  json: { stringify: true, namedExports: false },
  test: {
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts'],
    testTimeout: 15_000,
  },
})
