import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { parse } from 'yaml'
import type { Locale } from '../../src/i18n/locales.ts'
import { locales, otherLocale } from '../../src/i18n/locales.ts'
import { words } from '../../src/i18n/words.ts'
import {
  archivePath,
  glossaryPath,
  homePath,
  searchIndexPath,
  searchPath,
  storyPath,
  topicsPath,
} from '../../src/urls/paths.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

interface Frozen {
  readonly query: string
  readonly slug: string
  /** The search does not find it yet. */
  readonly isMissed?: boolean
}

const frozen = (locale: Locale): Frozen[] =>
  parse(readFileSync(`tests/fixtures/search/${locale}.yaml`, 'utf8')) as Frozen[]

/** Nothing that an index could know. */
const nonsense = { en: 'xylophone qwertz', ja: 'ぬるぽ瑠璃鶲' } as const

const fieldOn = (page: Page, locale: Locale): Locator =>
  page.getByRole('searchbox', { name: words(locale)['search.field'] })

const resultsOn = (page: Page, locale: Locale): Locator =>
  page.getByRole('region', { name: words(locale)['search.results'] })

/** The link of the first story that was found. */
const firstOn = (page: Page, locale: Locale): Locator =>
  resultsOn(page, locale).getByRole('heading', { level: 3 }).getByRole('link').first()

const pathOf = (path: string): string => new URL(addressOf(path)).pathname

/** Types a query and reads where the first three stories lead. */
async function firstSlugs(page: Page, locale: Locale, query: string): Promise<(string | undefined)[]> {
  await fieldOn(page, locale).fill(query)
  await expect(page.getByRole('status')).toContainText(locale === 'ja' ? `「${query}」` : `“${query}”`)
  const links = await resultsOn(page, locale).getByRole('heading', { level: 3 }).getByRole('link').all()
  const targets = await Promise.all(links.slice(0, 3).map((link) => link.getAttribute('href')))
  return targets.map((href) => href?.match(/\/stories\/([^/]+)\//)?.[1])
}

for (const locale of locales) {
  const say = words(locale)
  const { title, glossary } = editionIn(locale)

  test.describe(`searching: finding, in ${locale}`, () => {
    test('a tenth of the frozen queries find the right story as the page asks them', async ({ page }) => {
      await visit(page, searchPath(locale))
      for (const { query, slug, isMissed } of frozen(locale).filter((_, index) => index % 10 === 0))
        if (!isMissed) expect(await firstSlugs(page, locale, query), query).toContain(slug)
    })

    test('an address with a query is answered at once, and says how many there are', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(title)}`)
      await expect(fieldOn(page, locale)).toHaveValue(title)
      await expect(firstOn(page, locale)).toHaveAttribute('href', pathOf(storyPath(locale, story.slug)))
      await expect(page.getByRole('status')).toContainText(title)
    })

    test('a topic leaves only its own stories', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=AI`)
      await expect(firstOn(page, locale)).toBeVisible()
      const topic = page.getByRole('combobox', { name: say['search.topic'] })
      const name = (await topic.getByRole('option').allInnerTexts()).at(-1) ?? ''
      await topic.selectOption(name)
      const items = resultsOn(page, locale).getByRole('listitem')
      await expect(items.filter({ hasNotText: name })).toHaveCount(0)
      expect(new URL(page.url()).searchParams.get('topic')).not.toBeNull()
    })

    test('a term of the glossary is explained below the stories', async ({ page }) => {
      const term = glossary[0]?.term ?? ''
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(term)}`)
      await expect(firstOn(page, locale)).toBeVisible()
      const explained = page.getByRole('region', { name: say['searchTerms.title'] })
      await expect(explained.getByRole('link', { name: term, exact: true })).toBeVisible()
    })
  })
}

for (const locale of locales) {
  const say = words(locale)
  const { title } = editionIn(locale)

  test.describe(`searching: typing, in ${locale}`, () => {
    test('what is typed is answered, kept in the address, and cleared by Escape', async ({ page }) => {
      await visit(page, searchPath(locale))
      await fieldOn(page, locale).fill(title)
      await expect(firstOn(page, locale)).toHaveText(title)
      expect(new URL(page.url()).searchParams.get('q')).toBe(title)
      await fieldOn(page, locale).press('Escape')
      await expect(fieldOn(page, locale)).toHaveValue('')
      await expect(firstOn(page, locale)).toBeHidden()
      await expect.poll(() => new URL(page.url()).search).toBe('')
    })

    test('where nothing is found, that is said with something to try', async ({ page }) => {
      await visit(page, searchPath(locale))
      await fieldOn(page, locale).fill(nonsense[locale])
      await expect(page.getByRole('status')).toHaveText(say['search.none'](nonsense[locale]))
      await expect(page.getByText(say['search.noneHint'])).toBeVisible()
      await page.getByRole('search').getByRole('link').first().click()
      await expect(firstOn(page, locale)).toBeVisible()
    })
  })
}

for (const locale of locales) {
  const say = words(locale)
  const { title } = editionIn(locale)

  test.describe(`searching: keys, in ${locale}`, () => {
    test('from the field the Tab key leads through the choices to the first story', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(title)}`)
      await expect(firstOn(page, locale)).toBeVisible()
      await fieldOn(page, locale).focus()
      const stops = [
        page.getByRole('button', { name: say['search.submit'] }),
        page.getByRole('combobox', { name: say['search.topic'] }),
        page.getByRole('combobox', { name: say['search.year'] }),
      ]
      for (const stop of stops) {
        await page.keyboard.press('Tab')
        await expect(stop).toBeFocused()
      }
    })

    test('Ctrl and / open the search page, ready to be typed into; a key alone does nothing', async ({
      page,
    }) => {
      await visit(page, storyPath(locale, story.slug))
      await page.keyboard.press('/')
      await expect(page).toHaveURL(addressOf(storyPath(locale, story.slug)))
      await page.keyboard.press('Control+/')
      await expect(fieldOn(page, locale)).toBeFocused()
      await page.keyboard.press('/')
      await expect(fieldOn(page, locale)).toHaveValue('/')
    })

    test('the masthead leads to the search', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await visit(page, homePath(locale))
      await page.getByRole('banner').getByRole('link', { name: say['nav.search'] }).click()
      await expect(fieldOn(page, locale)).toBeFocused()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say['search.title'])
    })

    test('the index is fetched when a reader is about to search, and never by a story', async ({ page }) => {
      const fetched: string[] = []
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
      const indexed = () => fetched.filter((path) => path.includes('/search-index/'))
      await visit(page, storyPath(locale, story.slug))
      await page.waitForLoadState('networkidle')
      await visit(page, searchPath(locale))
      await page.waitForLoadState('networkidle')
      expect(indexed()).toEqual([])
      await fieldOn(page, locale).focus()
      await expect.poll(() => indexed().length).toBeGreaterThan(0)
    })
  })
}

/** One slip in a word that only the other language's stories have, and one that both have. */
const slips = {
  en: { slip: 'outtage', meant: 'outage' },
  ja: { slip: 'ディープシイク', meant: 'ディープシーク' },
} as const

/** Words of the other language's stories alone. */
const foreign = { en: '玄関', ja: 'jammed' } as const

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
      await page.getByRole('link', { name: say['search.otherOne'] }).click()
      const other = locale === 'en' ? 'ja' : 'en'
      await expect(fieldOn(page, other)).toHaveValue(foreign[locale])
      await expect(firstOn(page, other)).toBeVisible()
    })

    test('where the index does not arrive, that is said, and can be tried again', async ({ page }) => {
      await page.route('**/search-index/**', (route) => route.abort())
      await visit(page, `${searchPath(locale)}?q=AI`)
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
        for (const query of ['API', nonsense[locale]]) {
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
