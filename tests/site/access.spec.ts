/** Pages keep nobody out, as far as axe can see; that none is wider than its window is judged in `fit.spec.ts`. */
import { expect, test } from 'playwright/test'
import {
  archivePath,
  glossaryPath,
  homePath,
  searchPath,
  storyPath,
  topicPath,
} from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { violations } from './axe.ts'
import { everyPage, story, visit } from './site.ts'

const onPhone = { colorScheme: 'light', width: 390 } as const
const onDesk = { colorScheme: 'dark', width: 1280 } as const

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

/** Both windows for stations; the other pages are one layout, looked at on a phone in English and on a desk in Japanese. */
const windowsFor = (path: string) =>
  stations.has(path) ? [onPhone, onDesk] : [path.includes(homePath('ja')) ? onDesk : onPhone]

for (const locale of locales)
  test(`the pages in ${locale} keep nobody out`, async ({ page }) => {
    for (const path of everyPage.filter((one) => one.startsWith(homePath('ja')) === (locale === 'ja'))) {
      await visit(page, path)
      for (const { colorScheme, width } of windowsFor(path)) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await violations(page), `${path}, ${colorScheme}, ${width} px`).toEqual([])
      }
    }
  })

test('the stations of the five tasks are among the pages that are judged', () => {
  expect([...stations].filter((path) => !everyPage.includes(path))).toEqual([])
})
