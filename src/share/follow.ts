import { words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { type Follow, networks, profileOf } from '../site/accounts.ts'
import { feedPath, link } from '../urls/paths.ts'
import { withQuery } from './with-query.ts'

/** Asks a reader to follow an account on X. `handle` is without @. Works without a script. */
export const followLink = (handle: string): string =>
  withQuery('https://x.com/intent/follow', { screen_name: handle })

interface FollowButton {
  readonly href: string
  readonly label: string
}

export function followButton(way: Follow, locale: Locale): FollowButton {
  const say = words(locale)
  switch (way.kind) {
    case 'rss':
      return { href: link(feedPath(locale, 'rss')), label: say['follow.rss'] }
    case 'mail':
      return { href: way.page, label: say['follow.mail'] }
    case 'line':
      return { href: profileOf(way), label: say['follow.line'](way.handle) }
    case 'x':
      return { href: followLink(way.handle), label: say['follow.account'](way.handle, null) }
    default:
      return { href: profileOf(way), label: say['follow.account'](way.handle, networks[way.kind].name) }
  }
}
