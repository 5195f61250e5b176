/**
 * Words that name one matter, a line for each: what one side calls a strike, the other calls an attack. One of five to
 * eight letters stands for every word that begins so (“explode”, “exploded”), any other for itself alone.
 */
const ALIKE = `
strike struck attack shell bombard bombing bombed hit fire fired opened shot shots shoot raid
drone uav uavs unmanned quadcopter
explosion explode blast blew blown detonat
fell fall fallen falling land landed crash impact
debris wreckage fragment parts part remains
kill killed killing dead death die died dies fatal casualt victim lives murder
injur wound hurt
ship ships vessel boat boats cutter tanker freighter trawler ferry
troop soldier army forces fighters
missile rocket projectile mortar artillery
plane aircraft jet jets flight airliner helicopter helicopters
expel expulsion expulsions
poison novichok toxic
violat breach incursion intruded crossed entered strayed airspace
seized seizure detain detention arrest held captur hostage abduct
withdraw withdrew pull pulled leave left
hack hacked hacking hackers cyber intrusion malware
collid collision ram rammed ramming
sabotag tamper cut severed damage deliberate
border frontier boundary
money paid payment ransom pay
jam jammed jamming interference spoofing
deal agreement accord pact agreed
sanction embargo
election vote votes voters ballot poll polls
dam reservoir
fake forged forgery fabricat doctored staged
blame behind
danger risk threat safety
evidence proof prove
warn warned warning notice notified
weapon arms`

const GROUPS: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word, `${words[0]}…`])
    }),
)

/** The matter that a word in lower case names together with other words; null where it has no like. */
export function matterOf(word: string): string | null {
  const whole = GROUPS.get(word)
  if (whole) return whole
  for (const length of [8, 7, 6, 5]) {
    const found = word.length > length ? GROUPS.get(word.slice(0, length)) : undefined
    if (found) return found
  }
  return null
}
