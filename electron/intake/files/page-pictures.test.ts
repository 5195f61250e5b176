import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { packedPage, pageWith, pngFile } from './fixtures.ts'
import { LOOKED_AT } from './page-pictures.ts'
import { readFile } from './read-file.ts'

const read = (content: string, name = 'page.html') => readFile(strToU8(content), name, null)
const inAddress = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`

/** Where the pictures of an article may be. */
const placesIn = async (within: string) =>
  (await read(pageWith(within))).pictures!.map(({ places }) =>
    places.map((place) => ('path' in place ? place.path : place.bytes.length)),
  )

test('the pictures of an article are named in their order, with the words that belong to each', async () => {
  const { pictures, text } = await read(
    pageWith(`<figure><a href="x"><img src="page_files/a.jpg" alt="A crater"></a>
      <figcaption>The crater at the landing.<br>Photo: R. Porter</figcaption></figure>
      <p>Words between.</p><img src="./page_files/b%20c.png?v=2#top">`),
  )
  expect(pictures).toEqual([
    {
      places: [{ path: 'page_files/a.jpg' }],
      elsewhere: false,
      alt: 'A crater',
      caption: 'The crater at the landing. Photo: R. Porter',
    },
    { places: [{ path: 'page_files/b c.png' }], elsewhere: false, alt: '', caption: '' },
  ])
  expect(text).toContain('The crater at the landing.\nPhoto: R. Porter')
})

test('of a picture in several sizes the largest comes first, and one that is shown later is found', async () => {
  expect(
    await placesIn(`<p><img src="f/small.jpg" srcset="f/small.jpg 300w, f/large.jpg 1200w,f/middle.jpg 600w">
      <img class="lazy" src="${inAddress(new Uint8Array(9))}" data-src="f/later.jpg">
      <picture><source srcset="f/wide.webp 2x, f/one.webp"><img src="f/old.jpg"></picture></p>`),
  ).toEqual([
    ['f/large.jpg', 'f/middle.jpg', 'f/small.jpg'],
    expect.arrayContaining(['f/later.jpg']),
    ['f/wide.webp', 'f/one.webp', 'f/old.jpg'],
  ])
})

test('a picture that the page holds itself comes with its bytes, each once', async () => {
  const png = pngFile(200, 150)
  const image = `<p><img src="${inAddress(png)}"></p>`
  const { pictures } = await read(pageWith(image + image))
  expect(pictures).toHaveLength(1)
  const [place] = pictures![0]!.places
  expect(place && 'bytes' in place && Buffer.from(place.bytes)).toEqual(png)
})

test.each([
  ['../secret.jpg'],
  ['page_files/../../secret.jpg'],
  ['page_files/%2e%2e/secret.jpg'],
  ['page_files/.. /secret.jpg'],
  ['/etc/page_files/a.jpg'],
  ['//host/share/a.jpg'],
  ['\\\\host\\share\\a.jpg'],
  ['C:/page_files/a.jpg'],
  ['page_files/..\\..\\a.jpg'],
  ['file:///page_files/a.jpg'],
  ['https://example.org/a/b.jpg'],
  ['page_files/a%00.jpg'],
  // What lies beside the page itself is a file of its own.
  ['beside.jpg'],
  ['data:image/png,rubbish'],
  [`${'a/'.repeat(40)}a.jpg`],
])('%s leads to nothing', async (address) => {
  const { pictures } = await read(pageWith(`<p><img src="${address}"></p>`))
  expect(pictures).toEqual([{ places: [], elsewhere: true, alt: '', caption: '' }])
})

test('icons, what is hidden and what stands around the article are no pictures of it', async () => {
  expect(
    await placesIn(`<p><img src="f/dot.gif" width="1" height="1"><img hidden src="f/hidden.jpg"><img alt="none">
      <img src="f/there.jpg"></p><noscript><p>No<img src="f/no.jpg"></p></noscript>`),
  ).toEqual([['f/there.jpg']])
})

test('a page that names 100,000 pictures gives the first, and says so', async () => {
  const { pictures, notes } = await read(
    `<body>${Array.from({ length: 100_000 }, (_, at) => `<img src="f/${at}.jpg">`).join('')}`,
  )
  expect(pictures).toHaveLength(LOOKED_AT)
  expect(notes.join(' ')).toContain('99800 more pictures')
})

test('a packed page holds its pictures by their addresses and ids', async () => {
  const [a, b, c] = [pngFile(200, 150, 1), pngFile(200, 150, 2), pngFile(200, 150, 3)] as const
  const page = packedPage(
    `<p><img src="https://example.org/a.png"><img src="../img/b.png"><img src="cid:c@page"><img src="f/d.png"></p>`,
    { 'https://example.org/a.png': a, 'https://example.org/img/b.png': b, '<c@page>': c },
  )
  const { pictures, notes } = await read(page, 'page.mhtml')
  expect(pictures!.map(({ places }) => places)).toEqual([
    [{ bytes: new Uint8Array(a), fileName: 'a.png' }],
    [{ bytes: new Uint8Array(b), fileName: 'b.png' }],
    [{ bytes: new Uint8Array(c), fileName: 'c@page' }],
    [],
  ])
  expect(notes.join(' ')).not.toContain('Attached')
})

test('a mail that somebody wrote is no page, and its pictures are attachments', async () => {
  const mail = packedPage('<p><img src="cid:a@b"></p>', { '<a@b>': pngFile(200, 150) })
  expect(
    (await read(mail.replace('Subject:', 'To: Desk <desk@example.net>\r\nSubject:'), 'a.eml')).pictures,
  ).toBeUndefined()
})
