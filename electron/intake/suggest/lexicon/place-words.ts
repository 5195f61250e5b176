/** Nouns of places, prepositions and other words beside which a name is one. Alternatives for patterns. */
export const BEFORE_FEATURE = 'Lake|Mount|Cape|Port|Isle|Island|River|Point|Fort|Puerto|Camp'
/** Those that “of” joins to the name. */
export const OF_FEATURE =
  'Gulf|Strait|Straits|Bay|Sea|Isle|Isles|Islands|Firth|Sound|Cape|Port|Lake|Mount|Horn|Port'
export const AFTER_FEATURE =
  'river|sea|strait|straits|gulf|bay|island|islands|peninsula|province|region|district|oblast|prefecture|county|valley|mountains|desert|reservoir|dam|canal|delta|shoal|bank|reef|strip|coast|airspace|territory|soil|side|waters|border|frontier|town|village|port|harbour|harbor|channel|corridor|basin|plain|plateau|archipelago|bridge|crossing|lagoon|estuary|coastline|shore|airport|airfield|airbase|base|barracks|checkpoint|outpost|oilfield|field|refinery|shipyard|quay|dockyard|mine|quarry|temple|monastery|camp|forest|ridge|hill|hills|heights|glacier|plains|marshes|wetlands|headland|fjord|inlet|shallows|islets|atoll|cape|pass|gorge|highway|junction|suburb|neighbourhood|quarter|municipality|governorate|enclave|exclave|canton|sector|zone|lake|beach|anchorage|terminal|pipeline|lighthouse'
export const CAPITAL_FEATURE =
  'River|Sea|Strait|Straits|Gulf|Bay|Island|Islands|Peninsula|Province|Region|District|Oblast|County|Valley|Mountains|Desert|Reservoir|Dam|Canal|Delta|Shoal|Bank|Reef|Strip|Coast|Sound|Channel|Point|Bridge|Heights|Mountains|Pass|Archipelago|Basin|Airport|Airfield|Base|Line|Lake|Glacier|Forest|Fjord|Falls|Plain|Gap|Corridor|Zone|Straits|Cape|Shoals|Reefs|Banks|Narrows|Plateau|Lagoon|Estuary|Terminal'
/** Nouns of which two or more have names: “the Upper Tesh and Keran sectors”. */
export const SHARED_FEATURE =
  'sectors|districts|provinces|regions|islands|villages|valleys|towns|rivers|oblasts|counties|governorates|straits|crossings|airports|ports'
/** Prepositions of place; the first of them stand before places alone, the others also before people. */
export const FIRM =
  'in|at|near|off|into|across|around|outside|inside|over|opposite|beyond|along|above|below|throughout|reach(?:ed|ing)?|enter(?:ed|ing)?|left|leav(?:e|es|ing)|bound for|heading for|headed for|shelled|shelling|bombed|bombing'
export const LOOSE = 'towards?|between|from|to|through|via|on|of|for'
const DIRECTION =
  'neighbou?ring|nearby|central|downtown|mainland|upper|lower|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?'
const HELD = '\\p{Ll}+-(?:held|controlled|run|occupied)|occupied|annexed|besieged|coastal'
const SETTLEMENT =
  'village|town|city|port|island|district|region|province|settlement|hamlet|suburb|capital|valley|coast|banks?|neighbou?rhood|municipality|peninsula|enclave|resort|monastery|temple|base|airport|state'
/** What may stand between the preposition and the name. */
export const LEAD = `(?:(?:the|its|a|\\p{Lu}\\p{L}+(?= (?:village|town|city|port|island) of)|${DIRECTION}|${HELD}|(?:\\p{Ll}+ )?(?:${SETTLEMENT})s? (?:of)?) ?)*`
/** “the village of”, “in the north of”, “residents of” */
export const OF_PLACE = new RegExp(
  `(?:${SETTLEMENT}|islands|villages|towns|(?:north|south|east|west)(?:-?(?:east|west))?|centre|center|outskirts|edge|heart|streets|skies|waters|shores|residents|villagers|inhabitants|people|mayor|interior|rest|cities|ports?|skyline|siege|battle|fall) of (?:the )?$|\\b(?:village|town|city|settlement|hamlet|suburb|port) $`,
  'i',
)
/** Leads that belong to the name: “the coast of Libya”. */
export const NAMED_LEAD =
  /(?:the )?(?:coasts?|islands?|territorial (?:sea|waters)|waters|shores|strait|gulf) of $/
/** “the Soldan of X”: a name before one of these speaks or acts. */
export const ACTS =
  'said|says|denied|denies|rejected|rejects|accused|accuses|insisted|insists|maintains|maintained|blames|blamed|claims|claimed|wants|argues|puts|demanded|demands|has (?:denied|accused|rejected|said|called|demanded|long)|announced|called|calls|dismissed|retorted|counters|contends|expelled|summoned|recalled'

/** Prepositions, also at the beginning of a sentence. */
export const either = (words: string) =>
  words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  )
