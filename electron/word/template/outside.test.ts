import { describe, expect, test } from 'vitest'
import { wordsIn } from '#word/check'
import { openXmlFaults } from '#word/gate/open-xml'
import { PIXEL } from '#word/fixture-pixel'
import { A4, field, margins, para, picture, run, section, type Fixture } from './fixture-package.ts'
import { linesOf, written } from './testing.ts'

test('a picture of 200 megapixels is left out and named', async () => {
  const vast = Buffer.from(PIXEL)
  vast.writeUInt32BE(20_000, 16)
  vast.writeUInt32BE(10_000, 20)
  const { word, report } = await written({
    body: para('') + section(['header default header1'], A4 + margins(1500, 1000, 1000, 1000)),
    lines: {
      header1: { xml: para(picture('rId1', 100_000, 100_000)), links: [['rId1', 'image', 'media/vast.png']] },
    },
    parts: { 'word/media/vast.png': new Uint8Array(vast) },
  })
  expect(report.unused).toContain('The picture vast.png: it has more than 40 megapixels.')
  expect([...word.bytes.values()].some((bytes) => Buffer.from(bytes).equals(vast))).toBe(false)
})

describe('what leads out of a template', () => {
  const outside: Fixture = {
    body: para('Words') + section(['header default header1'], A4 + margins(1500, 1000, 1000, 1000)),
    settings: '<w:attachedTemplate r:id="rId1"/>',
    settingsLinks: [['rId1', 'attachedTemplate', 'file:///X:/secret/Normal.dotm', 'External']],
    lines: {
      header1: {
        xml: [
          para(picture('rId1', 100_000, 100_000, 'r:link')),
          para(picture('rId2', 100_000, 100_000)),
          para(run('Our house') + field('INCLUDEPICTURE "https://tracker.example/x.png"', 'Emblem')),
          para(
            `<w:hyperlink r:id="rId3">${run('our page')}</w:hyperlink><w:hyperlink r:id="rId4">${run('a file')}</w:hyperlink>`,
          ),
          para('<w:r><w:object><w:control r:id="rId5"/></w:object></w:r>'),
          para(
            '<w:del w:id="1" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>stays</w:t></w:r></w:ins>',
          ),
        ].join(''),
        links: [
          ['rId1', 'image', 'https://tracker.example/pixel.png', 'External'],
          ['rId2', 'image', 'media/broken.png'],
          ['rId3', 'hyperlink', 'https://house.example/', 'External'],
          ['rId4', 'hyperlink', 'file:///etc/passwd', 'External'],
          ['rId5', 'control', 'activeX/activeX1.xml'],
        ],
      },
    },
    parts: { 'word/media/broken.png': 'no picture', 'word/activeX/activeX1.xml': '<ax/>' },
  }

  test('is left out and named; a web address stays a link', async () => {
    const { word, report, bytes } = await written(outside)
    expect(word.faults).toEqual([])
    expect(await openXmlFaults(bytes)).toEqual([])
    const everything = [...word.texts.values()].join('')
    expect(everything).not.toMatch(/tracker\.example|secret|passwd|INCLUDEPICTURE|activeX|gone|w:ins\b/)
    expect(everything).toContain('https://house.example/')
    for (const words of ['our page', 'a file', 'Our house', 'Emblem', 'stays'])
      expect(
        linesOf(word)
          .map(([, root]) => wordsIn(root))
          .join(),
      ).toContain(words)
    const unused = report.unused.join('\n')
    for (const words of [
      'tracker.example',
      'broken.png',
      'INCLUDEPICTURE',
      'passwd',
      'embedded object',
      'Normal.dotm',
    ])
      expect(unused).toContain(words)
  }, 60_000)
})
