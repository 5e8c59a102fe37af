/** Reading on in the panel viewer: to the next strip, and to the same panel in another language. */
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import { violations } from './axe.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

for (const locale of locales) {
  const say = words(locale)
  const other = otherLocale(locale)

  test.describe(`reading on in the viewer, in ${locale}`, () => {
    test('offers another strip after the last panel, by key, and opens it in the viewer', async ({
      page,
    }) => {
      const viewer = await openViewer(page, locale)
      const onward = viewer.getByRole('link', { name: say['viewer.previousStrip'] })
      await page.keyboard.press('End')
      await expect(onward).not.toBeInViewport()
      await page.keyboard.press('PageDown')
      await expect(onward).toBeInViewport({ ratio: 0.99 })
      await expect(viewer.getByRole('status')).toContainText(say['viewer.previousStrip'])
      await page.keyboard.press('PageDown')
      await expect(page).not.toHaveURL(new RegExp(story.slug))
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('1/4')
      await page.keyboard.press('Escape')
      await expect(page).toHaveURL(/\/stories\/[\w-]+\/$/)
    })

    test('offers it to a hand that pushes the row, and to the Tab key', async ({ page }) => {
      const viewer = await openViewer(page, locale)
      const onward = viewer.getByRole('link', { name: say['viewer.previousStrip'] })
      await page.keyboard.press('Tab')
      await expect(onward).toBeFocused()
      await expect(onward).toBeInViewport({ ratio: 0.99 })
      expect(await violations(page, 'dialog')).toEqual([])
      await viewer.getByRole('button', { name: say['viewer.previous'] }).click()
      await expect(viewer.getByRole('status')).toContainText('4/4')
      await viewer.getByRole('group', { name: say['viewer.panels'] }).hover()
      const next = await viewer.getByRole('button', { name: say['viewer.next'] }).boundingBox()
      await page.mouse.wheel((next?.x ?? 0) < 640 ? -900 : 900, 0)
      await expect(onward).toBeInViewport({ ratio: 0.99 })
    })
  })

  test.describe(`another language in the viewer, in ${locale}`, () => {
    test('shows the same panel as the other edition has it, and back, by T', async ({ page }) => {
      const viewer = await openViewer(page, locale)
      const button = viewer.getByRole('button', { name: languageName[other] })
      await page.keyboard.press('PageDown')
      await page.keyboard.press('t')
      await seeWords(viewer, other, 2)
      await expect(button).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('PageDown')
      await seeWords(viewer, other, 3)
      expect(await violations(page, 'dialog')).toEqual([])
      await page.keyboard.press('t')
      await seeWords(viewer, locale, 3)
      await expect(button).toHaveAttribute('aria-pressed', 'false')
      await expect(page).toHaveURL(addressOf(`${storyPath(locale, story.slug)}#panel-3`))
    })

    test('is opened instead where it cannot be fetched', async ({ page }) => {
      const viewer = await openViewer(page, locale)
      const path = storyPath(other, story.slug)
      await page.route(addressOf(path), (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      )
      await viewer.getByRole('button', { name: languageName[other] }).click()
      await expect(page).toHaveURL(addressOf(`${path}#panel-1`))
    })
  })
}

async function openViewer(page: Page, locale: Locale): Promise<Locator> {
  await visit(page, storyPath(locale, story.slug))
  await page.getByRole('button', { name: words(locale)['viewer.open'](1) }).click()
  const viewer = page.getByRole('dialog')
  await expect(viewer.getByRole('status')).toContainText('1/4')
  return viewer
}

/** The picture of a panel in a language, and its words, which say which language they are in. */
async function seeWords(viewer: Locator, locale: Locale, number: number): Promise<void> {
  const panel = editionIn(locale).comic.panels[number - 1]
  await expect(viewer.getByRole('img', { name: panel?.alt ?? '', exact: true })).toBeInViewport({
    ratio: 0.99,
  })
  const lines = viewer.getByRole('status').locator(`[lang=${locale}]`)
  for (const line of panel?.say ?? []) await expect(lines).toContainText(line.words)
}
