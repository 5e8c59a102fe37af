import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cut, tableLines, tableWidth, textWidth } from '../../../src/desk/columns.ts'

const asIs = (text: string): string => text

test('a kanji is as wide as two letters, a half-width kana as one', () =>
  assert.deepEqual(['outage', '障害', 'ｶﾅ', '👩‍💻', 'e\u0301'].map(textWidth), [6, 4, 2, 2, 1]))

test('what is too wide ends in dots, and no kanji is halved', () =>
  assert.deepEqual(
    [cut('障害のお知らせ', 7), cut('障害のお知らせ', 8), cut('障害', 4)],
    ['障害の…', '障害の…', '障害'],
  ))

test('columns stand below each other in either script, numbers to the right', () =>
  assert.deepEqual(
    tableLines(
      [
        { head: '状態', cells: ['下書き', '公開中'] },
        { head: 'Story', cells: ['door', '障害'] },
        { head: 'kB', cells: ['9.1', '50.2'], isRight: true },
      ],
      asIs,
    ),
    ['状態    Story    kB', '下書き  door    9.1', '公開中  障害   50.2'],
  ))

test('a column may be narrower than its words', () =>
  assert.deepEqual(tableLines([{ head: 'Story', cells: ['claude-outage'], most: 8 }], asIs), [
    'Story',
    'claude-…',
  ]))

test('colours do not move what stands beside them', () =>
  assert.deepEqual(
    tableLines(
      [
        { head: 'A', cells: ['x', 'yy'], paint: (text) => `<${text}>` },
        { head: 'B', cells: ['1', '2'] },
      ],
      asIs,
    ),
    ['A   B', '<x>   1', '<yy>  2'],
  ))

test('the width of a table counts the gaps', () =>
  assert.equal(
    tableWidth([
      { head: 'A', cells: ['abc'] },
      { head: 'Story', cells: [] },
    ]),
    10,
  ))
