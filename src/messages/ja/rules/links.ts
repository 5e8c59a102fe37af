/** Addresses on other sites, which `npm run check -- --links` visits. */
import type { linkRules as english } from '../../en/rules/links.ts'

export const linkRules: typeof english = {
  'dead-link':
    '出典やリンクの先には、実際にページがあるようにします。読者が記事の内容を確かめられるようにするためです。',
  'unreachable-link':
    '出典やリンクは、開けるものにします。プログラムからのアクセスを断るサイトは、ブラウザーで確かめます。',
  'moved-link':
    '出典やリンクには、ページの今のアドレスを書きます。古いアドレスは、いつか使えなくなるためです。',
}
