/** The desk in the browser, as the editor of a story has it beside the text. */
import { expect, test } from 'playwright/test'
import { type DevServer, devServer } from './dev-server.ts'

test.describe.configure({ mode: 'serial' })

let desk: DevServer

test.beforeAll(async () => {
  test.setTimeout(90_000)
  desk = await devServer({ 'remote/en.mdx': (text) => text.replace('---\n', '---\ndraft: true\n') })
})

test.afterAll(() => desk?.close())

test('the list says where every story stands, and what goes out this week', async ({ page }) => {
  await page.goto(`${desk.address}/desk/`)
  const rows = page.getByRole('row')
  await expect(rows.filter({ hasText: 'remote' })).toContainText('draft')
  await expect(rows.filter({ hasText: 'The door that' })).toContainText('scheduled')
  await expect(page.getByRole('listitem').filter({ hasText: '3 Mar' })).toContainText('door')
})

test('a story is shown in both languages, with its cards, its post and its previews', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  await expect(page.getByRole('figure')).toHaveCount(2)
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0), {
        timeout: 20_000,
      })
      .toBe(true)
  }
  await expect(page.getByText(/X counts \d+ of 280/)).toHaveCount(2)
  for (const client of ['X', 'LINE', 'Slack', 'In search results'])
    await expect(page.getByRole('heading', { name: client, exact: true })).toHaveCount(2)
})

test('the desk speaks Japanese', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  await page.getByRole('link', { name: '日本語', exact: true }).click()
  await expect(page.getByRole('heading', { name: '問題 0' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
})

test('pages of what is not published say so, and links to it too', async ({ page }) => {
  await page.goto(`${desk.address}/stories/remote/`)
  await expect(page.locator('.desk-ribbon')).toHaveText(/^Draft: readers do not see this\./)
  await page.goto(`${desk.address}/ja/stories/door/`)
  await expect(page.locator('.desk-ribbon')).toHaveText(
    /^Scheduled: readers see this from 3 Mar 2026 09:00\./,
  )
  await page.goto(`${desk.address}/archive/2026-03/`)
  const stamp = await page
    .locator('main a[href$="/stories/door/"]')
    .last()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(stamp).toBe('"scheduled"')
})

test('a mistake takes the story away and shows the line; putting it right brings it back at once', async ({
  page,
}) => {
  await page.goto(`${desk.address}/stories/door/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await desk.save('door/en.mdx', (text) => text.replace('scene: ', 'scene: un'))
  await expect(page).toHaveURL(/\/desk\/door\/$/)
  const place = page.getByRole('link', { name: /^door\/en\.mdx:\d+:\d+$/ })
  await expect(place).toHaveAttribute('href', /^vscode:\/\/file\/.*\/door\/en\.mdx:\d+:\d+$/)
  await expect(page.getByRole('listitem')).toContainText(/scene: un/)
  await desk.save('door/en.mdx', (text) => text.replace('scene: un', 'scene: '))
  await expect(page.getByRole('figure')).toHaveCount(2)
})

test('saved words are in the picture without a reload by hand', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  const picture = page.getByRole('figure').first().getByRole('img').first()
  const before = await picture.getAttribute('src')
  await desk.save('door/en.mdx', (text) => text.replace(/^( +- mika: ?).*$/m, '$1"It moved!"'))
  await expect.poll(() => picture.getAttribute('src')).not.toBe(before)
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
    .toBe(true)
})
