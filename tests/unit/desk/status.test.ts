import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textWidth } from '../../../src/desk/columns.ts'
import type { DeskEdition, DeskStory } from '../../../src/desk/desk-stories.ts'
import { statusReport } from '../../../src/desk/status-report.ts'
import { statusText } from '../../../src/desk/status-table.ts'
import { fault } from '../../../src/messages/fault.ts'
import type { Problem } from '../../../src/problem.ts'
import { moment } from '../../../src/reading/schema/moment.ts'
import { inBoth } from '../../site-languages.ts'

const edition: DeskEdition = { title: 'A title', state: 'ready', minutes: 5, length: 1234, translated: null }

const deskStory = (slug: string, parts: Partial<DeskStory>): DeskStory => ({
  slug,
  state: 'published',
  editions: inBoth<DeskEdition | null>({ en: edition, ja: null }),
  published: moment('2026-03-03'),
  revised: null,
  problems: [],
  story: null,
  ...parts,
})

const problem = (severity: Problem['severity']): Problem => ({
  ...fault('bad-date', { subject: ['published'], text: 'soon', isDay: false, meant: null }),
  file: 'content/stories/broken/en.mdx',
  line: 1,
  column: 1,
  severity,
})

const stale: DeskEdition = { ...edition, state: 'stale', translated: moment('2026-03-04') }
const stories = [
  deskStory('half-written', {
    state: 'draft',
    published: null,
    editions: inBoth<DeskEdition | null>({ en: null, ja: edition }),
  }),
  deskStory('tomorrow', { state: 'scheduled', published: moment('2026-11-25T07:00:00+09:00') }),
  deskStory('broken', {
    state: 'broken',
    published: moment('2026-11-25T06:00:00+09:00'),
    problems: [problem('error'), problem('warning'), problem('warning')],
  }),
  deskStory('outage', {
    revised: moment('2026-03-05'),
    editions: inBoth<DeskEdition | null>({ en: edition, ja: stale }),
  }),
]

// 08:00 on the 24th in Tokyo.
const now = Date.parse('2026-11-23T23:00:00Z')
const report = statusReport(stories, { now, costs: new Map([['outage', 45_812]]) })
const shown = (width: number, locale: 'en' | 'ja' = 'en') =>
  statusText(report, { locale, width, isColoured: false }).split('\n')

test('a report says days, sizes and counts, and what is not known', () => {
  const [draft, , broken, outage] = report.stories
  assert.deepEqual(
    [draft?.published, draft?.editions.en, broken?.errors, broken?.warnings, broken?.comicBytes],
    [null, null, 1, 2, null],
  )
  assert.deepEqual(
    [outage?.published, outage?.revised, outage?.translated, outage?.comicBytes],
    ['2026-03-03', '2026-03-05', '2026-03-04', 45_812],
  )
})

test('the week begins today on the clocks of the site, and every day is in it', () => {
  assert.deepEqual(
    report.week.map(({ day }) => day),
    [24, 25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day}`),
  )
  assert.deepEqual(report.week[1]?.stories, [
    { slug: 'broken', state: 'broken', hour: '07:00' },
    { slug: 'tomorrow', state: 'scheduled', hour: '07:00' },
  ])
})

test('a wide terminal shows a table', () => {
  const lines = shown(Number.POSITIVE_INFINITY)
  assert.deepEqual(lines.slice(0, 5), [
    'State      Story         Published   Revised     Translated  EN, words    JA, chars            Comic  Balloons  Problems',
    'draft      half-written  ?                                   none         5 min 1,234',
    'scheduled  tomorrow      2026-11-25                          5 min 1,234  none',
    'broken     broken        2026-11-25                          5 min 1,234  none                                  1 error, 2 warnings',
    'published  outage        2026-03-03  2026-03-05  2026-03-04  5 min 1,234  5 min 1,234 stale  45.8 kB',
  ])
})

test('what goes out is listed by day, and what stands in the way is said', () => {
  const lines = shown(Number.POSITIVE_INFINITY)
  const week = lines.slice(lines.indexOf('The next seven days (Asia/Tokyo)') + 1, -1)
  assert.deepEqual(week.slice(0, 4), [
    '  Tue 24 Nov  nothing',
    '  Wed 25 Nov  07:00  broken  broken',
    '              07:00  tomorrow',
    '  Thu 26 Nov  nothing',
  ])
})

test('no line is wider than the terminal, in either language', () => {
  for (const locale of ['en', 'ja'] as const)
    for (const width of [140, 120, 100, 80, 60, 44])
      assert.deepEqual(
        shown(width, locale).filter((line) => textWidth(line) > width),
        [],
      )
})

test('a narrow terminal shows what matters most in the table, a very narrow one all of it in lines', () => {
  assert.doesNotMatch(shown(100)[0] ?? '', /Balloons/)
  assert.match(shown(100)[0] ?? '', /State .* Problems/)
  const lines = shown(44)
  assert.deepEqual(lines.slice(lines.indexOf('outage  published')).slice(0, 7), [
    'outage  published',
    '  2026-03-03',
    '  Revised 2026-03-05',
    '  Translated 2026-03-04',
    '  EN, words: 5 min 1,234',
    '  JA, chars: 5 min 1,234 stale',
    '  45.8 kB',
  ])
})

test('a Japanese editor reads it in Japanese, in columns that stand below each other', () => {
  const [head = '', draft = '', scheduled = ''] = shown(Number.POSITIVE_INFINITY, 'ja')
  assert.ok(head.startsWith('状態      記事'))
  assert.ok(draft.startsWith('下書き    half-written  不明'))
  assert.ok(scheduled.startsWith('公開待ち  tomorrow      2026-11-25'))
})

test('colours come only where they are asked for', () => {
  const coloured = statusText(report, { locale: 'en', width: 200, isColoured: true })
  assert.ok(coloured.includes('\u001b[31mbroken\u001b[39m'))
  assert.equal(shown(200).join('\n').includes('\u001b'), false)
})
