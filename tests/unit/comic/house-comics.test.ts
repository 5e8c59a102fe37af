/** Comics that are drawn from a script: those of sound stories and those of the gallery, in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseComics } from '../../../bench/comics.ts'
import { pageSize } from '../../../src/comic/panel/content.ts'
import { renderPanel, stagePanel } from '../../../src/comic/panel/panel.ts'
import { goodContents } from '../good-contents.ts'
import { wireSize } from './wire-size.ts'

const comics = (await houseComics(goodContents)).map(({ name, locale, panels }) => {
  const sheet = { locale, ...pageSize }
  const drawn = panels.map((content) => ({ content, ...renderPanel(content, sheet) }))
  return { name, locale, sheet, panels: drawn }
})

test('there are stories beside the four scripts of the gallery', () => {
  assert.ok(comics.length > 8)
})

for (const { name, locale, sheet, panels } of comics) {
  test(`nothing is in the way of anything in ${name}, ${locale}`, () => {
    for (const [index, { report }] of panels.entries()) {
      const { collisions, soundCollisions, hidden } = report
      assert.deepEqual([collisions, soundCollisions, hidden], [[], [], []], `panel ${index + 1}`)
      assert.ok(report.isPlaced && report.size >= 0.79, `panel ${index + 1} is lettered at ${report.size}`)
    }
  })

  test(`balloons of ${name}, ${locale}, stand in the order in which they are read`, () => {
    const isRightToLeft = locale === 'ja'
    for (const [index, { content }] of panels.entries()) {
      const { balloons } = stagePanel(content, sheet).placement
      for (const [place, balloon] of balloons.entries()) {
        const next = balloons[place + 1]
        if (!next) continue
        const ahead = (next.middle[0] - balloon.middle[0]) * (isRightToLeft ? -1 : 1)
        const below = next.middle[1] - balloon.middle[1]
        assert.ok(ahead > 0 || below > balloon.radii[1], `panel ${index + 1}, balloon ${place + 1}`)
      }
    }
  })
}

test('a panel weighs at most 14 kB on average and 24 kB at worst, as a server sends it', () => {
  const sizes = comics.flatMap(({ panels }) => panels.map(({ svg }) => wireSize(svg, 14_000)))
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  assert.ok(mean <= 14_000 && Math.max(...sizes) <= 24_000, `${mean} and ${Math.max(...sizes)} bytes`)
})
