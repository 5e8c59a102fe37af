/** The hour at which the site is built each day: in one place, and what editors are promised follows from it. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { appearsAt, hourAt, morningOf } from '../../../src/desk/days.ts'
import type { DeskStory } from '../../../src/desk/desk-stories.ts'
import { otherHour } from '../../../src/desk/reminders.ts'
import { statusReport } from '../../../src/desk/status-report.ts'
import { statusText } from '../../../src/desk/status-table.ts'
import { moment } from '../../../src/reading/schema/moment.ts'
import { site } from '../../../src/site.ts'
import { dayAt } from '../../../src/stories/day.ts'
import { inBoth } from '../../site-languages.ts'
import { told } from '../told.ts'

const file = (name: string): Promise<string> => readFile(new URL(`../../../${name}`, import.meta.url), 'utf8')

test('a workflow that publishes at another hour than the configuration says is told', async () => {
  const workflow = await file('.github/workflows/publish.yml')
  assert.equal(otherHour(site, workflow), null)
  const toronto = told(otherHour({ publishes: '06:58', timeZone: 'America/Toronto' }, workflow))
  assert.match(
    toronto,
    /just after 06:58 in America\/Toronto.*cron: "3 7 \* \* \*" and timezone: "America\/Toronto"/,
  )
  assert.match(told(otherHour(site, workflow.replace(/ +timezone: .*\n/, ''))), /timezone: "Asia\/Tokyo"/)
  for (const text of ['', workflow.replace(/ +- cron.*\n/, '')]) assert.equal(otherHour(site, text), null)
  assert.equal(otherHour({ ...site, publishes: null }, workflow), null)
  for (const cron of ['5 7 * * 1-5', '30 7 * * *', '0 7 * * *', '*/15 * * * *'])
    assert.equal(otherHour(site, workflow.replace('5 7 * * *', cron)), null, cron)
  for (const cron of ['55 6 * * *', '5 8 * * *', '5 22 * * *'])
    assert.notEqual(otherHour(site, workflow.replace('5 7 * * *', cron)), null, cron)
})

const appears = (published: string, build?: string | null): string =>
  new Date(appearsAt(moment(published).time, build)).toISOString().slice(0, 16)

test('a story appears with the first build that its time does not come after', () => {
  assert.equal(appears('2026-03-03', '07:00'), '2026-03-02T22:00')
  assert.equal(appears('2026-03-03T06:55:00+09:00', '07:00'), '2026-03-02T22:00')
  assert.equal(appears('2026-03-03T07:00:00+09:00', '07:00'), '2026-03-02T22:00')
  assert.equal(appears('2026-03-03T07:00:01+09:00', '07:00'), '2026-03-03T22:00')
  assert.equal(appears('2026-03-03T09:00:00+09:00', '07:00'), '2026-03-03T22:00')
  assert.equal(appears('2026-12-31T23:30:00Z', '07:00'), '2027-01-01T22:00')
  assert.equal(appears('2026-03-03T09:00:00+09:00', null), '2026-03-03T00:00')
})

test('an author writes the hour at which the site publishes with the offset of that very hour', () => {
  assert.equal(morningOf('2026-03-03'), '2026-03-03T07:00:00+09:00')
})

test('the status says the day and hour at which readers see a story', () => {
  const published = moment('2026-03-03T09:00:00+09:00')
  const story: DeskStory = {
    ...{ slug: 'door', state: 'scheduled', editions: inBoth({ en: null, ja: null }) },
    ...{ published, revised: null, problems: [], story: null },
  }
  const now = Date.parse('2026-03-02T00:00:00Z')
  const report = statusReport([story], { now, costs: new Map() })
  const shown = statusText(report, { locale: 'en', width: 200, isColoured: false })
  assert.match(shown, /Tue 3 Mar {2,}nothing\n {2}Wed 4 Mar {2,}07:00 {2}door\n/)
  assert.match(
    shown,
    /The site is built daily, just after 07:00\.\nScheduled stories appear with that build\.\n/,
  )
})

test('the example of the README appears on its own day, at the hour that it says', async () => {
  const readme = await file('README.md')
  const [, written = '', hour] = /^published: (\S+) .*daily build, at ([\d:]+) in Tokyo$/m.exec(readme) ?? []
  const time = appearsAt(moment(written).time)
  assert.deepEqual([dayAt(time), hourAt(time)], [written.slice(0, 10), hour])
  assert.match(readme, new RegExp(`again each morning just after\\s+${hour} in Tokyo`))
})
