const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in XML, between tags or in an attribute. */
export const escapeXml = (words: string): string =>
  /[&<>"]/.test(words) ? words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign) : words

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** An element that holds nothing but one value. */
export const valued = (name: string, value: string | number): string => `<w:${name} w:val="${value}"/>`
