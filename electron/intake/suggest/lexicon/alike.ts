/**
 * Words that name one matter, a line for each: what one side calls a strike, the other calls an attack. They stand as
 * beginnings of words, so that nouns and verbs are the same (“explosion”, “exploded”).
 */
const ALIKE = `
strike strikes struck attack shell shelled shelling bombard bombing bombed hit fire fired opened shot shots shoot raid
drone drones uav uavs unmanned quadcopter
explosion explode exploded blast blasts blew blown detonat
fell fall fallen falling land landed crash crashed impact
debris wreckage fragment fragments parts part remains
kill killed killing dead death deaths die died dies fatal casualt victim victims lives murder murdered
injur wound wounded hurt
ship ships vessel vessels boat boats cutter tanker freighter trawler ferry
troops troop soldier soldiers army forces fighters
missile missiles rocket rockets projectile mortar artillery
plane planes aircraft jet jets flight airliner helicopter helicopters
expel expels expelled expulsion expulsions
poison poisoned poisoning novichok toxic
violat breach breached incursion intrusion intruded crossed entered strayed airspace
seiz seized seizure detain detained detention arrest arrested held captur hostage abduct
withdraw withdrew withdrawn withdrawal pull pulled leave left
hack hacked hacking hackers cyber cyberattack intrusion malware
collid collided collision ram rammed ramming
sabotag tamper tampered cut severed damage damaged deliberate
border frontier boundary
money paid payment ransom pay
jam jammed jamming interference spoofing
deal agreement accord pact agreed
sanction sanctions embargo
election elections vote votes voters ballot ballots poll polls
dam reservoir
fake forged forgery fabricat doctored staged
responsib blame blamed behind
danger dangerous risk threat threaten safety
evidence proof prove proved proven
warn warned warning warnings notice notified
weapon weapons arms`

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
