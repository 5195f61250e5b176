import { useMediaQuery } from '@mantine/hooks'

/**
 * True while the window fits a media query, such as `(min-width: 1000px)`. The page's zoom counts: at 200 %
 * a window is half as wide.
 */
export function useRoom(query: string): boolean {
  // Asked at once, so that nothing is drawn wide first and then narrow.
  return useMediaQuery(query, undefined, { getInitialValueInEffect: false }) ?? true
}
