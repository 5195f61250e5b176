/**
 * Words that name one matter, a line for each: what one side calls a strike, the other calls an attack. One of five to
 * eight letters stands for every word that begins so (“explode”, “exploded”), any other for itself alone.
 */
const ALIKE = `
strike struck attack shell bombard bombing bombed hit fire fired firing opened shot shots shoot raid assault salvo barrage gunfire
drone drones uav uavs unmanned quadcopter
explosion explode blast blew blown detonat bomb bombs
fell fall fallen falling land landed landing crash impact downed
debris wreckage fragment parts part remains splinter
kill killed killing dead death die died dies fatal casualt victim lives murder slain toll massacre
injur wound hurt maimed
ship ships vessel boat boats cutter tanker freighter trawler ferry frigate freight warship destroyer corvette barge yacht submarine
troop soldier army forces fighters military infantry battalion brigade regiment
missile rocket projectile mortar artillery shells howitzer grad
plane planes aircraft jet jets flight airliner helicopter helicopters fighter bomber aviation pilot
expel expelled expulsion expulsions deport
poison novichok toxic toxin thallium polonium venom
violat breach incursion intruded intrusion crossed crossing entered entering strayed airspace trespass infring penetrat
seized seizure seize detain detention arrest held captur hostage abduct impound boarded custody kidnap
withdraw withdrew withdrawn pull pulled leave left pullout retreat
hack hacked hacking hackers cyber malware ransomware cyberattack
collid collision ram rammed ramming rams bump bumped
sabotag tamper cut severed sever damage damaged deliberate
border frontier boundary
money paid payment ransom pay bribe bribed millions
jam jammed jamming interference spoofing spoofed
deal agreement accord pact agreed treaty convention
sanction embargo
election vote votes voters ballot ballots poll polls referendum
dam dams reservoir sluice gates flood flooded flooding
fake faked forged forgery fabricat doctored staged staging invented
blame behind culprit responsib
danger risk risks threat safety safe unsafe hazard
evidence proof prove proved proves
warn warned warning notice notified notify notification
weapon arms armed rifle ammunition munition cargo
mine mines minefield limpet
water waters wells well taps drinking
fish fishing fisher fishermen nets
cable cables pipeline anchor anchors
radar radars sonar satellite
talks talk negotiat dialogue meeting met summit
apolog regret sorry
inquiry investig probe inquest examin
spy spies spying espionage agent agents surveillance
camp camps base bases barracks outpost
gas oil fuel diesel petrol
village villages town houses homes civilian residents
church temple mosque monastery
school schools hospital clinic
prison jail jailed imprison sentenc
ceasefire truce armistice
visa visas passport passports papers
food grain flour rice milk bread wheat
test tests tested sample samples laborator analysis
video videos footage film image images photo photos photograph picture pictures recording
ambassad embassy envoy diplomat consul attach
parliament lawmaker deputies legislat
ally allies allied alliance
pipe pipes leak leaked leaking spill spilled`

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
