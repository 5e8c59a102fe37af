import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { site } from '../../src/site.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { editionIn } from './site.ts'

for (const locale of locales) {
  const say = words(locale)

  test.describe(`with the keyboard alone, in ${locale}`, () => {
    test('the first stop leads past the masthead to the content', async ({ page }) => {
      await openStory(page, locale)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: say['page.skip'] })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const focus = page.getByRole('main').getByRole('link').first()
      await expect(focus).toBeFocused()
    })

    test('the masthead is walked from the name to the tools', async ({ page }) => {
      await openStory(page, locale)
      const banner = page.getByRole('banner')
      const stops = [
        page.getByRole('link', { name: say['page.skip'] }),
        banner.getByRole('link', { name: site.name[locale] }),
        banner.getByRole('link', { name: say['nav.latest'] }),
        banner.getByRole('link', { name: say['nav.topics'] }),
        banner.getByRole('link', { name: say['nav.glossary'] }),
        banner.getByRole('link', { name: say['nav.about'] }),
        banner.getByRole('radio', { name: say['size.medium'] }),
        banner.getByRole('link', { name: say['nav.search'] }),
        banner.getByRole('link', { name: languageName[otherLocale(locale)] }),
        banner.getByRole('checkbox', { name: say['theme.switch'] }),
      ]
      for (const stop of stops) {
        await page.keyboard.press('Tab')
        await expect(stop).toBeFocused()
      }
    })

    test('the transcript opens and closes', async ({ page }) => {
      await openStory(page, locale)
      const [first] = editionIn(locale).comic.panels
      const words = page.getByRole('figure').getByText(first?.alt ?? '')
      await page.getByText(say['comic.transcript']).focus()
      await page.keyboard.press('Enter')
      await expect(words).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(words).toBeHidden()
    })

    test('the menu of a phone opens, leads on and closes', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openStory(page, locale)
      const menu = page.getByRole('navigation', { name: say['nav.label'] })
      await expect(menu).toBeHidden()
      await page.getByRole('button', { name: say['nav.menu'] }).focus()
      await page.keyboard.press('Enter')
      await expect(menu.getByRole('link', { name: say['nav.about'] })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(menu).toBeHidden()
      await expect(page.getByRole('button', { name: say['nav.menu'] })).toBeFocused()
    })
  })
}
