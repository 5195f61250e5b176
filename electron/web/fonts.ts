/** A face of the house's type as TrueType bytes. */
export interface WebFont {
  readonly family: 'Source Serif 4' | 'Inter'
  readonly weight: 400 | 700
  readonly style: 'normal' | 'italic'
  readonly bytes: Uint8Array
}

/** The faces inside the page. A slanted face comes along only where something is slanted. */
export const fontFaces = (fonts: readonly WebFont[], body: string): string =>
  fonts
    .filter(({ style }) => style === 'normal' || body.includes('<em>'))
    .map(
      ({ family, weight, style, bytes }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`,
    )
    .join('\n')
