import { expect, test } from 'vitest'
import { datelineLength } from './dateline.ts'

test.each([
  'KELMAR, March 20 (Meridian News) – ',
  'ADEN KHOR, March 3 (Transpress) - ',
  'KELMAR, 20 March (Agency) -- ',
  'KYIV, Ukraine (AP) — ',
  'WASHINGTON — ',
  'BRUSSELS/KELMAR, Oct. 14, 2024 (Equator Press) – ',
  'ST. ELM (Agency) – ',
  'Kelmar, 20 March — ',
  'Kelmar (Agency) — ',
])('%s opens a dispatch', (line) => {
  expect(datelineLength(`${line}The ferry struck a mine.`)).toBe(line.length)
})

test.each([
  'Norland – which has no coast – said so.',
  'The ferry (Star of Marsa) struck a mine.',
  'NATO said so – twice.',
  'Kelmar denied it.',
  'UN-led talks went on.',
  'NATO – the alliance – said so.',
  'On September 4 – two days after the raid – he resigned.',
  'On September 4 – Labour Day – he resigned.',
  'Viktor Orlan (Unity) – who had been there – denied it.',
  'President Maric (SDP) – a critic – denied it.',
  'Norland (pop. 4m) – which has no coast – denied it.',
])('%s does not', (text) => {
  expect(datelineLength(text)).toBe(0)
})
