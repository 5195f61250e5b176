// node e2e/run/run.js COMMAND … : one of the commands beside this file. Plain JavaScript, so that an old
// Node, which cannot read the rest, still says what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Rapporteur needs Node 22.18 or newer and found ${process.version}; npm ci brings one for most machines, unless it leaves out optional packages.`,
  )
  process.exitCode = 1
} else if (/[#?]/.test(import.meta.dirname)) {
  // The build tools read what follows either character as no part of a path.
  console.error(
    `Rapporteur cannot be built in a folder with # or ? in its path; move it. It is in ${import.meta.dirname}`,
  )
  process.exitCode = 1
} else {
  const [command] = process.argv.splice(2, 1)
  await import(`./${command}.ts`)
}
