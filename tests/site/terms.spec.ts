/** Words that a story explains: in the text, in its own glossary, and in that of all stories. */
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import type { Term } from '../../src/stories/story.ts'
import { glossaryPath, sourcesPath, storyPath, termPath } from '../../src/urls/paths.ts'
import { locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

const cardOf = (page: Page): Locator => page.locator('.term-card')

/** The first explained word of the text, and what the glossary says of it. */
async function firstWord(page: Page, locale: Locale): Promise<{ word: Locator; term: Term }> {
  const word = page.getByRole('main').locator('a.term').first()
  const id = (await word.getAttribute('href'))?.replace('#term-', '')
  const term = editionIn(locale).glossary.find((entry) => entry.id === id)
  if (!term) throw new Error(`The word ${id} is not in the glossary of ${story.slug}`)
  await word.scrollIntoViewIfNeeded()
  return { word, term }
}

for (const locale of locales) {
  const say = words(locale)
  const path = storyPath(locale, story.slug)

  test.describe(`words of a story, in ${locale}`, () => {
    test('under the pointer one opens, stays while the pointer is on its card, and closes after it', async ({
      page,
    }) => {
      await page.clock.install()
      await openStory(page, locale)
      const { word, term } = await firstWord(page, locale)
      await word.hover()
      await expect(cardOf(page)).toBeVisible()
      await expect(cardOf(page)).toContainText(term.meaning)
      await cardOf(page).hover()
      await page.clock.runFor(60_000)
      await expect(cardOf(page)).toBeVisible()
      await page.mouse.move(1, 1)
      await expect(cardOf(page)).toBeHidden()
    })

    test('Escape closes it where the pointer is', async ({ page }) => {
      await openStory(page, locale)
      const { word } = await firstWord(page, locale)
      await word.hover()
      await expect(cardOf(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(cardOf(page)).toBeHidden()
    })

    test('with the keyboard it opens on focus, describes its word, and Enter leads to the glossary', async ({
      page,
    }) => {
      await openStory(page, locale)
      const { word, term } = await firstWord(page, locale)
      await page.keyboard.press('Tab')
      await word.focus()
      await expect(cardOf(page)).toContainText(term.meaning)
      await expect(word).toHaveAccessibleDescription(term.meaning)
      await page.keyboard.press('Escape')
      await expect(cardOf(page)).toBeHidden()
      await expect(word).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(addressOf(`${path}#term-${term.id}`))
      await page.keyboard.press('Tab')
      await expect(cardOf(page)).toBeHidden()
    })

    test('paper shows no card', async ({ page }) => {
      await openStory(page, locale)
      const { word } = await firstWord(page, locale)
      await word.hover()
      await expect(cardOf(page)).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(cardOf(page)).toBeHidden()
    })
  })

  test.describe(`words of a story under a finger, in ${locale}`, () => {
    test.use({ viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true })

    test('the first tap explains, the second leads to the glossary', async ({ page }) => {
      await openStory(page, locale)
      const { word, term } = await firstWord(page, locale)
      await word.tap()
      await expect(cardOf(page)).toContainText(term.meaning)
      await expect(page).toHaveURL(addressOf(path))
      await word.tap()
      await expect(page).toHaveURL(addressOf(`${path}#term-${term.id}`))
      await expect(cardOf(page)).toBeHidden()
    })

    test('the card leads to the glossary of all stories, and a tap beside it closes it', async ({ page }) => {
      await openStory(page, locale)
      const { word, term } = await firstWord(page, locale)
      await word.tap()
      await expect(cardOf(page)).toBeVisible()
      await page.touchscreen.tap(2, 2)
      await expect(cardOf(page)).toBeHidden()
      await word.tap()
      await cardOf(page).getByRole('link', { name: say['glossary.inSite'] }).tap()
      await expect(page).toHaveURL(addressOf(termPath(locale, term.id)))
      await expect(page.locator(`#term-${term.id}`)).toBeInViewport()
    })

    test('every card stands beside its word and inside the window, wherever the word is', async ({
      page,
    }) => {
      await openStory(page, locale)
      const all = await page.getByRole('main').locator('a.term').all()
      expect(all.length).toBeGreaterThan(0)
      for (const word of all)
        for (const block of ['start', 'center', 'end'] as const) {
          await word.evaluate((element, place) => {
            element.scrollIntoView({ block: place, behavior: 'instant' })
          }, block)
          await word.tap()
          await expect(cardOf(page)).toBeVisible()
          const [card, own] = [await boxOf(cardOf(page)), await boxOf(word)]
          expect(card.x).toBeGreaterThanOrEqual(0)
          expect(card.x + card.width).toBeLessThanOrEqual(320)
          expect(card.y).toBeGreaterThanOrEqual(0)
          expect(card.y + card.height).toBeLessThanOrEqual(568)
          expect(card.y >= own.y + own.height || card.y + card.height <= own.y).toBe(true)
          await page.keyboard.press('Escape')
        }
    })
  })

  test.describe(`words without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false })

    test('lead to the glossary of the story, from there back to the text and on to all stories', async ({
      page,
    }) => {
      await openStory(page, locale)
      const { word, term } = await firstWord(page, locale)
      await word.click()
      await expect(page).toHaveURL(addressOf(`${path}#term-${term.id}`))
      const entry = page.locator(`#term-${term.id}`)
      await entry.locator('a.term-back').click()
      await expect(word).toBeInViewport()
      await entry.getByRole('link', { name: say['glossary.inSite'] }).click()
      await expect(page).toHaveURL(addressOf(termPath(locale, term.id)))
      await expect(page.locator(`#term-${term.id}`)).toBeInViewport()
    })

    test('lead from the glossary to the other language and to the stories', async ({ page }) => {
      const [term] = editionIn(locale).glossary
      if (!term) throw new Error(`${story.slug} explains no words`)
      await visit(page, glossaryPath(locale))
      const entry = page.locator(`#term-${term.id}`)
      const title = editionIn(locale).title
      await expect(entry.getByRole('link', { name: title })).toHaveAttribute('href', path)
      await entry.locator(`a[hreflang="${otherLocale(locale)}"]`).click()
      await expect(page).toHaveURL(addressOf(termPath(otherLocale(locale), term.id)))
    })

    test('the letters of an index lead to their rows', async ({ page }) => {
      for (const [index, label] of [
        [glossaryPath(locale), say['glossary.letters']],
        [sourcesPath(locale), say['sources.letters']],
      ] as const) {
        await visit(page, index)
        const letter = page.getByRole('navigation', { name: label }).getByRole('link').last()
        const row = decodeURIComponent((await letter.getAttribute('href')) ?? '').slice(1)
        await letter.click()
        await expect(page.locator(`[id="${row}"]`)).toBeInViewport()
      }
    })

    test('a source leads to its publisher, and from there back to the story', async ({ page }) => {
      await openStory(page, locale)
      const [source] = editionIn(locale).sources
      const sources = page.getByRole('region', { name: say['sources.title'] })
      await sources
        .getByRole('link', { name: source?.publisher ?? '', exact: true })
        .first()
        .click()
      const publisher = page.getByRole('article', { name: source?.publisher ?? '', exact: true })
      await expect(publisher).toBeInViewport()
      await publisher
        .getByRole('link', { name: editionIn(locale).title })
        .first()
        .click()
      await expect(page).toHaveURL(addressOf(path))
    })
  })
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not on the page')
  return box
}
