import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { violations } from './axe.ts'
import { openStory } from './reading.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

const windows = [
  [320, 640, 'light'],
  [844, 390, 'dark'],
  [1280, 800, 'light'],
] as const

for (const locale of locales) {
  const say = words(locale)
  const isFromRight = goesLeft(locale)
  const [onwards, back] = isFromRight ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  test.describe(`the panel viewer, in ${locale}`, () => {
    test('is fetched when a panel is pressed, and not before', async ({ page }) => {
      const scripts: string[] = []
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
      await openStory(page, locale)
      await page.waitForLoadState('networkidle')
      expect(scripts).toEqual([])
      await page.getByRole('button', { name: say['viewer.open'](1) }).click()
      await seePanel(page, locale, 1)
      expect(scripts).toHaveLength(1)
    })

    test('shows the panel that was pressed, as large as the window allows', async ({ page }) => {
      await openPanel(page, locale, 2)
      const box = await pictureOf(page, locale, 2).boundingBox()
      expect(Math.max((box?.width ?? 0) / 1280, (box?.height ?? 0) / 900)).toBeGreaterThan(0.8)
    })

    test('is driven by the keyboard alone, in the direction of reading', async ({ page }) => {
      await openStory(page, locale)
      await page.getByRole('button', { name: say['viewer.open'](2) }).focus()
      await page.keyboard.press('Enter')
      await seePanel(page, locale, 2)
      const ways = [
        [onwards, 3],
        [back, 2],
        ['Space', 3],
        ['Shift+Space', 2],
        ['End', 4],
        ['Home', 1],
        [back, 1],
        ['PageDown', 2],
      ] as const
      for (const [key, number] of ways) {
        await page.keyboard.press(key)
        await seePanel(page, locale, number)
      }
      await page.keyboard.press('Escape')
      await expect(viewerOn(page, locale)).toBeHidden()
      await expect(page.getByRole('button', { name: say['viewer.open'](2) })).toBeFocused()
      await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
    })
  })

  test.describe(`the panel viewer, in ${locale}`, () => {
    test('has the next panel on the side on which the strip goes on', async ({ page }) => {
      await openPanel(page, locale, 1)
      const next = viewerOn(page, locale).getByRole('button', { name: say['viewer.next'] })
      const previous = viewerOn(page, locale).getByRole('button', { name: say['viewer.previous'] })
      const [there, here] = [await next.boundingBox(), await previous.boundingBox()]
      expect((there?.x ?? 0) < (here?.x ?? 0)).toBe(isFromRight)
      await expect(previous).toHaveAttribute('aria-disabled', 'true')
      await next.click()
      await seePanel(page, locale, 2)
      await previous.click()
      await seePanel(page, locale, 1)
    })

    test('follows a hand that pushes the row', async ({ page }) => {
      await openPanel(page, locale, 1)
      const row = viewerOn(page, locale).getByRole('group', { name: say['viewer.panels'] })
      await row.hover()
      await page.mouse.wheel(isFromRight ? -900 : 900, 0)
      await seePanel(page, locale, 2)
    })

    test('doubles a panel by button, key and double click, and lets it be moved', async ({ page }) => {
      await openPanel(page, locale, 1)
      const width = async (): Promise<number> => (await pictureOf(page, locale, 1).boundingBox())?.width ?? 0
      const once = await width()
      const zoom = viewerOn(page, locale).getByRole('button', { name: say['viewer.zoom'] })
      await zoom.click()
      expect(await width()).toBeCloseTo(2 * once, 0)
      await expect(zoom).toHaveAttribute('aria-pressed', 'true')
      const top = (await pictureOf(page, locale, 1).boundingBox())?.y ?? 0
      await page.keyboard.press('ArrowDown')
      await expect.poll(async () => (await pictureOf(page, locale, 1).boundingBox())?.y).toBeLessThan(top)
      await page.keyboard.press('-')
      expect(await width()).toBeCloseTo(once, 0)
      await pictureOf(page, locale, 1).dblclick()
      expect(await width()).toBeCloseTo(2 * once, 0)
    })
  })

  test.describe(`the panel viewer, in ${locale}`, () => {
    test('is closed by going back, and stays on the page', async ({ page }) => {
      await openPanel(page, locale, 3)
      await page.goBack()
      await expect(viewerOn(page, locale)).toBeHidden()
      await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
      await expect(page.getByRole('button', { name: say['viewer.open'](3) })).toBeFocused()
    })

    test('opens again after it was closed', async ({ page }) => {
      await openPanel(page, locale, 1)
      await viewerOn(page, locale).getByRole('button', { name: say['viewer.close'] }).click()
      await expect(viewerOn(page, locale)).toBeHidden()
      await page.getByRole('button', { name: say['viewer.open'](4) }).click()
      await seePanel(page, locale, 4)
    })

    test('is not forced on a reader who follows the address of a panel', async ({ page }) => {
      await visit(page, `${storyPath(locale, story.slug)}#panel-3`)
      const panels = page.getByRole('group', { name: say['comic.label'] }).getByRole('img')
      await expect(panels.nth(2)).toBeInViewport({ ratio: 0.5 })
      await expect(viewerOn(page, locale)).toBeHidden()
    })

    test('keeps nobody out, in any window and theme', async ({ page }) => {
      await openPanel(page, locale, 2)
      for (const [width, height, colorScheme] of windows) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height })
        expect(await violations(page, 'dialog'), `${width} × ${height}`).toEqual([])
        for (const button of await viewerOn(page, locale).getByRole('button').all()) {
          const box = await button.boundingBox()
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
          await expect(button).toBeInViewport({ ratio: 1 })
        }
      }
    })
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the address of a panel leads to it, and no button pretends to enlarge it', async ({ page }) => {
    await visit(page, `${storyPath('en', story.slug)}#panel-4`)
    const panels = page.getByRole('group', { name: words('en')['comic.label'] })
    await expect(panels.getByRole('img').nth(3)).toBeInViewport({ ratio: 0.5 })
    await expect(panels.getByRole('button')).toHaveCount(0)
  })
})

const viewerOn = (page: Page, locale: Locale): Locator =>
  page.getByRole('dialog', { name: editionIn(locale).comic.title })

const pictureOf = (page: Page, locale: Locale, number: number): Locator =>
  viewerOn(page, locale).getByRole('img', {
    name: editionIn(locale).comic.panels[number - 1]?.alt ?? '',
    exact: true,
  })

/** An author's own pictures are read from the left in Japanese too. */
function goesLeft(locale: Locale): boolean {
  return locale === 'ja' && editionIn(locale).comic.panels.every(({ art }) => art.kind !== 'own')
}

async function openPanel(page: Page, locale: Locale, number: number): Promise<void> {
  await openStory(page, locale)
  await page
    .getByRole('group', { name: words(locale)['comic.label'] })
    .getByRole('img')
    .nth(number - 1)
    .click()
  await seePanel(page, locale, number)
}

/** The panel is all that is seen, with its words, its number and its address. */
async function seePanel(page: Page, locale: Locale, number: number): Promise<void> {
  const { panels } = editionIn(locale).comic
  const status = viewerOn(page, locale).getByRole('status')
  await expect(pictureOf(page, locale, number)).toBeInViewport({ ratio: 0.99 })
  await expect(status).toContainText(`${number}/${panels.length}`)
  for (const line of panels[number - 1]?.say ?? []) await expect(status).toContainText(line.words)
  await expect(page).toHaveURL(new RegExp(`#panel-${number}$`))
}
