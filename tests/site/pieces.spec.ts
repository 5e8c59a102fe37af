/** Pages do not move while they arrive, however they are cut. */
import { expect, test } from 'playwright/test'
import { storyPath } from '../../src/urls/paths.ts'
import { type SlowSite, serveInPieces } from './in-pieces.ts'
import { shiftsOn } from './shifts.ts'
import { everyPage, story } from './site.ts'

const sizes = [2500, 9000]
const widths = [390, 768, 1280]
/** One of each kind: what several pages share is sent once a language. */
const paths = everyPage.filter(
  (path) => !/\/(stories|embed)\//.test(path) || path.includes(`/${story.slug}/`),
)

let sites: readonly SlowSite[] = []
test.beforeAll(async () => {
  sites = await Promise.all(sizes.map(serveInPieces))
})
test.afterAll(() => Promise.all(sites.map((site) => site.close())))

for (const path of paths)
  for (const width of widths)
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

for (const locale of ['en', 'ja'] as const)
  test(`nothing moves on a story in ${locale} that is sent in pieces without its letters`, async ({
    page,
  }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await page.setViewportSize({ width: 390, height: 844 })
    const [site] = sites
    expect(await shiftsOn(page, site?.addressOf(storyPath(locale, story.slug)) ?? '')).toEqual([])
  })
