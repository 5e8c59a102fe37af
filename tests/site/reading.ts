/** Reading a story from top to bottom, which has to work with and without scripts. */

import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { castName } from '../../src/languages/cast-name.ts'
import { language, words } from '../../src/languages/languages.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { isCast } from '../../src/stories/cast.ts'
import { storyPath } from '../../src/urls/paths.ts'
import { editionIn, story, visit } from './site.ts'

export async function openStory(page: Page, locale: Locale): Promise<void> {
  await visit(page, storyPath(locale, story.slug))
  await expect(page.getByRole('heading', { level: 1, name: editionIn(locale).title })).toBeVisible()
}

/** Four pictures, each of which has arrived and says what it shows. */
export async function seeComic(page: Page, locale: Locale): Promise<void> {
  const panels = page.getByRole('group', { name: words(locale)['comic.label'] }).getByRole('img')
  await expect(panels).toHaveCount(4)
  for (const [place, { alt }] of editionIn(locale).comic.panels.entries()) {
    const panel = panels.nth(place)
    await expect(panel).toHaveAccessibleName(alt)
    await panel.scrollIntoViewIfNeeded()
    await expect
      .poll(() => panel.evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBeGreaterThan(0)
  }
}

/** Opens the transcript and finds every word that is said, with the name of who says it. */
export async function readTranscript(page: Page, locale: Locale): Promise<void> {
  await page.getByText(words(locale)['comic.transcript']).click()
  const transcript = page.getByRole('figure', { name: editionIn(locale).comic.title })
  for (const { say, caption, alt } of editionIn(locale).comic.panels) {
    await expect(transcript.getByText(alt)).toBeVisible()
    await expect(transcript).toContainText(caption)
    for (const line of say)
      await expect(transcript).toContainText(
        `${nameOf(line.speaker, locale)}${language(locale).colon}${line.words}`,
      )
  }
}

/** Takeaways, every section, sources and glossary are there to be read. */
export async function readArticle(page: Page, locale: Locale): Promise<void> {
  const { takeaways, sections, sources, glossary } = editionIn(locale)
  const say = words(locale)
  const takeawayList = page.getByRole('region', { name: say['takeaways.title'] }).getByRole('list')
  for (const takeaway of takeaways) await expect(takeawayList).toContainText(takeaway)
  for (const { text } of sections)
    await expect(page.getByRole('heading', { level: 2, name: text, exact: true })).toBeVisible()
  const sourceLinks = page.getByRole('region', { name: say['sources.title'] })
  for (const { title, url } of sources) {
    await expect(sourceLinks.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', url)
  }
  const terms = page.getByRole('region', { name: say['glossary.title'] })
  for (const { term, meaning } of glossary) {
    await expect(terms.getByRole('term').filter({ hasText: term }).first()).toBeVisible()
    await expect(terms.getByRole('definition').filter({ hasText: meaning })).toBeVisible()
  }
}

const nameOf = (speaker: string, locale: Locale): string =>
  isCast(speaker) ? castName(speaker, locale) : speaker
