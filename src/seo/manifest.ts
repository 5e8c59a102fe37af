/** What a home screen shows of the site: https://www.w3.org/TR/appmanifest/ */
import { icons } from '../card/icon.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { homePath, iconPath, link } from '../urls/paths.ts'

export const manifest = (locale: Locale): string =>
  `${JSON.stringify({
    id: link(homePath(locale)),
    name: site.name[locale],
    short_name: site.name[locale],
    description: site.description[locale],
    lang: locale,
    dir: 'ltr',
    start_url: link(homePath(locale)),
    scope: link('/'),
    display: 'minimal-ui',
    theme_color: site.colours.paper.light,
    background_color: site.colours.paper.light,
    icons: icons
      .filter(({ purpose }) => purpose !== 'touch')
      .map(({ name, size, purpose }) => ({
        src: link(iconPath(name)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
  })}\n`
