import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { locales } from '../site-languages.ts'
import { openStory, seeComic } from './reading.ts'
import { editionIn } from './site.ts'

for (const locale of locales) {
  const say = words(locale)

  test.describe(`on paper, in ${locale}`, () => {
    test.use({ colorScheme: 'dark' })

    test('comic, text and sources are printed, controls are not', async ({ page }) => {
      await openStory(page, locale)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('group', { name: say['comic.label'] })).toBeVisible()
      await expect(page.getByRole('heading', { level: 2, name: say['sources.title'] })).toBeVisible()
      for (const { title } of editionIn(locale).sources) {
        await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
      }
      await expect(page.getByRole('navigation', { name: say['contents.title'], exact: true })).toBeHidden()
      await expect(page.getByRole('group', { name: say['share.label'] }).first()).toBeHidden()
      await expect(page.getByRole('checkbox', { name: say['theme.switch'] })).toBeHidden()
      await expect(page.getByRole('group', { name: say['size.label'] })).toBeHidden()
      await expect(page.getByRole('button')).toHaveCount(0)
      await expect(page.getByRole('navigation')).toHaveCount(0)
    })

    test('the four panels are one block that fits on a sheet of A4', async ({ page }) => {
      await page.setViewportSize({ width: 658, height: 1000 })
      await openStory(page, locale)
      await page.emulateMedia({ media: 'print' })
      const comic = await page.getByRole('group', { name: say['comic.label'] }).boundingBox()
      expect(comic?.height).toBeLessThan(1000)
    })

    test('a story takes no more than six sheets of A4, and a file that can be sent', async ({ page }) => {
      await openStory(page, locale)
      await seeComic(page, locale)
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
      expect(sheets).toBeGreaterThan(1)
      expect(sheets).toBeLessThanOrEqual(6)
      expect(pdf.length).toBeLessThan(6_000_000)
    })

    test('the size that was chosen for the screen is not the size on paper', async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      await openStory(page, locale)
      const item = page.getByRole('region', { name: say['takeaways.title'] }).getByRole('listitem').first()
      const size = (): Promise<string> => item.evaluate((text) => getComputedStyle(text).fontSize)
      const usual = await size()
      await page.evaluate(() => localStorage.setItem('size', 'largest'))
      await page.reload()
      expect(await size()).toBe(usual)
    })
  })
}
