import type { Element } from '#word/read'

/** The order in which the schema wants the children of some elements (ECMA-376 part 1, 17.3.1, 17.7.4, 17.9.6, 17.15.1). */
export const ORDER = {
  paragraph:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  level: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  settings:
    'embedTrueTypeFonts saveSubsetFonts mirrorMargins gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator',
} as const

/** Children in the order of the schema; what it does not name stands last. */
export function inOrder(children: readonly Element[], of: keyof typeof ORDER): Element[] {
  const names = ORDER[of].split(' ').map((name) => `w:${name}`)
  const place = ({ name }: Element) => (names.includes(name) ? names.indexOf(name) : names.length)
  return children.toSorted((a, b) => place(a) - place(b))
}
