import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { homePath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { openStory, readArticle, readTranscript, seeComic } from './reading.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

for (const locale of locales) {
  const say = words(locale)

  test.describe(`in ${locale}`, () => {
    test('a reader sees the comic, or reads it as text, then takeaways, sections, sources and glossary', async ({
      page,
    }) => {
      await openStory(page, locale)
      await seeComic(page, locale)
      await readTranscript(page, locale)
      await readArticle(page, locale)
    })

    test('a reader keeps the strip as one picture', async ({ page }) => {
      await openStory(page, locale)
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name: say['comic.save'], exact: true }).click()
      expect((await saved).suggestedFilename()).toBe(`${story.slug}.${locale}.png`)
    })

    test('the contents lead to every section', async ({ page }) => {
      await openStory(page, locale)
      const contents = page.getByRole('navigation', { name: say['contents.title'], exact: true })
      for (const { id, text } of editionIn(locale).sections) {
        await contents.getByRole('link', { name: text, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`#${id}$`))
        await expect(page.getByRole('heading', { level: 2, name: text, exact: true })).toBeInViewport()
      }
    })

    const term = editionIn(locale).glossary.find(({ id }) =>
      editionIn(locale).sections.some(({ html }) => html.includes(`#term-${id}"`)),
    )
    if (term) {
      test('a word in the text leads to its meaning', async ({ page }) => {
        await openStory(page, locale)
        await page.getByRole('article').getByRole('link', { name: term.term }).first().click()
        await expect(page.getByRole('definition').filter({ hasText: term.meaning })).toBeInViewport()
      })
    }

    test('the home page leads to the story and back', async ({ page }) => {
      await visit(page, homePath(locale))
      await page
        .getByRole('link', { name: editionIn(locale).title })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1, name: editionIn(locale).title })).toBeVisible()
      await page.getByRole('banner').getByRole('link', { name: say['nav.latest'] }).click()
      await expect(page).toHaveURL(addressOf(homePath(locale)))
    })

    test('a reader goes on to the strip before or after', async ({ page }) => {
      await openStory(page, locale)
      const way = page.getByRole('navigation', { name: say['neighbours.label'] }).getByRole('link').first()
      await way.click()
      await expect(page.getByRole('heading', { level: 1, name: editionIn(locale).title })).toBeHidden()
      await page
        .getByRole('navigation', { name: say['neighbours.label'] })
        .getByRole('link', { name: editionIn(locale).comic.title })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: editionIn(locale).title })).toBeVisible()
    })

    test('a wrong address is answered with a way home', async ({ page }) => {
      const answer = await page.goto(addressOf(`${homePath(locale)}nowhere/${story.slug}/`))
      expect(answer?.status()).toBe(404)
      await expect(
        page.getByRole('main').getByRole('link', { name: words('en')['missing.home'] }),
      ).toBeVisible()
    })
  })
}
