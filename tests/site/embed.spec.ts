/** A strip in somebody else's page, in a frame as oEmbed hands it out. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { site } from '../../src/site.ts'
import { address, oembedPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { addressOf, editionIn, story } from './site.ts'

/** A page of a host, as wide as the window but for a margin, with the frame in it. */
async function host(page: Page, locale: 'en' | 'ja', adapt = (html: string) => html): Promise<void> {
  const { html } = await (await fetch(addressOf(oembedPath(locale, story.slug)))).json()
  const here = html.replace(address(''), addressOf(''))
  await page.route(addressOf('/host'), (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta name=viewport content="width=device-width"><body style="margin:10px">${adapt(here)}`,
    }),
  )
  await page.goto(addressOf('/host'))
}

const inFrame = (page: Page) => page.frameLocator('iframe')

for (const locale of locales) {
  const say = words(locale)

  test.describe(`in ${locale}`, () => {
    test('the whole strip fits its frame in windows of any width', async ({ page }) => {
      await host(page, locale)
      await expect(inFrame(page).getByRole('img').last()).toBeVisible()
      for (const width of [1280, 720, 390, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const { content, frame } = await inFrame(page)
          .locator('html')
          .evaluate((html) => ({
            content: [html.scrollWidth, html.scrollHeight],
            frame: [window.innerWidth, window.innerHeight],
          }))
        expect(content[0], `${width} px`).toBe(frame[0])
        expect(content[1], `${width} px`).toBeLessThanOrEqual(frame[1] ?? 0)
      }
    })

    test('a host that takes no CSS from us still shows it whole', async ({ page }) => {
      await host(page, locale, (html) => html.replace(/ style="[^"]*"/, ''))
      const spare = await inFrame(page)
        .locator('html')
        .evaluate(
          (html) => window.innerHeight - (html.querySelector('footer')?.getBoundingClientRect().bottom ?? 0),
        )
      expect(spare).toBeGreaterThanOrEqual(0)
      expect(spare).toBeLessThan(4)
    })

    test('the frame says what it is, and its links replace the page around it', async ({ page }) => {
      await host(page, locale)
      const { title } = editionIn(locale)
      await expect(page.getByTitle(say['embed.name'](title))).toBeVisible()
      const link = inFrame(page).getByRole('link', { name: say['embed.read'] })
      await expect(link).toHaveAttribute('href', address(storyPath(locale, story.slug)))
      await page.route(`${site.address}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: 'Story' }),
      )
      await link.click()
      await expect(page).toHaveURL(address(storyPath(locale, story.slug)))
    })
  })
}

test('side by side, Japanese reads from the right and English from the left', async ({ page }) => {
  for (const locale of locales) {
    await host(page, locale)
    const [first, second] = await inFrame(page)
      .locator('.panel')
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().left))
    const isFromRight = locale === 'ja' && editionIn('ja').comic.panels.every(({ art }) => art.kind !== 'own')
    expect((first ?? 0) > (second ?? 0)).toBe(isFromRight)
  }
})
