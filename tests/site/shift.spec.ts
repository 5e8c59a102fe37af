import { expect, test } from 'playwright/test'
import { homePath, storyPath } from '../../src/urls/paths.ts'
import { shiftsOn } from './shifts.ts'
import { addressOf, story } from './site.ts'

// What is painted when is judged in a window that nothing was opened in before.
test.use({ reuseContext: false })

const paths = [homePath('en'), homePath('ja'), storyPath('en', story.slug), storyPath('ja', story.slug)]

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const path of paths) {
      test(`no picture, script or slot moves anything on ${path}`, async ({ page }) => {
        await page.route('**/*.woff2', (route) => route.abort())
        expect(await shiftsOn(page, addressOf(path))).toEqual([])
      })

      test(`letters that arrive late move nothing on ${path}`, async ({ page }) => {
        const { promise: now, resolve: arrive } = Promise.withResolvers<void>()
        await page.route('**/*.woff2', async (route) => {
          await now
          await route.continue()
        })
        expect(await shiftsOn(page, addressOf(path), arrive)).toEqual([])
      })
    }
  })
}
