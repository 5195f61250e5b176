import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const here = (path: string) => resolve(import.meta.dirname, path)

// Main, workers and command line keep their native and heavy packages in node_modules.
export default defineConfig({
  main: {
    // The borders of the world are read faster as JSON than as a program.
    json: { stringify: true, namedExports: false },
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: here('electron/main/main.ts'),
          worker: here('electron/engine/worker.ts'),
          composer: here('electron/engine/compose-worker.ts'),
          reader: here('electron/engine/reader-worker.ts'),
          cli: here('electron/cli/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      rollupOptions: { input: here('renderer/index.html') },
    },
  },
})
