// node e2e/run/run.js COMMAND … : one of the commands beside this file. Plain JavaScript, so that an old
// Node, which cannot read the rest, hands it to the one that npm ci has brought, or says what is wrong.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)

if (/[#?]/.test(import.meta.dirname)) {
  // The build tools read what follows either character as no part of a path.
  refuse(
    `Rapporteur cannot be built in a folder with # or ? in its path; move it. It is in ${import.meta.dirname}`,
  )
} else if (major > 22 || (major === 22 && minor >= 18)) {
  const [command] = process.argv.splice(2, 1)
  await import(`./${command}.ts`)
} else {
  const newer = broughtNode()
  if (newer) runWith(newer)
  else
    refuse(
      `Rapporteur needs Node 22.18 or newer here and found ${process.version}. npm ci brings one for most machines, unless it leaves out optional packages.`,
    )
}

function refuse(reason) {
  console.error(reason)
  process.exitCode = 1
}

/** The Node of the optional package for this platform. */
function broughtNode() {
  const windows = process.platform === 'win32'
  const platform = `${windows ? 'win' : process.platform}-${process.arch}`
  const program = windows ? 'node.exe' : 'node'
  return ['node', 'node-bin']
    .map((name) => join(import.meta.dirname, '../../node_modules', `${name}-${platform}`, 'bin', program))
    .find(existsSync)
}

function runWith(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  // A terminal sends Ctrl+C to both; the command decides what it means.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => refuse(error.message))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
