import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { editionIn, slugsIn, visit } from './site.ts'

for (const locale of locales) {
  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

    test('the first panel is whole on the first screen, and the article begins within two and a half', async ({
      page,
    }) => {
      for (const slug of slugsIn(locale)) {
        await visit(page, storyPath(locale, slug))
        const first = page
          .getByRole('group', { name: words(locale)['comic.label'] })
          .getByRole('img')
          .first()
        const panel = await first.boundingBox()
        expect(panel?.y, slug).toBeGreaterThan(0)
        expect((panel?.y ?? 0) + (panel?.height ?? Number.POSITIVE_INFINITY), slug).toBeLessThanOrEqual(844)
        expect(panel?.width, slug).toBeGreaterThan(300)
        const text = await page.locator('.prose .copy p').first().boundingBox()
        expect(text?.y, slug).toBeGreaterThan(844)
        expect(text?.y, slug).toBeLessThanOrEqual(2.5 * 844)
      }
    })

    test('one bar stands after the comic and again before the sources: share, language, next strip', async ({
      page,
    }) => {
      await openStory(page, locale)
      const say = words(locale)
      const bars = await page.getByRole('group', { name: say['share.label'] }).all()
      const takeaways = await page.getByRole('region', { name: say['takeaways.title'] }).boundingBox()
      const sources = await page.getByRole('region', { name: say['sources.title'] }).boundingBox()
      const first = page.getByRole('heading', {
        name: editionIn(locale).sections[0]?.text ?? '',
        exact: true,
      })
      const begins = (await first.boundingBox())?.y ?? 0
      const tops = await Promise.all(bars.map(async (bar) => (await bar.boundingBox())?.y ?? 0))
      expect(tops).toHaveLength(2)
      expect(tops[0]).toBeGreaterThan((takeaways?.y ?? 0) + (takeaways?.height ?? 0) - 1)
      expect(tops[0]).toBeLessThan(begins)
      expect(tops[1]).toBeGreaterThan(begins)
      expect(tops[1]).toBeLessThan(sources?.y ?? 0)
      for (const bar of bars.map((group) => group.locator('..'))) {
        const ways = await bar.locator('a, button').filter({ visible: true }).all()
        const boxes = await Promise.all(ways.map((way) => way.boundingBox()))
        expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size, 'one row').toBe(1)
        for (const box of boxes) {
          expect(box?.width).toBeGreaterThanOrEqual(44)
          expect(box?.height).toBeGreaterThanOrEqual(44)
        }
        await expect(bar.getByRole('link', { name: languageName[otherLocale(locale)] })).toBeVisible()
        await expect(bar.locator('[rel="next"], [rel="prev"]')).toBeVisible()
      }
    })

    test('the contents come up from the bar, lead on and go', async ({ page }) => {
      await openStory(page, locale)
      const say = words(locale)
      const contents = page.getByRole('navigation', { name: say['contents.title'], exact: true })
      await expect(contents).toBeHidden()
      await page.getByRole('button', { name: say['contents.title'] }).first().click()
      const last = editionIn(locale).sections.at(-1)
      await contents.getByRole('link', { name: last?.text ?? '', exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`#${last?.id}$`))
      await expect(contents).toBeHidden()
    })
  })
}
