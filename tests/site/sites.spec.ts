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

/** Every page of these is judged: in three languages, and with everything that a site can leave out left out. */
const whole: ReadonlySet<string> = new Set(['trois', 'pages-off'])

/** Where pages differ from site to site, by their settings and their languages. */
const own = /^(\w\w\/)?(404|(search|about)\/index)\.html$/

/**
 * Day and night where everything of a site is: its home page and a story; the others in one, by language, and of most
 * sites only those that are its own.
 */
function schemesFor(name: string, file: string, pages: readonly string[]): readonly ('light' | 'dark')[] {
  const [, prefix = ''] = /^(\w\w\/)?/.exec(file) ?? []
  const stories = pages.filter((page) => page.startsWith(`${prefix}stories/`))
  const isStory = whole.has(name) ? stories.includes(file) : file === stories[0]
  if (file === `${prefix}index.html` || isStory) return ['light', 'dark']
  return whole.has(name) || own.test(file) ? [prefix ? 'dark' : 'light'] : []
}

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
    const pages = pagesIn(dist)
    for (const file of pages) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${address}/${file.replace(/index\.html$/, '')}`)
      for (const colorScheme of schemesFor(name, file, pages)) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await violations(page), `${name} ${file}, ${colorScheme}`).toEqual([])
      }
      await page.setViewportSize({ width: 320, height: 700 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(width, `${name} ${file}`).toBe(320)
    }
  })
}
