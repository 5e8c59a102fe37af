/** Prints what a site says of its languages. Run in the folder of the site. */
import { askName } from '../../src/desk/new/ask-name.ts'
import { readFlags } from '../../src/desk/new/flags.ts'
import { readWorld } from '../../src/desk/new/make.ts'
import { judgeAnswers } from '../../src/desk/new/request.ts'
import { siteFaults } from '../../src/desk/site-faults.ts'
import { statusReport } from '../../src/desk/status-report.ts'
import { statusText } from '../../src/desk/status-table.ts'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { pageHead } from '../../src/seo/head.ts'
import { publisher } from '../../src/seo/site-graph.ts'
import { sitemapParts } from '../../src/seo/sitemap-parts.ts'
import { mainLanguage, settings, site } from '../../src/site.ts'
import { languageRoutes } from '../../src/urls/language-routes.ts'
import { aboutPath, editionAt, homePath } from '../../src/urls/paths.ts'
import { translations } from '../../src/urls/translations.ts'
import { told } from '../unit/told.ts'
import { what } from '../unit/words-of.ts'

const library = await readLibrary(librarySettings())

/** What `npm run new` says to a story of that name, in English. */
async function begun(slug: string): Promise<readonly string[]> {
  const { answers } = readFlags(['--slug', slug, '--topic', 'boats'])
  const request = judgeAnswers(answers, await readWorld(librarySettings(), slug))
  return 'kind' in request ? [] : request.map((fault) => told(fault))
}

/** The name that an editor gets who types one that is taken, then only Enter. */
async function nextName(taken: string): Promise<string> {
  const lines = [taken, '']
  const terminal = { ask: async () => lines.shift() ?? '', say: () => undefined, close: () => undefined }
  return askName(terminal, { locale: 'en', worldOf: (slug) => readWorld(librarySettings(), slug) })
}

const head = pageHead({
  locale: mainLanguage,
  path: aboutPath(mainLanguage),
  title: 'About',
  description: 'About',
  translations: translations(mainLanguage, aboutPath),
})
const facts = {
  homes: site.languages.map(homePath),
  segments: languageRoutes().map(({ params }) => params.language ?? ''),
  hreflang: head.alternates.map(({ hreflang, href }) => `${hreflang} ${new URL(href).pathname}`),
  otherLocales: head.openGraph
    .filter(({ property }) => property === 'og:locale:alternate')
    .map(({ content }) => content),
  editions: ['/stories/crane/', '/en/stories/crane/', '/ja/embed/crane', '/topics/crane/'].map(
    (path) => editionAt(path)?.locale ?? null,
  ),
  heads: statusText(statusReport([], { now: 0, costs: new Map() }), {
    locale: 'en',
    width: Number.POSITIVE_INFINITY,
    isColoured: false,
  }).split('\n')[0],
  begun: { taken: await begun('crane'), free: await begun('dinghy') },
  nextName: await nextName('crane'),
  otherNames: [(publisher(mainLanguage) as { alternateName?: unknown }).alternateName ?? []].flat(),
  mapped: sitemapParts({ stories: library.stories, topics: library.topics })
    .flatMap(({ entries }) => entries)
    .map(({ path }) => path),
  problems: library.problems.map((problem) => `${problem.file}: ${what(problem)}`),
  settings: siteFaults(settings).map((fault) => JSON.stringify(fault)),
}
process.stdout.write(JSON.stringify(facts))
