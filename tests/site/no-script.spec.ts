import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { openStory, readArticle, readTranscript, seeComic } from './reading.ts'
import { addressOf, story } from './site.ts'

test.use({ javaScriptEnabled: false })

for (const locale of locales) {
  const say = words(locale)

  test.describe(`without scripts, in ${locale}`, () => {
    test('everything can be read', async ({ page }) => {
      await openStory(page, locale)
      await seeComic(page, locale)
      await readTranscript(page, locale)
      await readArticle(page, locale)
    })

    test('buttons that need a script are not offered, links to share are', async ({ page }) => {
      await openStory(page, locale)
      const share = page.getByRole('group', { name: say['share.label'] }).first()
      await expect(share.getByRole('link', { name: say['share.x'] })).toBeVisible()
      await expect(share.getByRole('button')).toHaveCount(0)
    })

    test('the language can be changed', async ({ page }) => {
      const other = otherLocale(locale)
      await openStory(page, locale)
      await page.getByRole('banner').getByRole('link', { name: languageName[other] }).click()
      await expect(page).toHaveURL(addressOf(storyPath(other, story.slug)))
    })
  })
}
