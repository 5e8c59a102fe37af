/**
 * `npm run report:comic -- --random 1000`: how the strips of the site are staged, and how often panels by chance, half of
 * them in each language, have a fault: looked at twice, by the lint and by a second opinion. `--json` prints
 * `{ shipped: { panels, shots: { medium: n, … }, beats, faults }, random: { panels, faults, untold, faces, first } }`: beats
 * are panels that are silent or show at most one figure, `untold` faults that the lint does not name (there should be none),
 * `faces` faces that are covered without a word.
 */
import { parseArgs } from 'node:util'
import { contentOf } from '../src/comic/panel/content.ts'
import { blocking } from '../src/comic/staging/blocking.ts'
import { readLibrary } from '../src/reading/library/library.ts'
import { librarySettings } from '../src/reading/library/settings.ts'
import { exampleComic } from '../src/reading/script/example.ts'
import type { Shot } from '../src/stories/script-words.ts'
import type { Panel } from '../src/stories/story.ts'
import { judged, kinds, untold } from '../tests/fuzz/panel-judge.ts'
import { locales } from '../tests/site-languages.ts'
import { randomComic } from '../tests/unit/comic/random-comic.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    random: { type: 'string', default: '0' },
    first: { type: 'string', default: '1' },
  },
})

/** The panels of all originals, and what both languages of them are told. */
async function shippedPanels() {
  const { stories } = await readLibrary({ ...librarySettings(), includeUnpublished: true })
  const originals = stories.flatMap(({ editions, original }) => editions[original]?.comic.panels ?? [])
  const all = stories.flatMap(({ editions }) =>
    Object.values(editions).flatMap(({ locale, comic }) =>
      comic.panels.map((panel) => judged(panel, locale)),
    ),
  )
  const drawn = originals.flatMap((panel) => contentOf(panel) ?? [])
  const shots: Partial<Record<Shot, number>> = {}
  for (const { script } of drawn) shots[script.shot] = (shots[script.shot] ?? 0) + 1
  const faults = all.reduce(
    (sum, verdict) => sum + (verdict ? kinds.flatMap((kind) => verdict.seen[kind]).length : 0),
    0,
  )
  return { panels: drawn.length, shots, beats: originals.filter(isBeat).length, faults }
}

function isBeat(panel: Panel): boolean {
  const content = contentOf(panel)
  if (!content) return false
  return content.say.length === 0 || blocking(content).length <= 1
}

function randomPanels(wanted: number, firstSeed: number) {
  const silent: string[] = []
  const tally: Record<string, number> = {}
  let [panels, faults, faces] = [0, 0, 0]
  for (let seed = firstSeed; panels < wanted; seed++) {
    const comics = exampleComic(randomComic(seed), 'en')
    for (const locale of locales)
      for (const [index, panel] of comics[locale].panels.entries()) {
        const verdict = judged(panel, locale)
        if (!verdict || panels >= wanted) continue
        const hushed = untold(verdict)
        panels++
        if (kinds.some((kind) => verdict.seen[kind].length > 0)) faults++
        if (hushed.some((fault) => verdict.seen.face.includes(fault))) faces++
        for (const rule of new Set(verdict.told)) tally[rule] = (tally[rule] ?? 0) + 1
        silent.push(...hushed.map((fault) => `${seed}.${locale}.${index + 1}: ${fault}`))
      }
  }
  return { panels, faults, untold: silent.length, faces, told: tally, first: silent.slice(0, 40) }
}

const report = {
  shipped: await shippedPanels(),
  random: randomPanels(Number(values.random), Number(values.first)),
}
if (values.json) console.log(JSON.stringify(report))
else {
  const { shipped, random } = report
  const seen = Object.entries(shipped.shots).map(([shot, count]) => `${count} ${shot}`)
  console.log(
    `The site: ${shipped.panels} drawn panels (${seen.join(', ')}), ${shipped.beats} of them silent or with one figure at most, ${shipped.faults} faults.`,
  )
  console.log(
    `By chance: ${random.panels} panels, ${random.faults} with a fault, ${random.untold} faults not told, ${random.faces} faces covered without a word.`,
  )
  for (const [rule, count] of Object.entries(random.told).toSorted(([, a], [, b]) => b - a))
    console.log(`  ${rule} ${count}`)
  for (const fault of random.first) console.log(fault)
}
if (report.random.untold > 0) process.exitCode = 1
