import { app, BrowserWindow } from 'electron'
await app.whenReady()
new BrowserWindow({ webPreferences: { preload: import.meta.dirname + '/../preload/preload.cjs' } })
