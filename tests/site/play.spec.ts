/** The playground, as somebody has it who writes a strip there. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { playPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { violations } from './axe.ts'
import { addressOf, visit } from './site.ts'

// A page of its own each time: a fragment alone would load nothing.
test.use({ reuseContext: false })

const pictures = (page: Page, locale: Locale) =>
  page.getByRole('region', { name: words(locale)['play.strip'] }).getByRole('img')

const script = (page: Page, locale: Locale) =>
  page.getByRole('textbox', { name: words(locale)['play.script'] })

async function open(page: Page, locale: Locale): Promise<void> {
  await visit(page, playPath(locale))
  await expect(pictures(page, locale)).toHaveCount(4)
}

/** Puts the cursor at the end of the first line that begins so. */
async function goAfter(page: Page, start: string): Promise<void> {
  await page.locator('.cm-line', { hasText: start }).first().click()
  await page.keyboard.press('End')
}

for (const locale of locales) {
  const say = words(locale)

  test(`an example is drawn, and nobody is shut out, in ${locale}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await open(page, locale)
    await expect(page.getByRole('status').filter({ hasText: say['play.none'] })).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
  })

  test(`a mistake is told with its cure and counted, and its panel stays, dimmed, in ${locale}`, async ({
    page,
  }) => {
    await open(page, locale)
    await goAfter(page, 'scene:')
    await page.keyboard.type('x')
    const problem = page.getByRole('listitem').filter({ hasText: say['play.line']('4') })
    await expect(problem).toContainText(locale === 'en' ? 'Did you mean' : '`')
    await expect(page.getByRole('status').filter({ hasText: say['play.one'] })).toBeVisible()
    await expect(pictures(page, locale)).toHaveCount(4)
    await expect(page.getByText(say['play.stale']).first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await problem.getByRole('button').press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await expect(problem).toHaveCount(0)
    await expect(page.getByText(say['play.stale']).first()).toBeHidden()
  })
}

const locale = 'en'
const say = words(locale)

test('a link carries the script to somebody else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, locale)
  await goAfter(page, 'title:')
  await page.keyboard.type(' of mine')
  await page.getByRole('button', { name: say['play.copy'] }).click()
  await expect(page.getByRole('status').filter({ hasText: say['play.copied'] })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await context.newPage()
  await other.goto(link)
  await expect(script(other, locale)).toContainText('The one-line fix of mine')
})

test('a damaged link is told, and an example is there', async ({ page }) => {
  await page.goto(addressOf(`${playPath(locale)}#script=AAAA`))
  await expect(page.getByText(say['play.badLink'])).toBeVisible()
  await expect(pictures(page, locale)).toHaveCount(4)
})

test('the strip is saved as SVG and PNG, each panel by itself', async ({ page }) => {
  await open(page, locale)
  const saved = async (name: string): Promise<Buffer> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return readFile(await file.path())
  }
  const svg = String(await saved(say['play.svg']))
  expect(svg.match(/<svg /g)?.length).toBeGreaterThan(4)
  expect(new Set(svg.match(/\bid="[^"]*"/g)).size).toBe(svg.match(/\bid="[^"]*"/g)?.length)
  expect((await saved(say['play.png'])).subarray(1, 4).toString()).toBe('PNG')
  expect((await saved(say['play.panels'])).subarray(1, 4).toString()).toBe('PNG')
})

test('the other language of a script is drawn when it is chosen', async ({ page }) => {
  await open(page, locale)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('radio', { name: '日本語' }).check()
  await expect(page.locator('.play-panels')).toHaveAttribute('lang', 'ja')
  expect(asked.some((url) => url.includes('koma.'))).toBe(true)
})

test('words are completed and the page is left by keyboard alone', async ({ page }) => {
  await open(page, locale)
  await script(page, locale).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('ti')
  await expect(page.getByRole('option', { name: 'title' })).toBeVisible()
  // A list that has just opened takes no key yet, so that nobody accepts what they have not seen.
  await expect(page.getByRole('status').filter({ hasText: say['play.none'] })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('.cm-line').first()).toHaveText('title: ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(script(page, locale)).not.toBeFocused()
})
