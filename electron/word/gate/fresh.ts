// node fresh.ts SEED…: writes the seeded briefings and prints a line each: the seed and the hash of the file.
import { seededBriefing } from './seeded-briefing.ts'
import { sha256, writeSeeded } from './write-seeded.ts'

for (const seed of process.argv.slice(2).map(Number)) {
  const { bytes } = await writeSeeded(seededBriefing(seed))
  console.log(`${seed} ${sha256(bytes)}`)
}
