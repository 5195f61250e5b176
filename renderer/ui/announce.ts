let region: HTMLElement | null = null

/** Says something to those who hear the screen instead of seeing it, such as where a thing was moved to. */
export function announce(words: string): void {
  if (!region) {
    region = document.createElement('div')
    region.className = 'visually-hidden'
    region.setAttribute('aria-live', 'polite')
    // Not below the page, which it would make higher.
    region.style.top = '0'
    document.body.append(region)
  }
  // The same words twice are said twice only when the text changes.
  region.textContent = region.textContent === words ? `${words}\u00a0` : words
}
