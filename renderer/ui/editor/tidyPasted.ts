/** A list paragraph of Word carries its number or bullet as text; its level stands in its style. */
const isWordItem = (element: Element) => /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')

/**
 * Makes real lists out of the paragraphs that Word puts on the clipboard for them, and takes out what it
 * writes for itself. All else that the schema does not hold falls away when the editor reads the result.
 */
export function tidyPasted(html: string): string {
  if (!/mso-|urn:schemas-microsoft/i.test(html)) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const own of page.querySelectorAll('style, xml, meta, link')) own.remove()
  for (const item of [...page.querySelectorAll('p')].filter(isWordItem)) {
    const bullet = [...item.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    )
    const tag = /\d|^\s*[a-z][.)]/i.test(bullet?.textContent ?? '') ? 'ol' : 'ul'
    bullet?.remove()
    const before = item.previousElementSibling
    const list =
      before?.localName === tag && before.hasAttribute('data-word') ? before : page.createElement(tag)
    if (list !== before) {
      list.setAttribute('data-word', '')
      item.before(list)
    }
    const entry = page.createElement('li')
    entry.append(...item.childNodes)
    list.append(entry)
    item.remove()
  }
  return page.body.innerHTML
}
