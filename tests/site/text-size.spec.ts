import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { homePath, storyPath } from '../../src/urls/paths.ts'
import { locales, otherLocale } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { story, visit } from './site.ts'

for (const locale of locales) {
  const say = words(locale)

  /** px of what the story comes to, which is set like its text. */
  const sizeOf = (page: Page): Promise<number> =>
    page
      .getByRole('region', { name: say['takeaways.title'] })
      .getByRole('listitem')
      .first()
      .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize))

  test.describe(`the size of the text, in ${locale}`, () => {
    test('is chosen with the keyboard, and kept on every page and in the other language', async ({
      page,
    }) => {
      await openStory(page, locale)
      const choice = page.getByRole('banner').getByRole('group', { name: say['size.label'] })
      await expect(choice.getByRole('radio', { name: say['size.medium'] })).toBeChecked()
      const medium = await sizeOf(page)
      await choice.getByRole('radio', { name: say['size.medium'] }).focus()
      await page.keyboard.press('ArrowRight')
      const large = await sizeOf(page)
      expect(large).toBeGreaterThan(medium * 1.1)
      await page.keyboard.press('ArrowRight')
      const largest = await sizeOf(page)
      expect(largest).toBeGreaterThan(large * 1.1)
      await page.reload()
      expect(await sizeOf(page)).toBe(largest)
      const other = otherLocale(locale)
      await visit(page, homePath(other))
      await expect(page.getByRole('radio', { name: words(other)['size.largest'] })).toBeChecked()
    })

    test('is there before the first line is painted', async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('size', 'largest'))
      await page.addInitScript(recordFirstSize)
      await openStory(page, locale)
      expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('largest')
    })

    test('is in the menu of a phone, where the largest still fits', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await openStory(page, locale)
      await page.getByRole('button', { name: say['nav.menu'] }).click()
      const choice = page.getByRole('radio', { name: say['size.largest'] })
      const box = await page.locator('label').filter({ has: choice }).boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      await choice.check({ force: true })
      await page.keyboard.press('Escape')
      for (const path of [storyPath(locale, story.slug), homePath(locale)]) {
        await visit(page, path)
        await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
        expect(await scrolledSideways(page)).toBe(0)
      }
    })
  })
}

test('a reader who has never chosen leaves nothing behind', async ({ page }) => {
  await openStory(page, 'en')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a choice of theme lasts through both languages, and turned back the page follows the device again', async ({
  page,
}) => {
  const stored = () => page.evaluate(() => localStorage.getItem('theme'))
  await page.emulateMedia({ colorScheme: 'light' })
  await visit(page, homePath('en'))
  await page.getByRole('checkbox', { name: words('en')['theme.switch'] }).press('Space')
  expect(await stored()).toBe('dark')
  await visit(page, storyPath('ja', story.slug))
  const box = page.getByRole('checkbox', { name: words('ja')['theme.switch'] })
  await expect(box).toBeChecked()
  await box.press('Space')
  expect(await stored()).toBeNull()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('no choice of size is offered, for nothing could keep it', async ({ page }) => {
    await openStory(page, 'en')
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})

const scrolledSideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(500, 0)
    return window.scrollX
  })

/** Runs in the page: notes the size that is set when the first part of the content arrives. */
function recordFirstSize(): void {
  new MutationObserver((_changes, observer) => {
    const { documentElement } = document
    if (!document.querySelector('main')) return
    documentElement.dataset['first'] = documentElement.dataset['size'] ?? 'none'
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}
