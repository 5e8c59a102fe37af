/** The files of a new site. */
import type { Locale } from '../../languages/locales.ts'
import type { SiteSettings } from '../../site/define.ts'
import { justAfter } from '../../site/just-after.ts'
import { engineVersion, versionFile } from '../upgrade/version.ts'
import { packageJson } from './package-json.ts'
import { starterFile } from './starter.ts'

/** Path from the site's folder → text. */
export type SiteFiles = ReadonlyMap<string, string>

const pages = ['about', 'contact', 'corrections', 'policy', 'privacy'] as const
/** Folder of the example. */
export const exampleStory = 'content/stories/four-panels'

export function siteFiles(site: SiteSettings): SiteFiles {
  const [first, ...others] = site.languages
  const files = new Map([
    ['yonkoma.config.ts', config(site)],
    ['package.json', packageJson(engineVersion())],
    [versionFile, `${engineVersion()}\n`],
    ['content/topics.yaml', inLanguages(site, 'topics.yaml')],
    ['content/people.yaml', inLanguages(site, 'people.yaml')],
    [`${exampleStory}/${first}.mdx`, starterFile(`${first}/original.mdx`, valuesOf(site, first))],
    [
      '.github/workflows/publish.yml',
      starterFile('publish.yml', { timeZone: site.timeZone, minuteAndHour: justAfter(site.publishes) }),
    ],
    ['.gitignore', starterFile('gitignore', {})],
    ['README.md', starterFile('README.md', valuesOf(site, first))],
    ['AGENTS.md', starterFile('AGENTS.md', valuesOf(site, first))],
  ])
  for (const locale of others)
    files.set(
      `${exampleStory}/${locale}.mdx`,
      starterFile(`${locale}/translation.mdx`, valuesOf(site, locale)),
    )
  for (const locale of site.languages)
    for (const page of pages)
      files.set(
        `content/pages/${page}/${locale}.mdx`,
        starterFile(`${locale}/pages/${page}.mdx`, valuesOf(site, locale)),
      )
  return files
}

function valuesOf(site: SiteSettings, locale: Locale): Readonly<Record<string, string>> {
  return {
    name: site.name[locale].replaceAll('"', '”'),
    address: site.address ?? 'https://example.org',
    root: locale === site.languages[0] ? '/' : `/${locale}/`,
    today: new Date().toLocaleDateString('sv-SE', { timeZone: site.timeZone }),
  }
}

/** A list that says something in each language, without those that the site does not have. */
const inLanguages = (site: SiteSettings, file: string): string =>
  starterFile(file, valuesOf(site, site.languages[0]))
    .split('\n')
    .filter(
      (line) =>
        !/^ {2}[a-z]{2}: /.test(line) || site.languages.some((code) => line.startsWith(`  ${code}: `)),
    )
    .join('\n')

const config = (site: SiteSettings): string =>
  `/** The facts of this site. Your editor's program shows what each means. */
import { defineSite } from 'yonkoma/config'

export default defineSite(${written(site)})
`

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** A value as people write it in code. */
function written(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map((one) => written(one, indent)).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const entries = Object.entries(value).map(
    ([key, one]) => `${/^\w+$/.test(key) ? key : written(key)}: ${written(one, `${indent}  `)}`,
  )
  const row = `{ ${entries.join(', ')} }`
  return indent !== '' && row.length < 90
    ? row
    : `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}`
}
