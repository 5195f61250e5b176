const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Nouns that speak: people by their office, and bodies. */
export const SPEAKERS = words(`
  government governments ministry ministries minister ministers president presidents premier chancellor king queen emir
  sultan prince monarch cabinet parliament senate congress assembly duma council councils commission commissioner
  committee secretary undersecretary department departments administration presidency palace kremlin embassy
  ambassador ambassadors consul consulate envoy envoys diplomat diplomats delegate delegates delegation attache attaché
  official officials officer officers spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons
  spokespeople source sources aide aides adviser advisers advisor advisors chief chiefs head heads deputy deputies
  leader leaders leadership governor governors mayor mayors prefect councillor councillors lawmaker lawmakers senator
  senators congressman congresswoman mp mps backbencher legislator legislators politician politicians opposition
  party parties coalition army navy military forces force command commander commanders general generals colonel
  major captain admiral lieutenant sergeant brigadier marshal troops staff guard guards coastguard police constabulary
  gendarmerie detective detectives investigator investigators prosecutor prosecutors judge judges court tribunal
  lawyer lawyers attorney attorneys barrister solicitor counsel agency agencies service services bureau office
  authority authorities inspectorate regulator regulators watchdog inspector inspectors institute organisation
  organization organisations organizations body union alliance bloc federation league association society charity
  ngo group groups movement militia militias rebels rebel insurgents separatists faction front company companies
  firm firms operator operators owner owners manufacturer shipowner airline airlines carrier bank corporation
  utility publisher newspaper paper magazine broadcaster channel station website outlet media journalist
  journalists reporter reporters correspondent correspondents editor author authors analyst analysts expert experts
  researcher researchers scientist scientists academic academics professor historian economist observer observers
  monitor monitors mission team teams witness witnesses resident residents villager villagers neighbour neighbours
  neighbor neighbors local locals fisherman fishermen farmer farmers driver pilot pilots crew passenger passengers
  sailor sailors skipper master shipmaster worker workers employee employees director directors manager chairman
  chairwoman chair chairperson ceo executive executives founder boss bosses father mother son daughter brother sister
  wife husband widow family families relative relatives friend friends man men woman women people person
  activist activists campaigner campaigners critic critics supporter supporters protester protesters demonstrators
  bishop archbishop patriarch pope priest imam cleric clerics doctor doctors nurse nurses medic medics hospital
  rescuers firefighters paramedics teacher teachers student students schoolteacher guide insider insiders
  whistleblower informant defector hackers hacker side sides capital country countries state states nation nations
  republic kingdom allies ally neighbours counterpart counterparts member members majority ministers judiciary
  ombudsman secretariat registrar negotiator negotiators mediator mediators broker brokers trader traders
  shopkeeper grandmother grandfather gran mum dad holidaymaker holidaymakers tourist tourists survivor survivors
  refugee refugees migrant migrants detainee detainees hostage victim victims eyewitness eyewitnesses
  both neither others some many several two three most few they all one none laboratory lab university centre center
  unit port administration harbourmaster harbormaster chiefs brass mission customs directorate division brigade
  regiment squadron fleet garrison intelligence consortium exchange newsroom portal telecom cooperative
  presenter host anchor blogger bloggers columnist commentator commentators technician technicians engineer engineers
  contractor contractors historian veteran veterans junta regime rulers caliphate tribe elders elder chieftain
  attorney-general vice-president lawyer's advocate advocates figure figures monks radio television tv network tabloid daily weekly agency broadcasters
  newspapers radios networks wire opponent opponents rival rivals provider providers vendor maker makers supplier suppliers developer
  insurer insurers distributor retailer landlord tenant tenants locals camp campaign entourage each clinic ranger rangers captain broker registry taskforce directorate ombudsman regency chamber lower-house upper-house cell representative
  representative representatives rapporteur rapporteurs plenipotentiary nuncio chargé co-chair panel whip magistrate
  magistrates coroner rector vicar rabbi mullah ayatollah duke emperor curator caretaker warden keeper boffin boffins
  defence prosecution plaintiff plaintiffs defendant defendants jury jurors fiance fiancee colleague colleagues classmate
  teenager teenagers girl boy lad child children pensioner pensioners housewife baker butcher waiter waitress barman
  barmaid bartender midwife surgeon surgeons carpenter mechanic electrician miner miners docker dockers trucker
  truckers cyclist walker walkers hiker hikers diver divers surfer swimmer trawlerman shepherd shepherds herder herders
  hunter hunters gardener gamekeeper forester beekeeper innkeeper hotelier publican porter cleaner chef steward
  stewardess purser bosun helmsman signalman controller controllers dispatcher navigator gunner recruit conscript
  conscripts soldier soldiers airman marines paratroopers sniper fighter fighters combatants gunman militiaman
  militiamen mercenary mercenaries smuggler smugglers trafficker prisoner prisoners inmate inmates complainant applicant
  applicants claimant claimants petitioner petitioners signatory signatories customer customers client clients
  shareholder shareholders investor investors creditor creditors auditor auditors accountant banker bankers dealer
  shipper charterer underwriter underwriters surveyor surveyors salvor salvors scholar scholars lecturer lecturers
  principal headmaster headteacher pundit pundits pollster pollsters lobbyist strategist dissident dissidents warlord
  warlords peacekeeper peacekeepers contingent battalion headquarters admiralty chancellery treasury synod municipality
  prefecture secretary-general escort patrol monarch loyalist loyalists paramedic ambassadress consul-general convenor delegations`)

/** What says something and is nobody: “a sign said”, “the law says”. */
export const MUTE = words(
  `law laws rule rules treaty constitution sign signs log map chart headline headlines poster banner label plaque clock
  caption manual proverb saying legend theory arithmetic calendar placard inscription graffiti menu ticket`,
)

/** Texts that speak for somebody. */
export const DOCUMENTS = words(
  `statement communique communiqué report letter note readout document paper memo briefing study dossier declaration
  release bulletin dispatch filing notice post tweet message indictment summary assessment review inquiry survey poll
  verdict ruling judgment judgement resolution email e-mail telegram cable`,
)

export const PRONOUNS = words('he she they it we i who which nobody both neither each')

/** Offices that stand before a name. */
export const TITLES = words(`
  president minister premier chancellor secretary undersecretary ambassador envoy spokesman spokeswoman spokesperson
  official officer aide adviser advisor chief head deputy leader governor mayor prefect councillor lawmaker senator
  congressman congresswoman mp backbencher legislator politician general colonel major captain admiral lieutenant commodore
  corporal chairperson negotiator chief-of-staff premier-designate sergeant brigadier marshal commander commissioner constable inspector superintendent detective investigator
  prosecutor judge justice lawyer attorney counsel director manager chairman chairwoman chair executive founder boss
  analyst expert researcher scientist professor historian economist journalist reporter correspondent editor author
  bishop archbishop patriarch pope priest imam doctor dr mr mrs ms miss sir lord lady dame king queen prince princess
  emir sultan sheikh gen. col. lt. maj. capt. sgt. adm. sen. rep. gov. cmdr. brig. mr. mrs. ms. dr. prof. witness
  resident villager fisherman farmer driver pilot skipper sailor gran grandmother father mother widow survivor
  comrade activist campaigner critic engineer technician owner operator harbourmaster coordinator speaker consul
  vice-president gran-of-four mum-of-two dad-of-three columnist blogger commentator attache attaché diplomat
  negotiator mediator delegate gen col lt maj capt sgt adm sen rep gov cmdr brig prof st operator bureau`)

export const CALENDAR =
  words(`monday tuesday wednesday thursday friday saturday sunday january february april june
  july august september october november december yesterday today tomorrow week month year night morning evening
  afternoon earlier later`)
