/** Where a search leads nowhere: nothing found, nothing arrived, no scripts. */
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { nameIn } from '../../src/languages/locales.ts'
import { archivePath, glossaryPath, searchIndexPath, searchPath, topicsPath } from '../../src/urls/paths.ts'
import { locales, otherLocale } from '../site-languages.ts'
import { common, fieldOn, firstOn, nonsense } from './searching.ts'
import { addressOf, visit } from './site.ts'

/** One slip in a word that is no entry of the glossary: an entry is offered as it is written there, and is a link twice. */
const slips = {
  en: { slip: 'houssehold', meant: 'household' },
  ja: { slip: 'カーディカン', meant: 'カーディガン' },
} as const

/** Words of the other language's stories alone. */
const foreign = { en: '屋根裏', ja: 'attic' } as const

for (const locale of locales) {
  const say = words(locale)

  test.describe(`searching: dead ends, in ${locale}`, () => {
    test('a slip is forgiven, and the word that was meant is offered', async ({ page }) => {
      const { slip, meant } = slips[locale]
      await visit(page, `${searchPath(locale)}?q=${slip}`)
      await expect(firstOn(page, locale)).toBeVisible()
      await expect(page.getByRole('status')).toContainText(slip)
      await page.getByRole('link', { name: meant, exact: true }).click()
      await expect(fieldOn(page, locale)).toHaveValue(meant)
      await expect(firstOn(page, locale)).toBeVisible()
    })

    test('what only the other language has is offered there', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(foreign[locale])}`)
      await page
        .getByRole('link', { name: say['search.otherOne'](nameIn(locale, otherLocale(locale))) })
        .click()
      const other = locale === 'en' ? 'ja' : 'en'
      await expect(fieldOn(page, other)).toHaveValue(foreign[locale])
      await expect(firstOn(page, other)).toBeVisible()
    })

    test('where the index does not arrive, that is said, and can be tried again', async ({ page }) => {
      await page.route('**/search-index/**', (route) => route.abort())
      await visit(page, `${searchPath(locale)}?q=${common[locale]}`)
      await expect(page.getByRole('status')).toHaveText(say['search.failed'])
      await page.unroute('**/search-index/**')
      await page.getByRole('button', { name: say['search.retry'] }).click()
      await expect(firstOn(page, locale)).toBeVisible()
      await expect(page.getByRole('button', { name: say['search.retry'] })).toBeHidden()
    })

    test('an answer stays while the index of the other language is still on its way', async ({ page }) => {
      await page.clock.install()
      await page.route(`**${searchIndexPath(otherLocale(locale))}**`, () => undefined)
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(nonsense[locale])}`)
      await expect(page.getByRole('status')).toHaveText(say['search.none'](nonsense[locale]))
      await page.clock.runFor(1000)
      await expect(page.getByRole('status')).toHaveText(say['search.none'](nonsense[locale]))
    })

    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const)
      test(`nothing moves when results arrive, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.addInitScript(() => {
          const shifts: number[] = []
          Object.assign(globalThis, { shifts })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
        })
        for (const query of [common[locale], nonsense[locale]]) {
          await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(query)}`)
          await expect(page.getByRole('status')).toContainText(query)
          await page.waitForLoadState('networkidle')
          expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual(
            [],
          )
        }
      })
  })
}

for (const locale of locales) {
  const say = words(locale)

  test.describe(`searching without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false })

    test('the page says so and leads to the lists', async ({ page }) => {
      await visit(page, searchPath(locale))
      await expect(page.getByText(say['search.noScript'])).toBeVisible()
      await expect(page.getByRole('search')).toHaveCount(0)
      const ways = page.getByRole('region', { name: say['searchWays.title'] })
      for (const [label, path] of [
        [say['search.wayArchive'], archivePath(locale)],
        [say['search.wayTopics'], topicsPath(locale)],
        [say['search.wayGlossary'], glossaryPath(locale)],
      ] as const)
        await expect(ways.getByRole('link', { name: label })).toHaveAttribute(
          'href',
          new URL(addressOf(path)).pathname,
        )
    })
  })
}
