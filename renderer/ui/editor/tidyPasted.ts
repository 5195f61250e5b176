/** A list paragraph of Word carries its number or bullet as text; its level stands in its style. */
const isWordItem = (element: Element) => /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')

/** Makes real lists out of the paragraphs that Word puts on the clipboard for them. */
function listWordItems(page: Document): void {
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
}

/** Lists have one level: items of an inner list follow the item that held it. */
function flattenLists(page: Document): void {
  for (;;) {
    const inner = page.querySelector('li ul, li ol, ul > ul, ul > ol, ol > ul, ol > ol')
    if (!inner) return
    const holder = inner.parentElement?.closest('li')
    if (holder) holder.after(...inner.children)
    else inner.before(...inner.children)
    inner.remove()
  }
}

/** An item or row is one paragraph: what stood in several becomes lines of it. */
function joinParagraphs(page: Document): void {
  for (const paragraph of page.querySelectorAll('li > p:not(:last-child), li > div:not(:last-child)'))
    paragraph.append(page.createElement('br'))
  for (const paragraph of page.querySelectorAll('li > p, li > div'))
    paragraph.replaceWith(...paragraph.childNodes)
  for (const row of page.querySelectorAll('tr')) {
    const line = page.createElement('p')
    line.textContent = [...row.children].map((cell) => cell.textContent.trim()).join(' · ')
    const table = row.closest('table')
    table?.before(line)
  }
  for (const table of page.querySelectorAll('table')) table.remove()
}

/**
 * Brings what is pasted near to what the schema holds, so that nothing runs together: lists of one level,
 * a row of a table as a line. All else that the schema does not hold falls away when the editor reads it.
 * Nothing of it is loaded or run.
 */
export function tidyPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const own of page.querySelectorAll('style, script, xml, meta, link, title')) own.remove()
  listWordItems(page)
  flattenLists(page)
  joinParagraphs(page)
  return page.body.innerHTML
}
