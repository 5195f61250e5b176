/** What many have: offices and bodies by their kind alone. */
const OFFICE =
  /(?<![\p{L}])(?:an?|the|of|for|foreign|defen[cs]e|interior|prime|deputy|vice|chief|senior|state|national|general|federal|supreme|armed|air|coast|border|minist(?:er|ry)|president|presidency|premier|chancellor|king|queen|ambassador|governor|mayor|commander|official|officer|head|leader|spokes(?:man|woman|person)|army|navy|fleet|force|forces|military|guard|coastguard|staff|government|authority|authorities|administration|parliament|senate|council|court|police|command|department|directorate|office|bureau|service|embassy|cabinet|committee|commission|board|party|opposition|union|alliance|group|company|mission|agency|secretary|secretariat)(?![\p{L}])/giu

/** Whether words name nobody but say what somebody is: “the ministry”, “Foreign Ministry”, “a spokesman”. */
export const isBareOffice = (words: string): boolean => !/[\p{Lu}\p{Lo}]/u.test(words.replace(OFFICE, ''))
