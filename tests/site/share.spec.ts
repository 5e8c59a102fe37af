import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { shareLinks } from '../../src/share/links.ts'
import { address, embedPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { addressOf, editionIn, story } from './site.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const locale of locales) {
  const say = words(locale)

  test.describe(`in ${locale}`, () => {
    test('a reader can post the story where readers of this language are', async ({ page }) => {
      await openStory(page, locale)
      const share = page.getByRole('group', { name: say['share.label'] }).first()
      await expect(share.getByRole('link')).toHaveCount(locale === 'ja' ? 4 : 2)
      for (const { service, href } of shareLinks(editionIn(locale), story)) {
        if (service === 'copy') continue // a button, below
        await expect(share.getByRole('link', { name: say[`share.${service}`] })).toHaveAttribute('href', href)
      }
    })

    test('the code that embeds the strip can be seen and copied, and so can the link', async ({ page }) => {
      await openStory(page, locale)
      const strip = page.getByRole('figure', { name: editionIn(locale).comic.title })
      await strip.getByText(say['embed.open'], { exact: true }).click()
      const code = await strip.getByRole('textbox', { name: say['embed.open'] }).inputValue()
      expect(code).toContain(`src="${address(embedPath(locale, story.slug))}"`)
      await strip.getByRole('button', { name: say['embed.copy'] }).click()
      await expect(strip.getByRole('status')).toHaveText(say['share.copied'])
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
      const share = page.getByRole('group', { name: say['share.label'] }).first()
      await share.getByRole('button', { name: say['share.copy'] }).click()
      await expect(share.getByRole('status')).toHaveText(say['share.copied'])
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        addressOf(storyPath(locale, story.slug)),
      )
    })
  })
}
