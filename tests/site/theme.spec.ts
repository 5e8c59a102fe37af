import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { site } from '../../src/site.ts'
import { homePath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { visit } from './site.ts'

/** Colour of the page behind everything, as the browser paints it. */
const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

/** `#141416` → `rgb(20, 20, 22)`. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

const [light, dark] = [rgb(site.colours.paper.light), rgb(site.colours.paper.dark)]

for (const scheme of ['light', 'dark'] as const) {
  const [own, other] = scheme === 'light' ? [light, dark] : [dark, light]

  test.describe(`on a device set to ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    for (const locale of locales) {
      const name = words(locale)['theme.switch']

      test(`the page follows the device, the switch turns it, and a reload remembers, in ${locale}`, async ({
        page,
      }) => {
        await visit(page, homePath(locale))
        await expect.poll(() => paperOf(page)).toBe(own)
        await page.getByRole('checkbox', { name }).press('Space')
        await expect.poll(() => paperOf(page)).toBe(other)
        await page.reload()
        await expect.poll(() => paperOf(page)).toBe(other)
        await page.getByRole('checkbox', { name }).press('Space')
        await expect.poll(() => paperOf(page)).toBe(own)
      })
    }
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'light' })

  test('the switch still turns the page dark', async ({ page }) => {
    await visit(page, homePath('en'))
    await page.getByRole('checkbox', { name: words('en')['theme.switch'] }).press('Space')
    await expect.poll(() => paperOf(page)).toBe(dark)
  })
})
