/** Finding an older strip: by month, by topic, by author; with scripts off, since every step is a link. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { site } from '../../src/site.ts'
import { monthAt } from '../../src/stories/day.ts'
import { archivePath, homePath, personPath, storyPath, topicPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { addressOf, authorName, editionIn, story, topicName, visit } from './site.ts'

test.use({ javaScriptEnabled: false })

/** Opens the story from a list, as a reader who has found its title. */
async function openFromList(page: Page, locale: Locale): Promise<void> {
  const { title } = editionIn(locale)
  await page.getByRole('main').getByRole('heading', { name: title }).getByRole('link').click()
  await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
}

for (const locale of locales) {
  const say = words(locale)

  test.describe(`in ${locale}`, () => {
    test('a strip is found by its month', async ({ page }) => {
      await visit(page, homePath(locale))
      await page.getByRole('main').getByRole('link', { name: say['home.all'] }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say['archive.title'])
      const month = archivePath(locale, monthAt(story.published.time))
      const [year = '', number = ''] = monthAt(story.published.time).split('-')
      await page
        .getByRole('region', { name: say['archive.year.title'](year) })
        .getByRole('link', { name: say['month.name'](Number(number)) })
        .click()
      await expect(page).toHaveURL(addressOf(month))
      await openFromList(page, locale)
    })

    test('a strip is found by its topic', async ({ page }) => {
      await visit(page, homePath(locale))
      await page
        .getByRole('region', { name: say['home.topics'] })
        .getByRole('link', { name: topicName(locale) })
        .click()
      await expect(page).toHaveURL(addressOf(topicPath(locale, story.topic)))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(topicName(locale))
      await openFromList(page, locale)
    })

    test('a strip leads to its author, and the author to the strip', async ({ page }) => {
      await openStory(page, locale)
      await page
        .getByRole('main')
        .getByRole('link', { name: authorName(locale), exact: true })
        .first()
        .click()
      await expect(page).toHaveURL(addressOf(personPath(locale, story.author)))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(authorName(locale))
      await openFromList(page, locale)
    })

    test('breadcrumbs lead from a strip to its topic and home', async ({ page }) => {
      await openStory(page, locale)
      const crumbs = page.getByRole('navigation', { name: say['crumbs.label'] })
      await crumbs.getByRole('link', { name: topicName(locale) }).click()
      await expect(page).toHaveURL(addressOf(topicPath(locale, story.topic)))
      await crumbs.getByRole('link', { name: site.name[locale] }).click()
      await expect(page).toHaveURL(addressOf(homePath(locale)))
    })
  })
}
