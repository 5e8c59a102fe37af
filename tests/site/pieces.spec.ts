/** Pages do not move while they arrive, however they are cut. */
import { expect, test } from 'playwright/test'
import { locales } from '../../src/i18n/locales.ts'
import { homePath, storyPath } from '../../src/urls/paths.ts'
import { type SlowSite, serveInPieces } from './in-pieces.ts'
import { shiftsOn } from './shifts.ts'
import { everyPage, story } from './site.ts'

const sizes = [2500, 9000]
const widths = { en: [390, 768], ja: [390, 1280] } as const

/** Where readers arrive; between the languages every width is looked at. */
const landings = locales.flatMap((locale) =>
  [homePath(locale), storyPath(locale, story.slug)].flatMap((path) =>
    widths[locale].map((width) => ({ path, width })),
  ),
)

/** Of the other kinds for readers one page each, on a phone in English and on a desk in Japanese: it is one layout. */
const others = everyPage
  .filter(
    (path) => !landings.some((landing) => landing.path === path) && !/\/(stories|embed|gallery)\//.test(path),
  )
  .map((path) => ({ path, width: path.startsWith(homePath('ja')) ? 1280 : 390 }))

let sites: readonly SlowSite[] = []
test.beforeAll(async () => {
  sites = await Promise.all(sizes.map(serveInPieces))
})
test.afterAll(() => Promise.all(sites.map((site) => site.close())))

for (const { path, width } of [...landings, ...others])
  test(`nothing moves on ${path} sent in pieces, ${width} px wide`, async ({ context }) => {
    const moved = await Promise.all(
      sites.map(async ({ addressOf }) => {
        const page = await context.newPage()
        await page.setViewportSize({ width, height: 844 })
        return shiftsOn(page, addressOf(path))
      }),
    )
    expect(moved).toEqual(sizes.map(() => []))
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
