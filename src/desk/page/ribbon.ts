/**
 * Marks what is not published yet on the pages of the development server: a ribbon over the story, a stamp on every
 * link to it. Put in from outside, so that the pages themselves know nothing of it and a build cannot contain it.
 */
import { defineMiddleware } from 'astro:middleware'
import { formatShortDay } from '../../languages/format.ts'
import type { Locale } from '../../languages/locales.ts'
import { type EditorLocale, editorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { currentLibrary } from '../../reading/library/current-library.ts'
import { librarySettings } from '../../reading/library/settings.ts'
import { editionAt, link, pathOf } from '../../urls/paths.ts'
import { appearsAt, hourAt } from '../days.ts'
import { type DeskStory, deskStories } from '../desk-stories.ts'
import { deskLocale, deskPath } from './desk.ts'

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.includes('text/html')) return response
  const page = await response.text()
  if (deskLocale(url.pathname)) return new Response(page, response)
  const stories = deskStories(await currentLibrary(), librarySettings())
  const shown = editionAt(pathOf(url.pathname))
  const story = stories.find(({ slug }) => slug === shown?.slug)
  const added = story && shown ? ribbon(story, shown.locale) : ''
  const marked = page
    .replace('</head>', () => `<style>${stamps(stories)}</style></head>`)
    .replace(/<body[^>]*>/, (body) => body + added)
  return new Response(marked, response)
})

function ribbon(story: DeskStory, edition: Locale): string {
  const locale = editorLocale()
  const words = editorWords(locale).desk
  const isDraft = story.editions[edition]?.state === 'draft'
  const state = story.state === 'published' && isDraft ? 'draft' : story.state
  const desk = `<a href="${link(deskPath(locale, story.slug))}">${words.desk}</a>`
  if (state === 'published') return `<p class="desk-ribbon desk-ribbon-plain" lang="${locale}">${desk}</p>`
  const said = state === 'scheduled' ? words.ribbon.scheduled(when(story, locale)) : words.ribbon[state]
  return `<p class="desk-ribbon" lang="${locale}" role="status">${said} ${desk}</p>`
}

/** Day and hour. */
function when({ published }: DeskStory, locale: EditorLocale): string {
  const time = published && appearsAt(published.time)
  return time === null ? '' : `${formatShortDay(time, locale)} ${hourAt(time)}`
}

const look = `
.desk-ribbon{position:relative;z-index:5;margin:0;padding:.5rem 1rem;background:var(--spot);color:var(--on-spot);
font:700 .9rem/1.4 var(--ui);text-align:center}
.desk-ribbon a{color:inherit;margin-inline-start:.75rem;text-decoration:underline}
.desk-ribbon-plain{background:none;color:inherit;padding-block:.2rem;text-align:end;font-weight:400}`

/** One rule for each state: the address of a story says which it is. */
function stamps(stories: readonly DeskStory[]): string {
  const words = editorWords(editorLocale()).desk
  const rules = (['draft', 'scheduled'] as const).flatMap((state) => {
    const slugs = stories.filter((story) => story.state === state).map(({ slug }) => slug)
    if (slugs.length === 0) return []
    const links = slugs.map((slug) => `a[href$="/stories/${slug}/"]`).join()
    return [
      `main :is(${links}):not(:has(img))::after{content:"${words.stamp[state]}";display:inline-block;` +
        'margin-inline-start:.5em;padding:.1em .4em;border:1.5px dashed;border-radius:2px;' +
        'font:700 .75rem/1.3 var(--ui);vertical-align:middle;white-space:nowrap}',
    ]
  })
  return [look, ...rules].join('\n')
}
