/** Prints what a site says of its languages. Run in the folder of the site. */
import { siteFaults } from '../../src/desk/site-faults.ts'
import { readLibrary } from '../../src/reading/library/library.ts'
import { librarySettings } from '../../src/reading/library/settings.ts'
import { pageHead } from '../../src/seo/head.ts'
import { publisher } from '../../src/seo/site-graph.ts'
import { sitemapParts } from '../../src/seo/sitemap-parts.ts'
import { mainLanguage, settings, site } from '../../src/site.ts'
import { languageRoutes } from '../../src/urls/language-routes.ts'
import { aboutPath, homePath } from '../../src/urls/paths.ts'
import { translations } from '../../src/urls/translations.ts'
import { what } from '../unit/words-of.ts'

const library = await readLibrary(librarySettings())
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
  otherNames: [(publisher(mainLanguage) as { alternateName?: unknown }).alternateName ?? []].flat(),
  mapped: sitemapParts({ stories: library.stories, topics: library.topics })
    .flatMap(({ entries }) => entries)
    .map(({ path }) => path),
  problems: library.problems.map((problem) => `${problem.file}: ${what(problem)}`),
  settings: siteFaults(settings).map((fault) => JSON.stringify(fault)),
}
process.stdout.write(JSON.stringify(facts))
