/** Draws so many comics in both languages, each with words of its own, and prints the most memory that it held. */
import { setImmediate as turn } from 'node:timers/promises'
import { pageSize } from '../src/comic/panel/content.ts'
import { renderPanel } from '../src/comic/panel/panel.ts'
import { houseComics, otherWords } from './comics.ts'

const count = Number(process.argv[2])
const comics = await houseComics()
const started = performance.now()
for (let edition = 0; edition < 2 * count; edition++) {
  const comic = comics[edition % comics.length]
  if (!comic) throw new Error('The house has no comics')
  const { locale, panels } = otherWords(comic, edition)
  for (const content of panels) renderPanel(content, { locale, ...pageSize })
  // As a build does, which writes every panel: what belongs to HarfBuzz is given back between two turns.
  await turn()
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most, ${seconds} s`)
