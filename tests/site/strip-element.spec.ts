/** Strips on a page of somebody else's, as `yonkoma/html`, `yonkoma/strip.css` and `yonkoma/element` make it. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import ts from 'typescript'
import { words } from '../../src/languages/languages.ts'
import { stripHtml } from '../../src/library/html.ts'
import { both } from '../unit/library/scripts.ts'
import { violations } from './axe.ts'

const css = readFileSync('src/library/strip.css', 'utf8')
const script = ts.transpile(readFileSync('src/library/element.ts', 'utf8'), {
  target: ts.ScriptTarget.ES2022,
})
const policy = "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'"

/** A page with a strip in English and one in Japanese, under a policy that allows nothing else. */
async function host(page: Page, hasScript = true): Promise<void> {
  const strips = await Promise.all((['en', 'ja'] as const).map((language) => stripHtml(both, { language })))
  const element = hasScript ? '<script type="module" src="/element.js"></script>' : ''
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strips</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/strip.css">
    <body><main><h1>Strips</h1>${strips.map(({ html }) => html).join('')}</main>${element}`
  await page.route('http://strips.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/strip.css') return route.fulfill({ contentType: 'text/css', body: css })
    if (pathname === '/element.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    return route.fulfill({
      contentType: 'text/html',
      body,
      headers: { 'content-security-policy': policy },
    })
  })
  await page.goto('http://strips.test/')
}

const strip = (page: Page, locale: 'en' | 'ja') => page.locator(`yonkoma-strip[lang=${locale}]`)

test('without a script all pictures and all words are there', async ({ page }) => {
  await host(page, false)
  for (const locale of ['en', 'ja'] as const) {
    await expect(strip(page, locale).getByRole('img')).toHaveCount(4)
    for (const picture of await strip(page, locale).getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveJSProperty('complete', true)
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(748)
    }
    await strip(page, locale).getByText(words(locale)['comic.transcript']).click()
    await expect(strip(page, locale).getByRole('listitem')).toHaveCount(4)
  }
  expect(await violations(page)).toEqual([])
})

test('panels stand side by side only where they can be read, Japanese ones from the right', async ({
  page,
}) => {
  await host(page)
  const places = (locale: 'en' | 'ja') =>
    strip(page, locale)
      .getByRole('img')
      .evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect()))
  await page.setViewportSize({ width: 390, height: 800 })
  for (const locale of ['en', 'ja'] as const) {
    const [first, second] = await places(locale)
    expect(second?.x).toBe(first?.x)
    expect(second?.y).toBeGreaterThan(first?.y ?? 0)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.setViewportSize({ width: 900, height: 800 })
  const [english, japanese] = [await places('en'), await places('ja')]
  expect(english[1]?.x).toBeGreaterThan(english[0]?.x ?? 0)
  expect(japanese[1]?.x).toBeLessThan(japanese[0]?.x ?? 0)
})

for (const [locale, onwards] of [
  ['en', 'ArrowRight'],
  ['ja', 'ArrowLeft'],
] as const)
  test(`a panel in ${locale} is enlarged by key, and ${onwards} goes on to the next`, async ({ page }) => {
    await host(page)
    const say = words(locale)
    await strip(page, locale)
      .getByRole('button', { name: say['viewer.open'](3) })
      .focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('status')).toHaveText('3 / 4')
    expect(await violations(page, 'dialog')).toEqual([])
    await page.keyboard.press(onwards)
    await expect(dialog.getByRole('status')).toHaveText('4 / 4')
    await expect(dialog.getByRole('button', { name: say['viewer.next'] })).toBeDisabled()
    await expect(dialog.getByRole('button', { name: say['viewer.previous'] })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(strip(page, locale).getByRole('button', { name: say['viewer.open'](4) })).toBeFocused()
  })

test('a panel is enlarged by a press on it', async ({ page }) => {
  await host(page)
  await strip(page, 'en').getByRole('img').first().click()
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('alt', /The ferry is early!/)
  await page.getByRole('button', { name: words('en')['viewer.close'] }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
