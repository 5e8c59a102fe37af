import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { locales } from '../../src/i18n/locales.ts'
import { words } from '../../src/i18n/words.ts'
import { openStory } from './reading.ts'
import { everyPage, visit } from './site.ts'

for (const locale of locales) {
  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

    test('the first panel is whole on the first screen', async ({ page }) => {
      await openStory(page, locale)
      const first = page
        .getByRole('group', { name: words(locale)['comic.label'] })
        .getByRole('img')
        .first()
      const box = await first.boundingBox()
      expect(box?.y).toBeGreaterThan(0)
      expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(844)
      expect(box?.width).toBeGreaterThan(300)
    })
  })
}

for (const width of [320, 390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 }, isMobile: width < 600 })

    for (const path of everyPage) {
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await visit(page, path)
        expect(await sideways(page)).toEqual({ scrolled: 0, width })
      })
    }
  })
}

/** How far the page lets itself be pushed, and the width that a phone had to make room for. */
const sideways = (page: Page): Promise<{ scrolled: number; width: number }> =>
  page.evaluate(() => {
    window.scrollTo(500, 0)
    return { scrolled: window.scrollX, width: window.innerWidth }
  })
