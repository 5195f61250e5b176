import { strToU8 } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { pictureFacts } from './picture-facts.ts'
import { readFile } from './read-file.ts'

const real = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'real', name)))

/** The JPEG without what it says of itself, and with this XMP instead. */
function withXmp(xml: string): Uint8Array {
  const jpeg = Buffer.from(real('photo.jpg'))
  const rest = jpeg.subarray(4 + jpeg.readUInt16BE(4))
  const xmp = strToU8(`http://ns.adobe.com/xap/1.0/\0${xml}`)
  const head = [0xff, 0xd8, 0xff, 0xe1, (xmp.length + 2) >> 8, (xmp.length + 2) & 0xff]
  return Uint8Array.from([...head, ...xmp, ...rest])
}

const SAYS_NOTHING = {
  ...{ camera: '', takenAt: '', offset: '', place: null, software: '', description: '', credit: '' },
}

describe('a picture as a source', () => {
  test.each([
    ['photo.jpg', 'image/jpeg'],
    ['picture.png', 'image/png'],
    ['picture.webp', 'image/webp'],
    ['picture.tiff', 'image/tiff'],
  ])('%s has no words, a title from its name, and no date of its own', async (name, mediaType) => {
    expect(await readFile(real(name), name, null)).toMatchObject({
      text: '',
      mediaType,
      about: { title: name.split('.')[0], author: '', published: '' },
      guessed: { title: 'file name' },
      notes: ['A picture: there are no words in it to quote. The file is kept.'],
    })
  })

  test('whatever its name, it is told by its bytes', async () => {
    expect((await readFile(real('picture.png'), 'a.jpg', null)).mediaType).toBe('image/png')
    expect((await readFile(strToU8('<!doctype html><p>It fell.'), 'a.jpg', null)).text).toBe('It fell.')
  })

  test('one that does not even tell its size is damaged', async () => {
    const error: unknown = await readFile(real('photo.jpg').subarray(0, 20), 'a.jpg', null).catch(
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(Refusal)
    expect((error as Refusal).code).toBe('file damaged')
  })
})

describe('what a picture says of itself', () => {
  test('camera, time by its clock, place south and west, software, description and credit', () => {
    expect(pictureFacts(real('photo.jpg'), 'photo.jpg')).toEqual({
      ...{ width: 160, height: 120, camera: 'Lumen X2', takenAt: '2024-03-14 04:12:33', offset: '+02:00' },
      place: { latitude: expect.closeTo(-45.2718, 5), longitude: expect.closeTo(-28.9331, 5) },
      ...{ software: 'Darkroom 4', description: 'Quay of the old ferry' },
      credit: 'Ina Karsten; Harbour Gazette',
    })
  })

  test('is read from XMP where a program wrote only that', () => {
    const about =
      'exif:DateTimeOriginal="2024-03-14T04:12:33.50Z" xmp:CreatorTool="Darkroom 5" photoshop:Credit="The Gazette"'
    const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${about}/></rdf:RDF></x:xmpmeta>`
    expect(pictureFacts(withXmp(xml), 'a.jpg')).toMatchObject({
      ...SAYS_NOTHING,
      ...{ takenAt: '2024-03-14 04:12:33', offset: 'Z', software: 'Darkroom 5', credit: 'The Gazette' },
    })
  })

  test.each(['picture.png', 'picture.webp', 'picture.tiff'])('is nothing where %s says nothing', (name) =>
    expect(pictureFacts(real(name), name)).toMatchObject(SAYS_NOTHING),
  )

  test('is nothing where it cannot be understood', () => {
    expect(pictureFacts(withXmp('<x:xmpmeta'), 'a.jpg')).toMatchObject(SAYS_NOTHING)
  })
})
