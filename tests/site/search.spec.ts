import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { homePath, searchPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { common, fieldOn, firstOn, nonsense, resultsOn } from './searching.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

/** What readers type, and the story that has to be among the first three. `tests/unit/search/` asks a hundred more. */
const queries = {
  en: {
    kettles: 'kettle',
    'steps of stairs': 'staircase',
    'front gate': 'letterbox',
    lettterbox: 'letterbox',
    'shut by nine': 'curtain',
    'clock resting': 'clock',
    welcome: 'doormat',
    'cups of tea': 'bathtub',
    'weak spring': 'attic-window',
    locksmiths: 'attic-window',
  },
  ja: {
    やかん: 'kettle',
    '13段': 'staircase',
    れたーぼっくす: 'letterbox',
    門: 'letterbox',
    居間のカーテン: 'curtain',
    柱時計: 'clock',
    さようなら: 'doormat',
    ゆぶね: 'bathtub',
    弱ったばね: 'attic-window',
    錠前師: 'attic-window',
  },
} as const

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
    test('what readers type finds the right story', async ({ page }) => {
      await visit(page, searchPath(locale))
      for (const [query, slug] of Object.entries(queries[locale]))
        expect(await firstSlugs(page, locale, query), query).toContain(slug)
    })

    test('an address with a query is answered at once, and says how many there are', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=${encodeURIComponent(title)}`)
      await expect(fieldOn(page, locale)).toHaveValue(title)
      await expect(firstOn(page, locale)).toHaveAttribute('href', pathOf(storyPath(locale, story.slug)))
      await expect(page.getByRole('status')).toContainText(title)
    })

    test('a topic leaves only its own stories', async ({ page }) => {
      await visit(page, `${searchPath(locale)}?q=${common[locale]}`)
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
