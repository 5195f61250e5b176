import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isEnglish } from './english.ts'
import { suggestAll } from '#intake/suggest/suggest-all'

const GERMAN = `Das Außenministerium erklärte am Montag, eine Drohne sei auf dem Gebiet des Nachbarlandes niedergegangen.
Bukarest wies die Darstellung zurück und sprach von einer Falschmeldung. “Nothing fell here”, so zitierten Zeitungen
den Sprecher des Verteidigungsministeriums auf Englisch, ohne weitere Belege für diese Aussage vorzulegen.`
const UKRAINIAN =
  'Міністерство повідомило, що безпілотник упав на території сусідньої країни. Бухарест це заперечив. '.repeat(
    5,
  )

test('what is written in English is taken for English, whatever the page says of itself', () => {
  const folder = join(import.meta.dirname, '../corpus')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.txt'))
      expect([name, isEnglish(readFileSync(join(folder, name), 'utf8'), 'de')]).toEqual([name, true])
})

test('other languages are not, also where the page calls them English', () => {
  expect([GERMAN, UKRAINIAN].map((text) => isEnglish(text, 'en-GB'))).toEqual([false, false])
  expect(suggestAll(GERMAN, { language: 'en' })).toEqual({
    english: false,
    statements: [],
    contexts: [],
    dates: [],
    places: [],
  })
})

test('of a few words the page says the language; where it says none, they are tried', () => {
  expect(['', 'en-US', 'de'].map((language) => isEnglish('Kyiv denied this.', language))).toEqual([
    true,
    true,
    false,
  ])
})
