/** Tells browsers how to search here: https://github.com/dewitt/opensearch */
import { toXml } from 'xast-util-to-xml'
import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { address, iconPath, openSearchPath, searchPath } from '../urls/paths.ts'

/** Browsers cut a longer name. */
const longestName = 16

export const openSearch = (locale: Locale): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(
    tag('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      tag('ShortName', {}, site.name[locale].slice(0, longestName)),
      tag('Description', {}, words(locale)['opensearch.description'](site.name[locale])),
      tag('Url', {
        type: 'text/html',
        method: 'get',
        template: `${address(searchPath(locale))}?q={searchTerms}`,
      }),
      tag('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: address(openSearchPath(locale)),
      }),
      tag('Image', { width: '192', height: '192', type: 'image/png' }, address(iconPath('icon-192'))),
      tag('Language', {}, locale),
      tag('InputEncoding', {}, 'UTF-8'),
      tag('OutputEncoding', {}, 'UTF-8'),
    ]),
  )}\n`

type Tag = Extract<Parameters<typeof toXml>[0], { type: 'element' }>

const tag = (
  name: string,
  attributes: Record<string, string>,
  inside: string | readonly Tag[] = [],
): Tag => ({
  type: 'element',
  name,
  attributes,
  children: typeof inside === 'string' ? [{ type: 'text', value: inside }] : [...inside],
})
