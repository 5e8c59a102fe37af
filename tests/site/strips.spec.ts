/** Strips alone: all of them one after the other, by hand, by key and without scripts. */
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { homePath, storyPath, stripsPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { violations } from './axe.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

for (const locale of locales) {
  const say = words(locale)

  test.describe(`strips alone, in ${locale}`, () => {
    test('are found in the foot of every page', async ({ page }) => {
      await visit(page, homePath(locale))
      await page.getByRole('contentinfo').getByRole('link', { name: say['strips.title'] }).click()
      await expect(page).toHaveURL(addressOf(stripsPath(locale)))
      await expect(page.getByRole('heading', { level: 1, name: say['strips.title'] })).toBeVisible()
    })

    test('go on to the next page and back', async ({ page }) => {
      await visit(page, stripsPath(locale))
      const strips = page.getByRole('article')
      await expect(strips.first().getByRole('img')).toHaveCount(4)
      const newest = await strips.first().getAttribute('id')
      await page.getByRole('link', { name: say['pager.older'] }).click()
      await expect(page).toHaveURL(addressOf(stripsPath(locale, 2)))
      await page.getByRole('link', { name: say['pager.newer'] }).click()
      await expect(strips.first()).toHaveAttribute('id', newest ?? '')
    })

    test('say in words what each panel shows, once', async ({ page }) => {
      await visit(page, stripsPath(locale))
      const strip = page.getByRole('article', { name: editionIn(locale).title })
      for (const [place, { alt, say: lines }] of editionIn(locale).comic.panels.entries()) {
        const picture = strip.getByRole('img').nth(place)
        await expect(picture).toHaveAccessibleName(alt)
        for (const line of lines)
          await expect(picture).toHaveAccessibleDescription(new RegExp(escaped(line.words)))
      }
    })

    test('lead to their story', async ({ page }) => {
      await visit(page, stripsPath(locale))
      await page.getByRole('link', { name: editionIn(locale).title }).click()
      await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
    })
  })

  test.describe(`strips alone, in ${locale}`, () => {
    test('have a first one, and one by lot', async ({ page }) => {
      await visit(page, stripsPath(locale))
      await page.getByRole('link', { name: say['strips.first'] }).click()
      await expect(page).toHaveURL(addressOf(`${stripsPath(locale, 2)}#strip-1`))
      await expect(page.getByRole('article').last()).toBeInViewport()
      for (let turn = 0; turn < 6; turn += 1) {
        await page.getByRole('link', { name: say['strips.random'] }).click()
        await expect(page).toHaveURL(/#strip-\d+$/)
        await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
      }
    })

    test('keep nobody out, on a phone and on a desk', async ({ page }) => {
      await visit(page, stripsPath(locale))
      for (const [width, colorScheme] of [
        [390, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 844 })
        expect(await violations(page), `${width} px`).toEqual([])
      }
    })
  })
}

test.describe('strips alone, without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('are all there, and no link pretends to draw one by lot', async ({ page }) => {
    await visit(page, stripsPath('en'))
    await expect(page.getByRole('link', { name: words('en')['strips.random'] })).toHaveCount(0)
    await page.getByRole('link', { name: words('en')['strips.first'] }).click()
    await expect(page.getByRole('article').last()).toBeInViewport()
  })
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
