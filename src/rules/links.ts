/** Addresses on other sites, which `npm run check -- --links` asks for. */
import type { Rules } from './rule.ts'

export const linkRules = {
  'dead-link': {
    en: 'A source or a link leads to a page that is there, so that readers can check what a story says.',
    ja: '出典やリンクの先には、実際にページがあります。読者が記事の内容を確かめられるようにするためです。',
  },
  'unreachable-link': {
    en: 'A source or a link answers when it is asked for; where it refuses programs, somebody opens it in a browser.',
    ja: '出典やリンクは、開こうとすれば開きます。プログラムを断るサイトは、人がブラウザーで確かめます。',
  },
  'moved-link': {
    en: 'A source or a link has the address that the page has now, since old ones stop working one day.',
    ja: '出典やリンクには、ページの今のアドレスを書きます。古いアドレスは、いつか使えなくなるためです。',
  },
} as const satisfies Rules
