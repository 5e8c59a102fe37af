import type { page as english } from '../../en/words/page.ts'
import type { Translated } from '../../words.ts'

export const page = {
  'crumbs.label': '現在地',
  'page.skip': '本文へ移動',
  'nav.label': 'メイン',
  'nav.menu': 'メニュー',
  'nav.latest': '新着',
  'nav.topics': 'トピック',
  'nav.glossary': '用語集',
  'nav.about': 'このサイト',
  'theme.switch': '明暗を切り替える',
  'follow.account': (handle, network) => `${network === null ? '' : `${network}で `}@${handle} をフォロー`,
  'follow.line': (handle) => `LINEで @${handle} を友だち追加`,
  'follow.mail': '新着をメールで受け取る',
  'follow.rss': 'RSSで購読',
  'colophon.places': 'サイト内のページ',
  'colophon.licence': '本文と4コマ',
  'account.on': (network) => `${network}のアカウント`,
  'missing.title': 'このコマは、まだ描かれていません。',
  'missing.next': '次はどこへ行きますか',
  'missing.why': 'アドレスの入力違いか、4コマの場所が変わったのかもしれません。',
  'missing.home': '最新の一本',
  'missing.picture': (who) => `目を回した${who}`,
} as const satisfies Translated<typeof english>
