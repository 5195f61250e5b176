/** The encodings of code pages (`\ansicpgN`) that decoders know by another name than `windows-N`. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  20_866: 'koi8-r',
  65_001: 'utf-8',
}

/** The code pages of fonts by their `\fcharsetN` (RTF 1.9.1, font table). */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The code page of a font; null where it is that of the document. */
export const codePageOf = (charset: number): number | null => CHARSETS[charset] ?? null

/** Decodes bytes of a code page; one that no decoder knows is read as that of Western Europe. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const label = CODE_PAGES[codePage] ?? `windows-${codePage}`
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
