/** The five things that readers come for, done with the Tab key, Enter and letters alone. */
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { addressOf, editionIn, story } from './site.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** As a reader does who sees where the focus is: on and on, until it is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key did not lead there')
}

for (const locale of locales) {
  const say = words(locale)
  const edition = editionIn(locale)

  test.describe(`with the keyboard alone, in ${locale}`, () => {
    test.beforeEach(({ page }) => openStory(page, locale))

    test('the strip is read as text', async ({ page }) => {
      const transcript = page.getByText(say['comic.transcript'])
      await tabTo(page, transcript)
      await page.keyboard.press('Enter')
      await expect(
        page
          .getByRole('figure')
          .getByText(edition.comic.panels[3]?.alt ?? '')
          .last(),
      ).toBeVisible()
    })

    test('the language is changed', async ({ page }) => {
      const other = otherLocale(locale)
      await tabTo(page, page.getByRole('banner').getByRole('link', { name: languageName[other] }))
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(addressOf(storyPath(other, story.slug)))
    })

    test('another story is found by a word', async ({ page }) => {
      await page.keyboard.press('Control+/')
      const field = page.getByRole('searchbox')
      await expect(field).toBeFocused()
      await page.keyboard.type(edition.glossary[0]?.term ?? '')
      const found = page.getByRole('main').getByRole('link', { name: edition.title })
      await expect(found).toBeVisible()
      await tabTo(page, found)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
    })

    test('a word is looked up where it stands', async ({ page }) => {
      const [term] = edition.glossary
      const word = page.getByRole('article').locator(`a[href="#term-${term?.id}"]`).first()
      await tabTo(page, word)
      await expect(word).toHaveAccessibleDescription(term?.meaning ?? '')
      await page.keyboard.press('Enter')
      await expect(
        page
          .getByRole('definition')
          .filter({ hasText: term?.meaning ?? '' })
          .last(),
      ).toBeInViewport()
    })

    test('the link is copied', async ({ page }) => {
      const share = page.getByRole('group', { name: say['share.label'] }).first()
      await tabTo(page, share.getByRole('button', { name: say['share.copy'] }))
      await page.keyboard.press('Enter')
      await expect(share.getByRole('status')).toHaveText(say['share.copied'])
    })
  })
}
