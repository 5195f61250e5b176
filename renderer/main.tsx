import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './app/fonts.css'
import './app/tokens.css'
import './app/base.css'
import { createRoot } from 'react-dom/client'
import { listenForCommands } from '#api/commands.ts'
import { App } from '#app/App.tsx'

// Before anything is drawn: a key pressed while the program opens counts.
listenForCommands()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
