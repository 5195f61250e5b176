import { expect } from 'playwright/test'
import type { Page } from 'playwright'

/** What a screen must never do, whatever it shows: found faults in words, empty where all is well. */
export async function lookAt(page: Page): Promise<string[]> {
  await page.evaluate(settle)
  const [wide, cut, faint, tree] = [
    await page.evaluate(stickingOut),
    await page.evaluate(outOfReach),
    await page.evaluate(faintTexts),
    await page.locator('body').ariaSnapshot(),
  ]
  return [...wide, ...cut, ...faint, ...unnamed(tree)]
}

/** Controls without a name for those who cannot see them, from Playwright's account of the page. */
function unnamed(tree: string): string[] {
  const control =
    /^\s*- '?(button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|spinbutton|tab|option|menuitem|dialog)\b(?! ")/
  const lines = tree.split('\n')
  return lines.flatMap((line, at) =>
    control.test(line)
      ? [
          `no name: ${lines
            .slice(Math.max(0, at - 1), at + 2)
            .join(' ')
            .trim()}`,
        ]
      : [],
  )
}

/** Collects what the console and the page complain of; the returned function gives it all. */
export function listenForComplaints(page: Page): () => string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  return () => heard
}

/** Fails where any screen had a fault; each is told once, with the screens that have it. */
export function expectFaultless(faults: ReadonlyMap<string, readonly string[]>): void {
  const screensOf = Map.groupBy(
    [...faults].flatMap(([screen, all]) => [...new Set(all)].map((fault) => ({ screen, fault }))),
    ({ fault }) => fault,
  )
  const found = [...screensOf].map(
    ([fault, where]) => `${fault} on: ${where.map(({ screen }) => screen).join(', ')}`,
  )
  expect(found.join('\n')).toBe('')
}

// The functions below run in the page.

/** Waits for what moves to arrive, and for fonts and pictures. */
async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  const ending = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.all(ending.map((each) => each.finished.catch(() => undefined)))
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
}

function stickingOut(): string[] {
  const { scrollWidth, scrollHeight } = document.documentElement
  return [
    ...(scrollWidth > innerWidth ? [`${scrollWidth} px wide in a window of ${innerWidth}`] : []),
    ...(scrollHeight > innerHeight ? [`${scrollHeight} px high in a window of ${innerHeight}`] : []),
  ]
}

/** Controls that are cut off where nothing scrolls them into sight, and panes that scroll sideways. */
function outOfReach(): string[] {
  const faults: string[] = []
  const name = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  for (const control of document.querySelectorAll('button, a, input, select, textarea, [role=option]')) {
    const box = control.getBoundingClientRect()
    if (!seen(control) || box.width < 3 || control.matches('.visually-hidden *')) continue
    let [across, down] = [true, true]
    for (let each = control.parentElement; each && (across || down); each = each.parentElement) {
      const { overflowX, overflowY, position, textOverflow } = getComputedStyle(each)
      // A text that ends in an ellipsis says itself that there is more of it.
      if (textOverflow === 'ellipsis') across = false
      if (/auto|scroll/.test(overflowX)) across = false
      if (/auto|scroll/.test(overflowY)) down = false
      if (position === 'fixed') break
      const frame =
        each === document.body
          ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
          : each.getBoundingClientRect()
      const cutAcross =
        across && overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)
      const cutDown =
        down && overflowY !== 'visible' && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
      if (!cutAcross && !cutDown) continue
      faults.push(`out of reach: ${control.tagName.toLowerCase()} “${name(control)}”`)
      break
    }
  }
  for (const pane of document.querySelectorAll('body *')) {
    const { overflowX } = getComputedStyle(pane)
    if (!/auto|scroll/.test(overflowX) || pane.scrollWidth <= pane.clientWidth + 1 || !seen(pane)) continue
    // Tabs scroll; fields scroll with the text in them.
    if (pane.matches('[role=tablist], input, textarea')) continue
    faults.push(`scrolls sideways: ${pane.tagName.toLowerCase()} “${name(pane)}”`)
  }
  return faults
}

/** Texts that stand out less than 4.5 : 1 from what is behind them, placeholders less than 3 : 1. */
function faintTexts(): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, Colour>()
  const read = (css: string): Colour => {
    const earlier = known.get(css)
    if (earlier) return earlier
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    known.set(css, [red, green, blue, alpha / 255])
    return [red, green, blue, alpha / 255]
  }
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const light = ([...rgb]: Colour) => {
    const [red = 0, green = 0, blue = 0] = rgb
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: Colour, b: Colour) => {
    const [less = 0, more = 0] = [light(a), light(b)].toSorted((one, other) => one - other)
    return (more + 0.05) / (less + 0.05)
  }
  const parentOf = (element: Element) =>
    element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null

  /** How much a text of this colour stands out; null where what is behind it is not plain. */
  const standsOut = (element: Element, colour: string): number | null => {
    const layers: Colour[] = []
    let opacity = 1
    for (let each: Element | null = element; each; each = parentOf(each)) {
      const style = getComputedStyle(each)
      if (style.backgroundImage !== 'none') return null
      const layer = read(style.backgroundColor)
      layers.push(layer)
      if (layer[3] === 1) break
      opacity *= Number(style.opacity)
    }
    const behind = layers.reduceRight<Colour>((under, top) => over(top, under), [255, 255, 255, 1])
    const [red, green, blue, alpha] = read(colour)
    return contrast(over([red, green, blue, alpha * opacity], behind), behind)
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('svg') &&
    [...element.getClientRects()].some(({ width, height }) => width > 2 && height > 2)

  const faults = new Map<string, string[]>()
  const judge = (element: Element, colour: string, least: number, words: string) => {
    // Letters without any colour only hold places for what lies behind them.
    if (read(colour)[3] === 0) return
    const found = standsOut(element, colour)
    if (found === null || found > least - 0.01) return
    const fault = `${found.toFixed(2)} : 1 in ${colour}`
    faults.set(fault, [...(faults.get(fault) ?? []), words.trim().replace(/\s+/g, ' ').slice(0, 40)])
  }
  const visit = (root: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot) visit(node.shadowRoot)
        if (!node.matches('textarea, input:not([type=checkbox], [type=radio])') || !isSeen(node)) continue
        const { value, placeholder } = node as HTMLInputElement
        if (value !== '') judge(node, getComputedStyle(node).color, 4.5, value)
        else if (placeholder)
          judge(node, getComputedStyle(node, '::placeholder').color, 3, `placeholder ${placeholder}`)
        continue
      }
      const owner = node.parentElement
      if (!owner || node.textContent?.trim() === '' || owner.matches('script, style, option, textarea'))
        continue
      if (isSeen(owner)) judge(owner, getComputedStyle(owner).color, 4.5, node.textContent ?? '')
    }
  }
  visit(document)
  return [...faults].map(([fault, words]) => `${fault}: ${words.slice(0, 6).join(' | ')}`)
}
