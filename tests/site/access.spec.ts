import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { locales } from '../../src/i18n/locales.ts'
import {
  archivePath,
  glossaryPath,
  homePath,
  searchPath,
  storyPath,
  topicPath,
} from '../../src/urls/paths.ts'
import { everyPage, story, visit } from './site.ts'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const schemes = ['light', 'dark'] as const
const widths = [320, 390, 1280] as const

test.describe.configure({ timeout: 60_000 })
test.use({ isMobile: true, hasTouch: true })

/** Where the tasks of readers lead: read, change the language, find, look up a word, share. */
const stations: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => [
    homePath(locale),
    storyPath(locale, story.slug),
    topicPath(locale, story.topic),
    archivePath(locale),
    glossaryPath(locale),
    searchPath(locale),
  ]),
)

// One visit a page: what changes is the window, and pages take hold of that by style alone.
for (const path of everyPage) {
  const isStation = stations.has(path)

  test(`${path} keeps nobody out and fits every window`, async ({ page }) => {
    await visit(page, path)
    await page.evaluate(source)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect(await sideways(page), `${width} px`).toEqual({ scrolled: 0, width })
        // Stations in each theme on a phone and on a desk; other pages are cut from the same cloth.
        const isJudged = isStation ? width !== 320 : width === (colorScheme === 'light' ? 390 : 1280)
        if (isJudged) expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })
}

test('the stations of the five tasks are among the pages that are judged', () => {
  expect([...stations].filter((path) => !everyPage.includes(path))).toEqual([])
})

/** How far the page lets itself be pushed, and the width that a phone had to make room for. */
const sideways = (page: Page): Promise<{ scrolled: number; width: number }> =>
  page.evaluate(() => {
    window.scrollTo(500, 0)
    return { scrolled: window.scrollX, width: window.innerWidth }
  })

/** What axe finds, a line each: the rule, and the element it is about. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: typeof axe }
    return (await judge.run()).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes.map((node) => node.html),
    }))
  })
  return found.flatMap(({ id, help, html }) => html.map((element) => `${id}: ${help}: ${element}`))
}
