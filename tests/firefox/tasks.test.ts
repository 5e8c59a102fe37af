/** The five things that readers come for, on a phone's window of Firefox. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { words } from '../../src/languages/languages.ts'
import { homePath, searchPath, storyPath } from '../../src/urls/paths.ts'
import { editionIn, story } from '../site/site.ts'
import { languageName, locales, otherLocale } from '../site-languages.ts'
import type { Firefox } from './firefox.ts'
import { firefoxHere, press, seen, startFirefox } from './firefox.ts'

const path = firefoxHere()
const options = { skip: path === null && 'there is no Firefox on this machine' }
let firefox: Firefox

before(async () => {
  if (path !== null) firefox = await startFirefox(path)
})
after(() => firefox?.close())

for (const locale of locales) {
  const say = words(locale)
  const edition = editionIn(locale)
  const openStory = () => firefox.open(storyPath(locale, story.slug))

  test(`in Firefox four panels arrive, and their words can be read, in ${locale}`, options, async () => {
    const page = await openStory()
    const panels = await page.$$('main figure [role="group"] img')
    assert.equal(panels.length, 4)
    for (const panel of panels) {
      await panel.scrollIntoView()
      await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, {}, panel)
    }
    await press(page, say['comic.transcript'], 'summary')
    const said = edition.comic.panels.flatMap((panel) => panel.say.map((line) => line.words))
    for (const line of said) await press(page, line, 'figure details p')
  })

  test(`in Firefox the language is changed, in ${locale}`, options, async () => {
    const page = await openStory()
    const other = otherLocale(locale)
    await press(page, languageName[other], 'header a')
    await arrive(page, storyPath(other, story.slug))
  })

  test(`in Firefox another story is found by a word, in ${locale}`, options, async () => {
    const page = await firefox.open(searchPath(locale))
    await (await seen(page, 'input[type="search"]')).type(edition.glossary[0]?.term ?? '')
    await press(page, edition.title, 'main a')
    await arrive(page, storyPath(locale, story.slug))
  })

  test(`in Firefox a word is looked up, in ${locale}`, options, async () => {
    const page = await openStory()
    const id = `term-${edition.glossary[0]?.id}`
    await (await seen(page, `article a[href="#${id}"]`)).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction((hash) => location.hash === hash, {}, `#${id}`)
    await page.waitForFunction(isInWindow, {}, await seen(page, `#${id}`))
  })

  test(`in Firefox the link is copied, in ${locale}`, options, async () => {
    const page = await openStory()
    await press(page, say['share.copy'], 'button')
    await page.waitForFunction(
      (done) =>
        [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === done),
      {},
      say['share.copied'],
    )
  })

  test(`in Firefox links are underlined and pages have their colours, in ${locale}`, options, async () => {
    const page = await firefox.open(homePath(locale))
    const { line, ground } = await page.evaluate(() => ({
      line: getComputedStyle(document.querySelector('footer li a') as Element).textDecorationLine,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }))
    assert.equal(line, 'underline')
    assert.notEqual(ground, 'rgba(0, 0, 0, 0)')
  })
}

const arrive = (page: Page, wanted: string) =>
  page.waitForFunction((end) => location.pathname.endsWith(end), {}, wanted)

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
