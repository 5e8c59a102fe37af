/**
 * `npm run bench:comic -- --runs 5 --stories 1000`: how long the comic engine takes, how large its pictures are, and
 * how much memory so many stories need, drawn one after the other. Prints Markdown tables with the budgets beside.
 */
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { storyCard } from '../src/card/card.ts'
import { crop, cropShapes } from '../src/card/crops.ts'
import { cardPicture } from '../src/card/panel-picture.ts'
import { rasteriseColumn } from '../src/card/raster.ts'
import { pictureSlot } from '../src/card/sheet.ts'
import { stripWidth } from '../src/card/strip-image.ts'
import { drawStrip } from '../src/card/strip-sheet.ts'
import { cardContent, renderCardPanel } from '../src/comic/panel/card-panel.ts'
import { pageSize } from '../src/comic/panel/content.ts'
import { renderPanel } from '../src/comic/panel/panel.ts'
import { mostHeap } from '../src/desk/draw-ahead.ts'
import { languageFor, site } from '../src/site.ts'
import { type HouseComic, houseComics, houseStories, otherWords } from './comics.ts'
import { type Spread, spread } from './spread.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, stories: { type: 'string', default: '1000' } },
})
const [runs, count] = [Number(values.runs), Number(values.stories)]
if (![runs, count].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('Type whole numbers, such as: npm run bench:comic -- --runs 5 --stories 1000')

const comics = await houseComics()
const stories = await houseStories()
warmUp()
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${runs} runs, warm.\n`,
)
console.log('| | mean | median | worst | budget |\n|---|--:|--:|--:|---|')
timeRow('four panels of an edition', await times(comics, drawPanels), 'mean ≤ 40 ms')
timeRow('panel of a card, SVG', await times(comics, drawPoster), '')
timeRow('card, PNG', await times(stories, drawCard), 'mean ≤ 100 ms')
timeRow('strip to keep, PNG', await times(comics, drawStripImage), '')
for (const shape of cropShapes)
  timeRow(`crop ${shape}, PNG`, await times(stories, (story) => crop(site, story, shape)?.draw()), '')
sizeRows()
console.log(`\n${count} stories drawn one after the other in both languages: ${memory()}, budget < 500 MB.`)

/** Long enough for the compiler of the JavaScript engine to have done its work. */
function warmUp(): void {
  for (let round = 0; round < 3; round++)
    for (const comic of comics) drawPanels(otherWords(comic, 100 + round))
}

/** ms of each thing in each run. In each run the words are others to the caches, but not to the eye. */
async function times<T>(
  things: readonly T[],
  draw: (thing: T, run: number) => unknown,
): Promise<readonly number[]> {
  const all: number[] = []
  for (let run = 0; run < runs; run++)
    for (const thing of things) {
      const started = performance.now()
      await draw(thing, run)
      all.push(performance.now() - started)
    }
  return all
}

function drawPanels(comic: HouseComic, run = 0): void {
  const { locale, panels } = otherWords(comic, run)
  for (const content of panels) renderPanel(content, { locale, ...pageSize })
}

function drawPoster({ locale, panels: [, , turn] }: HouseComic): void {
  if (turn) renderCardPanel(cardContent(turn, 'office'), { locale, ...pictureSlot })
}

async function drawCard(story: Awaited<ReturnType<typeof houseStories>>[number]): Promise<void> {
  const edition = story.editions[story.original]
  if (!edition) return
  const { locale, title } = edition
  await storyCard(site, {
    locale,
    title,
    slug: story.slug,
    topic: story.topic,
    picture: cardPicture(site, story, edition),
  }).draw()
}

function drawStripImage({ name, locale, panels }: HouseComic): Promise<Uint8Array> {
  const words = {
    locale,
    name: site.name[languageFor(locale)],
    face: site.face,
    spot: site.colours.spot,
    title: name,
    address: 'https://example.com/',
  }
  const svgs = panels.map((content) => renderPanel(content, { locale, ...pageSize }).svg)
  return rasteriseColumn(drawStrip(words, svgs), { width: stripWidth })
}

function timeRow(name: string, all: readonly number[], budget: string): void {
  row(name, spread(all), { unit: 'ms', budget })
}

function row(
  name: string,
  { mean, median, worst }: Spread,
  { unit, budget }: { unit: string; budget: string },
): void {
  const cells = [mean, median, worst].map((value) => `${value.toFixed(1)} ${unit}`)
  console.log(`| ${[name, ...cells, budget].join(' | ')} |`)
}

/** kB of every panel as a server sends it. */
function sizeRows(): void {
  const sizes = comics.map(({ name, locale, panels }) => ({
    name: `${name}, ${locale}`,
    sizes: panels.map(
      (content) => brotliCompressSync(renderPanel(content, { locale, ...pageSize }).svg).length / 1000,
    ),
  }))
  const all = spread(sizes.flatMap((comic) => comic.sizes))
  row('panel, Brotli', all, { unit: 'kB', budget: 'mean ≤ 14 kB, worst ≤ 24 kB' })
  console.log('\n| kB, Brotli | 起 | 承 | 転 | 結 |\n|---|--:|--:|--:|--:|')
  for (const comic of sizes)
    console.log(`| ${[comic.name, ...comic.sizes.map((size) => size.toFixed(1))].join(' | ')} |`)
}

/** In a process of its own, which has done nothing else. */
function memory(): string {
  const args = [`--max-old-space-size=${mostHeap}`, 'bench/comic-memory.ts', String(count)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
