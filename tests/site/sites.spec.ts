/** The sites of `tests/sites`, as `tests/own-sites/sites.test.ts` built them: they keep nobody out, and fit a small phone. */
import { existsSync, globSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import type { SiteSettings } from '../../src/site/define.ts'
import { violations } from './axe.ts'

const folder = join(import.meta.dirname, '../sites')

test.use({ isMobile: true, hasTouch: true })

/** Answers for the host of a site out of its folder; what belongs to others is not there. */
async function open(page: Page, dist: string, address: string): Promise<void> {
  await page.route('**/*', (route) => {
    const url = route.request().url()
    const path = url.startsWith(`${address}/`) ? new URL(url.slice(address.length), address).pathname : ''
    const file = join(dist, decodeURIComponent(path).replace(/\/$/, '/index.html'))
    if (path === '' || !existsSync(file) || !statSync(file).isFile()) return route.abort()
    return route.fulfill({ path: file })
  })
}

/** Without the strip for other people's pages, and the dictionary of scripts, which is the same on every site. */
const pagesIn = (dist: string): string[] =>
  globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)(embed|gallery)\//.test(file))

/** Day and night where everything of a site is: its home page and its stories; the others in one, by language. */
const schemesFor = (file: string) =>
  /^(\w\w\/)?(stories\/.*)?index\.html$/.test(file)
    ? (['light', 'dark'] as const)
    : ([/^\w\w\//.test(file) ? 'dark' : 'light'] as const)

for (const name of readdirSync(folder)) {
  const dist = join(folder, name, 'dist')

  test(`${name} keeps nobody out, by day and by night, and nothing in it is wider than a phone`, async ({
    page,
  }) => {
    expect(existsSync(dist), 'Type: npm run test:own-sites').toBe(true)
    const { default: site } = (await import(`../sites/${name}/yonkoma.config.ts`)) as {
      default: SiteSettings
    }
    const address = site.address ?? ''
    await open(page, dist, address)
    for (const file of pagesIn(dist)) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
      for (const colorScheme of schemesFor(file)) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violations(page), `${name} ${file}, ${colorScheme}`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 700 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width, `${name} ${file}`).toBe(320)
    }
  })
}
