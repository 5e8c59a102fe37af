/** The desk in the browser, as the editor of a story has it beside the text. */
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { type DevServer, devServer } from './dev-server.ts'

test.describe.configure({ mode: 'serial' })
// Pages of the desk load themselves again after a save, also while a test hands its context on.
test.use({ reuseContext: false })

let desk: DevServer

test.beforeAll(async () => {
  const door = await readFile('tests/fixtures/base/stories/door/en.mdx', 'utf8')
  desk = await devServer({
    'remote/en.mdx': (text) => text.replace('---\n', '---\ndraft: true\n'),
    'begun/en.mdx': () => begun(door),
  })
})

/** A draft of which two places of the second panel are not written, and whose fourth panel nobody has seen yet. */
const begun = (text: string): string =>
  text
    .replace('---\n', '---\ndraft: true\n')
    .replace('title: The door that would not open', 'title: ¶ Title')
    .replace('Who has the key?', '¶ Words')
    .replace('Ren looks into his empty pockets.', '¶ Words')
    .replace('say: []', 'say: [{ nobody: Hello. }]')

/** False also while the page loads itself again, which it may do twice after a save. */
const isDrawn = (picture: Locator): Promise<boolean> =>
  picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0).catch(() => false)

/** The strip of one edition, as many pictures of it as are there, all of them drawn. */
async function strip(page: Page, edition: 'en' | 'ja', pictures = 4): Promise<Locator> {
  const figure = page.locator(`figure[lang=${edition}]`)
  await expect(figure.locator('.desk-picture')).toHaveCount(pictures)
  for (const picture of await figure.getByRole('img').all())
    await expect.poll(() => isDrawn(picture)).toBe(true)
  return figure
}

test.afterAll(() => desk?.close())

test('the list says where every story stands, and what goes out this week', async ({ page }) => {
  await page.goto(`${desk.address}/desk/`)
  const rows = page.getByRole('row')
  await expect(rows.filter({ hasText: 'remote' })).toContainText('draft')
  await expect(rows.filter({ hasText: 'The door that' })).toContainText('scheduled')
  await expect(page.getByRole('listitem').filter({ hasText: '4 Mar' })).toContainText('door')
})

test('a story is shown in both languages, with its cards, its post and its previews', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  await expect(page.getByRole('figure')).toHaveCount(2)
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => isDrawn(picture)).toBe(true)
  }
  await expect(page.getByText(/X counts \d+ of 280/)).toHaveCount(2)
  for (const client of ['X', 'LINE', 'Slack', 'In search results'])
    await expect(page.getByRole('heading', { name: client, exact: true })).toHaveCount(2)
})

test('the text for each service can be copied, and its length is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${desk.address}/desk/door/`)
  await page
    .getByText(/^Mastodon \d+ of 500$/)
    .first()
    .click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^The door that would not open\n\n.+\n\nhttps:\/\/\S+\/stories\/door\/\n#\w+ #\w+$/)
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
    /^Scheduled: readers see this from 4 Mar 2026 07:00\./,
  )
  await page.goto(`${desk.address}/archive/2026-03/`)
  const stamp = await page
    .locator('main a[href$="/stories/door/"]')
    .last()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(stamp).toBe('"scheduled"')
})

test('the strip comes first, and what is to be written is one line a panel', async ({ page }) => {
  await page.goto(`${desk.address}/desk/begun/`)
  const figure = await strip(page, 'en', 3)
  await expect(figure).toContainText('Panel 4 cannot be drawn yet')
  await expect(figure).toContainText('nobody is not the name of a character.')
  const gaps = page.getByRole('group').filter({ hasText: 'Panel 2: 2 places to fill in' })
  await expect(gaps.getByRole('listitem').first()).toBeHidden()
  const [above, below] = [await figure.boundingBox(), await gaps.boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
  await gaps.getByText('Panel 2').click()
  await expect(gaps.getByRole('listitem')).toHaveText([/ren: ¶ Words/, /alt: ¶ Words/])
})

test('a mistake leads to the desk, where it takes away no more than its own panel', async ({ page }) => {
  await page.goto(`${desk.address}/stories/door/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await desk.save('door/en.mdx', (text) => text.replace('scene: ', 'scene: un'))
  await expect(page).toHaveURL(/\/desk\/door\/$/)
  const place = page.getByRole('link', { name: /^door\/en\.mdx:\d+:\d+$/ })
  await expect(place).toHaveAttribute('href', /^vscode:\/\/file\/.*\/door\/en\.mdx:\d+:\d+$/)
  await expect(page.getByRole('listitem')).toContainText(/scene: un/)
  for (const edition of ['en', 'ja'] as const) {
    const figure = await strip(page, edition)
    await expect(figure.locator('.desk-panel-old')).toHaveCount(1)
    await expect(figure.locator('.desk-panel').first()).toContainText('Before the mistake')
  }
  const card = page.locator('.card').first()
  await card.scrollIntoViewIfNeeded()
  await expect.poll(() => isDrawn(card)).toBe(true)
  await expect(page.getByRole('heading', { name: 'LINE', exact: true })).toHaveCount(2)
  await desk.save('door/en.mdx', (text) => text.replace('scene: un', 'scene: '))
  await expect(page.locator('.desk-panel-old')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'English page' })).toBeVisible()
})

test('a slip of YAML leaves the headline and the other panels as they are', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  await desk.save('door/en.mdx', (text) => text.replace('alt: Ren looks', 'alt: Ren: looks'))
  await expect(page.locator('.desk-panel-old')).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The door that would not open')
  await strip(page, 'en')
  await desk.save('door/en.mdx', (text) => text.replace('alt: Ren: looks', 'alt: Ren looks'))
  await expect(page.locator('.desk-panel-old')).toHaveCount(0)
})

test('saved words are in the picture without a reload by hand', async ({ page }) => {
  await page.goto(`${desk.address}/desk/door/`)
  const picture = page.getByRole('figure').first().getByRole('img').first()
  const before = await picture.getAttribute('src')
  await desk.save('door/en.mdx', (text) => text.replace(/^( +- mika: ?).*$/m, '$1"It moved!"'))
  await expect.poll(() => picture.getAttribute('src')).not.toBe(before)
  await expect.poll(() => isDrawn(picture)).toBe(true)
})
