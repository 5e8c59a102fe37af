import { address, newsSitemapPath, sitemapPath } from '../urls/paths.ts'

/** https://www.rfc-editor.org/rfc/rfc9309. What should not be kept says so itself, and must be read for that. */
export const robots = (): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${address(sitemapPath)}`,
    `Sitemap: ${address(newsSitemapPath)}`,
    '',
  ].join('\n')
