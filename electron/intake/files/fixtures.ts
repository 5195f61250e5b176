import { strToU8, zipSync } from 'fflate'
import { crc32, deflateSync } from 'node:zlib'

// Small files of each kind, written out, for the tests of their readers.

export const PAGE = `<!doctype html><html lang="uk-UA"><head><meta charset="utf-8"><title>Site | Drone</title>
<meta property="og:title" content="Drone falls near the ferry"><meta property="og:site_name" content="Border Daily">
<meta name="author" content="Ana Brel"><meta property="article:published_time" content="2023-09-04T23:30:00-05:00">
<link rel="canonical" href="https://example.org/drone"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/war">War</a></li></ul></nav>
<article><h1>Drone falls near the ferry</h1>
<p>The ministry of the north said on Monday that a <b>drone</b> fell on its side of the river, near the landing
of the old ferry, and that nobody was hurt in the village above it.</p>
<p>The south denied this. “Nothing fell on their soil,” its spokesman said<br>on Tuesday, two days after the news.</p>
<table><tr><th>Day</th><th>Drones</th></tr><tr><td>Monday</td><td>1</td></tr></table>
<script>document.write('never')</script><p style="display:none">hidden words</p><img src="https://example.org/spy.gif">
</article><footer>Imprint and contact</footer></body></html>`

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** A Word document with these paragraphs, as XML of their runs' words. */
export function wordFile(
  paragraphs: readonly string[],
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Notes &amp; queries</dc:title><dc:creator>I. Karsten</dc:creator><dcterms:modified>2024-03-19T08:00:00Z</dcterms:modified></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs.map((one) => (one.startsWith('<') ? one : paragraph(one))).join('')}</w:body></w:document>`,
    ),
    ...more,
  })
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMES = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0" xmlns:style="${ODF}:style:1.0" xmlns:meta="${ODF}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`
const META = `<office:meta><dc:title>Notes &amp; queries</dc:title><meta:initial-creator>I. Karsten</meta:initial-creator><dc:creator>Duty desk</dc:creator><dc:date>2024-03-19T08:00:00</dc:date></office:meta>`
const STYLES = `<style:default-style style:family="paragraph"><style:text-properties fo:language="uk" fo:country="UA"/></style:default-style>`
const openBody = (body: string, styles: string) =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`

/** An OpenDocument text with this XML as its body, these styles and these further files. */
export function openFile(
  body: string,
  styles = '',
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const file = (name: string, within: string) =>
    strToU8(`<?xml version="1.0"?><office:document-${name} ${NAMES}>${within}</office:document-${name}>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': file('content', openBody(body, styles)),
    'meta.xml': file('meta', META),
    'styles.xml': file('styles', `<office:styles>${STYLES}</office:styles>`),
    ...more,
  })
}

/** The same as one XML file, with this as what it says about itself. */
export const flatOpenFile = (body: string, meta = META): string =>
  `<?xml version="1.0"?>\n<office:document ${NAMES}>${meta}<office:styles>${STYLES}</office:styles>${openBody(body, '')}</office:document>\n`

/** A PDF whose pages show these lines, 14 points apart; an empty line leaves room. */
export function pdfFile(pages: readonly (readonly string[])[], catalog = ''): Uint8Array {
  const objects: string[] = []
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [at, lines] of pages.entries()) {
    const drawn = lines
      .map((line, row) =>
        line === '' ? '' : `1 0 0 1 72 ${760 - row * 14} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`,
      )
      .join('\n')
    const stream = `BT /F1 11 Tf\n${drawn}\nET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  objects.push('<< /Title (Press note 12) /Author (Harbour Office) /CreationDate (D:20230904120000Z) >>')
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF`
  return strToU8(file, true)
}

export const MAIL = [
  'Received: from mail.example.org by mx.example.net; Mon, 4 Sep 2023 21:15:00 +0300',
  'From: =?utf-8?B?0JDQvdCwINCR0YDQtdC70Yw=?= <ana@example.org>',
  'To: Duty Desk <desk@example.net>, Second <two@example.net>',
  'Subject: =?windows-1251?B?xPDu7Q==?= near the ferry',
  'Date: Mon, 4 Sep 2023 21:14:05 +0300',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The drone fell on our side.',
  '',
  'More tomorrow.',
  '--b',
  'Content-Type: image/png; name="crater.png"',
  'Content-Disposition: attachment; filename="crater.png"',
  'Content-Transfer-Encoding: base64',
  '',
  pngFile(240, 160, 90).toString('base64'),
  '--b--',
  '',
].join('\r\n')

/** A PNG of this size in one grey, from 0 to 255. */
export function pngFile(width: number, height: number, grey = 128): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width + 1), grey)
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0
  const chunk = (type: string, data: Buffer) => {
    const [body, ends] = [Buffer.concat([Buffer.from(type, 'latin1'), data]), Buffer.alloc(8)]
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const image = chunk('IDAT', deflateSync(rows))
  return Buffer.concat([signature, chunk('IHDR', header), image, chunk('IEND', Buffer.alloc(0))])
}

const WORDS = 'The ministry of the north said on Monday that a drone fell on its side of the river. '

/** A saved page whose article holds this between its paragraphs. */
export const pageWith = (within: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drone falls near the ferry</title></head><body>
<nav><a href="/">Home</a><img src="page_files/logo.png" alt="Logo"></nav>
<article><h1>Drone falls near the ferry</h1><p>${WORDS.repeat(4)}</p>${within}<p>${WORDS.repeat(3)}</p></article>
<footer>Imprint</footer></body></html>`

/** The same, packed as browsers do, with these parts: under their address, or under their id as `<id>`. */
export const packedPage = (within: string, parts: Readonly<Record<string, Uint8Array>>): string =>
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://example.org/news/drone',
    'Subject: Drone falls near the ferry',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Location: https://example.org/news/drone',
    '',
    pageWith(within),
    ...Object.entries(parts).flatMap(([name, bytes]) => [
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      name.startsWith('<') ? `Content-ID: ${name}` : `Content-Location: ${name}`,
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    '--b--',
    '',
  ].join('\r\n')
