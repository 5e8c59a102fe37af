import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { aboutPath, homePath, storyPath } from '../../src/urls/paths.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

for (const locale of locales) {
  const other = otherLocale(locale)

  test.describe(`from ${locale} to ${other}`, () => {
    test('the switch stays on the story', async ({ page }) => {
      await openStory(page, locale)
      await page.getByRole('banner').getByRole('link', { name: languageName[other] }).click()
      await expect(page).toHaveURL(addressOf(storyPath(other, story.slug)))
      await expect(page.getByRole('heading', { level: 1, name: editionIn(other).title })).toBeVisible()
    })

    test('the switch keeps the section that is being read', async ({ page }) => {
      await openStory(page, locale)
      const contents = page.getByRole('navigation', { name: words(locale)['contents.title'], exact: true })
      const place = editionIn(locale).sections.findIndex(({ kind }) => kind === 'summary')
      await contents
        .getByRole('link', { name: editionIn(locale).sections[place]?.text ?? '', exact: true })
        .click()
      await expect(page).toHaveURL(/#summary$/)
      await page.getByRole('banner').getByRole('link', { name: languageName[other] }).click()
      await expect(page).toHaveURL(`${addressOf(storyPath(other, story.slug))}#summary`)
      const heading = editionIn(other).sections.find(({ kind }) => kind === 'summary')?.text ?? ''
      await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeInViewport()
    })

    for (const path of [homePath, aboutPath]) {
      test(`the switch stays on ${path(locale)}`, async ({ page }) => {
        await visit(page, path(locale))
        await page.getByRole('banner').getByRole('link', { name: languageName[other] }).click()
        await expect(page).toHaveURL(new RegExp(`${addressOf(path(other))}(#.*)?$`))
      })
    }
  })
}
