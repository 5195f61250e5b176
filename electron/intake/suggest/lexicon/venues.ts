import { list } from './untrue.ts'

/** Where and how somebody comes to speak, before “to blame”: “went on television”, “issued a statement”, “was quick”. */
const VENUES = `
  (?:go|goes|going|gone|went) (?:back )?(?:on|before|to) (?:\\p{L}+ ){0,3}?(?:television|tv|radio|air|airwaves|cameras?|facebook|telegram|twitter|x|parliament|press|media)
  \\p{L}+ (?:up |out |back )?(?:on|before) (?:[\\p{L}']+ ){0,5}?(?:television|tv|radio|air|airwaves|cameras?)
  (?:go|goes|going|gone|went) (?:so|as) far as
  (?:take|takes|took|taken|taking) to (?:\\p{L}+ ){0,2}?(?:television|tv|radio|airwaves|facebook|telegram|twitter|x|instagram|floor|podium|stage|media|microphones?|rostrum|pulpit)
  (?:take|takes|took|taken|taking) the (?:\\p{L}+ )?(?:opportunity|occasion|floor|stand|podium|microphone|step)
  (?:use|uses|used|using|seized|seizes) (?:the|his|her|its|their|an?|this|that) (?:\\p{L}+ ){0,2}?(?:speech|interview|address|occasion|opportunity|visit|meeting|platform|debate|podium|rally|session|conference|column|letter|trip|sermon|statement)
  (?:issue|issues|issued|release|released|published|posted|read out|put out) an? (?:\\p{L}+ ){0,2}?(?:statement|letter|video|communiqu[eé]|post|message|appeal)
  (?:call|calls|called|hold|held|convened?) an? (?:\\p{L}+ ){0,2}?(?:conference|briefing|meeting|session)
  (?:break|breaks|broke|broken) (?:his|her|its|their) silence
  (?:write|writes|wrote|written) (?:back )?to (?:\\p{L}+ ){1,5}
  (?:phone|phoned|rang|telephoned|summoned) (?:\\p{L}+ ){1,5}
  (?:take|takes|took|taken|needed) (?:\\p{L}+|\\d+) (?:hours|days|weeks|months|years|decades)
  (?:stand|stood|get|got) up
  (?:rise|rose|risen)
  (?:come|comes|came|step|stepped) (?:forward|out)
  (?:is|are|was|were|been|become|becomes|became) (?:among )?the (?:\\p{L}+ )?(?:first|last|latest|next|only|second|third)(?: (?:of )?(?:\\p{L}+ ){0,3}?\\p{L}+)?
  (?:is|are|was|were|been|become|becomes|became) (?:at pains|quick|swift|keen|careful|eager|happy|anxious|at liberty|sorry|ready|prepared|minded|inclined|reluctant|moved|driven|bound)
  lost no time in
  (?:lines? up|lined up|queue|queued|rush|rushed|scramble|scrambled)
  (?:feel|feels|felt) (?:\\p{L}+ )?(?:able|bound|obliged|compelled|moved)`

/** Words in lower case, with a space between them, up to the “to” of the verb of saying. */
export const VENUE = new RegExp(`(?<![\\p{L}])(?:${list(VENUES)}) ?$`, 'u')
