/** A site with an advertisement, built for these tests alone: the advertiser is a page of its own at another address. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'playwright/test'
import { type Served, serve } from '../../src/desk/serve.ts'
import { words } from '../../src/languages/languages.ts'
import { privacyPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { shiftsOn } from './shifts.ts'

test.describe.configure({ mode: 'serial' })
// What is painted when is judged in a window that nothing was opened in before.
test.use({ reuseContext: false })

let folder: string
let site: Served
let advertiser: Served

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yonkoma-ads-'))
  advertiser = await serve('tests/fixtures/advertiser')
  const src = `${advertiser.address}/`
  const slot = {
    place: 'story',
    width: 300,
    height: 250,
    src,
    by: 'Crane Tea',
    policy: 'https://tea.example/privacy',
  }
  const env = { ...process.env, YONKOMA_OUT: join(folder, 'dist'), YONKOMA_ADS: JSON.stringify([slot]) }
  await promisify(execFile)(process.execPath, [resolve('bin/yonkoma.mjs'), 'build'], {
    env,
    cwd: 'tests/sites/harbour',
  })
  site = await serve(join(folder, 'dist'))
})

test.afterAll(async () => {
  await Promise.all([site.close(), advertiser.close().catch(() => undefined)])
  await rm(folder, { recursive: true })
})

for (const locale of locales) {
  const path = storyPath(locale, 'crane')
  const say = words(locale)

  test(`the advertisement is labelled in the language of ${path}, and cannot touch the page`, async ({
    page,
  }) => {
    await page.goto(site.address + path)
    const slot = page.getByRole('complementary', { name: say['ad.label'], exact: true })
    await slot.scrollIntoViewIfNeeded()
    await expect(slot.getByText(say['ad.label'], { exact: true })).toBeVisible()
    const frame = slot.frameLocator(`iframe[title="${say['ad.by']('Crane Tea')}"]`)
    await expect(frame.getByText('Four cups')).toBeVisible()
    await expect(page).not.toHaveTitle('Taken over')
  })

  test(`only the advertiser is asked for anything else on ${path}, and the privacy page names it`, async ({
    page,
  }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await shiftsOn(page, site.address + path)
    expect([...hosts].toSorted()).toEqual(
      [new URL(site.address).origin, new URL(advertiser.address).origin].toSorted(),
    )
    await page.goto(site.address + privacyPath(locale))
    await expect(page.getByText('Crane Tea')).toContainText(new URL(advertiser.address).host)
    await expect(page.getByText(say['privacy.sent.nobody'])).toHaveCount(0)
  })

  for (const width of [390, 1280])
    test(`its room is kept whether it arrives or not: ${path}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      expect(await shiftsOn(page, site.address + path)).toEqual([])
      const slot = page.getByRole('complementary', { name: say['ad.label'], exact: true })
      const filled = await slot.boundingBox()
      await page.route(`${advertiser.address}/**`, (route) => route.abort())
      expect(await shiftsOn(page, site.address + path)).toEqual([])
      expect((await slot.boundingBox())?.height).toBe(filled?.height)
    })
}
