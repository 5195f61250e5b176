// The smallest app there is: it ends as soon as Electron is ready, and so shows that Electron runs here.
import { app } from 'electron'

void app.whenReady().then(() => app.exit(0))
