/** Pages do not move while they arrive, however they are cut. `PIECES=all` sends every page in every window. */
import { expect, test } from 'playwright/test'
import { homePath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { type SlowSite, serveInPieces } from './in-pieces.ts'
import { type Shift, shiftsOn } from './shifts.ts'
import { allPages, everyPage, story } from './site.ts'

// What is painted when is judged in a window that nothing was opened in before.
test.use({ reuseContext: false })

const sizes = [2500, 9000]

interface Arrival {
  readonly path: string
  /** px of the window. */
  readonly width: number
}

/** Frames in other sites' pages, the editors' gallery and the playground, whose editor numbers its lines, are no pages that readers open. */
const forReaders = (path: string): boolean => !/\/(embed|gallery|play)\//.test(path)

/** Where most readers arrive; between the languages every width is looked at. */
const landings: readonly Arrival[] = locales.flatMap((locale) =>
  [homePath(locale), storyPath(locale, story.slug)].flatMap((path) => [
    { path, width: 390 },
    { path, width: locale === 'en' ? 768 : 1280 },
  ]),
)

/** One of each other kind, in turn on a phone in English and on a desk in Japanese: it is one layout. */
const kinds: readonly Arrival[] = everyPage
  .filter(
    (path) =>
      forReaders(path) && everyPage.includes(`/ja${path}`) && !landings.some((one) => one.path === path),
  )
  .map((path, index) => (index % 2 > 0 ? { path, width: 390 } : { path: `/ja${path}`, width: 1280 }))

const all: readonly Arrival[] = allPages
  .filter(forReaders)
  .flatMap((path) => [390, 768, 1280].map((width) => ({ path, width })))

const arrivals = process.env['PIECES'] === 'all' ? all : [...landings, ...kinds]

let sites: readonly SlowSite[] = []
test.beforeAll(async () => {
  sites = await Promise.all(sizes.map(serveInPieces))
})
test.afterAll(() => Promise.all(sites.map((site) => site.close())))

for (const { path, width } of arrivals)
  test(`nothing moves on ${path} sent in pieces, ${width} px wide`, async ({ context }) => {
    const moved: (readonly Shift[])[] = []
    // One after the other: a page in the background has one frame a second.
    for (const { addressOf } of sites) {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: 844 })
      moved.push(await shiftsOn(page, addressOf(path)))
      await page.close()
    }
    expect(moved).toEqual(sizes.map(() => []))
  })

/** Where a row begins whose parts place each other, and before each of its other parts. */
const cuts =
  /(?=<p class="beat-gloss)|(?=<(?:a|button|p) class="(?:bar|share)-)|(?=<div class="card-(?:words|strip))/

for (const locale of locales)
  test(`nothing moves on a story in ${locale} of which every row is cut`, async ({ page }) => {
    const site = await serveInPieces(cuts)
    await page.setViewportSize({ width: 1280, height: 16_000 })
    expect(await shiftsOn(page, site.addressOf(storyPath(locale, story.slug)))).toEqual([])
    await site.close()
  })

for (const locale of locales)
  test(`nothing moves on a story in ${locale} that is sent in pieces without its letters`, async ({
    page,
  }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await page.setViewportSize({ width: 390, height: 844 })
    const [site] = sites
    expect(await shiftsOn(page, site?.addressOf(storyPath(locale, story.slug)) ?? '')).toEqual([])
  })
