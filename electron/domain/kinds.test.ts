import { expect, test } from 'vitest'
import {
  ClaimStatus,
  ContextType,
  EvidenceKind,
  MARK_KEYS,
  MarkKind,
  ResponseType,
  StatementKind,
  USUAL_RESPONSE,
} from './kinds.ts'

test('the words of the house', () => {
  expect(StatementKind.options).toEqual([
    'claim',
    'denial',
    'confirmation',
    'deferral',
    'suspicion',
    'call',
    'no comment',
  ])
  expect(ResponseType.options).toEqual([
    'denies',
    'confirms',
    'disputes in part',
    'defers',
    'qualifies',
    'withdraws',
  ])
  expect(ClaimStatus.options).toEqual([
    'alleged',
    'contested',
    'partly confirmed',
    'confirmed',
    'refuted',
    'withdrawn',
  ])
  expect(EvidenceKind.options).toEqual(['photo', 'video', 'document', 'testimony', 'sensor data', 'debris'])
  expect(ContextType.options).toEqual([
    'treaty article',
    'agreement',
    'meeting',
    'sanction',
    'earlier incident',
    'position',
  ])
})

test('what can be marked: every kind of statement, evidence and context', () => {
  expect(MarkKind.options).toEqual([...StatementKind.options, 'evidence', 'context'])
})

test('a kind suggests the answer that its name promises, and no other does', () => {
  expect(Object.entries(USUAL_RESPONSE).filter(([, response]) => response !== null)).toEqual([
    ['denial', 'denies'],
    ['confirmation', 'confirms'],
    ['deferral', 'defers'],
  ])
})

test('every kind has one letter key of its own, free of the keys of the reader', () => {
  const keys = Object.values(MARK_KEYS)
  expect(Object.keys(MARK_KEYS).toSorted()).toEqual(MarkKind.options.toSorted())
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) {
    expect(key).toMatch(/^[a-z]$/) // so never a space, an arrow, Escape or Enter
    expect(['q', 'r']).not.toContain(key)
  }
})
