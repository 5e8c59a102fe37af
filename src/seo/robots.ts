import { address, newsSitemapPath, sitemapPath } from '../urls/paths.ts'

/** https://www.rfc-editor.org/rfc/rfc9309. What should not be kept says so itself, and must be read for that. A map of news is there when there are any. */
export const robots = (hasNews: boolean): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${address(sitemapPath)}`,
    ...(hasNews ? [`Sitemap: ${address(newsSitemapPath)}`] : []),
    '',
  ].join('\n')
