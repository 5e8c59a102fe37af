import { expect, test } from 'playwright/test'
import { locales } from '../../src/i18n/locales.ts'
import { words } from '../../src/i18n/words.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { slugsIn, visit } from './site.ts'

for (const locale of locales) {
  test.describe(`on a phone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

    for (const slug of slugsIn(locale))
      test(`the first panel of ${slug} is whole on the first screen`, async ({ page }) => {
        await visit(page, storyPath(locale, slug))
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
