import type { search as english } from '../../en/words/search.ts'
import type { Translated } from '../../words.ts'

export const search = {
  'nav.search': '検索',
  'nav.archive': 'アーカイブ',
  'search.title': '検索',
  'search.tab': 'さがす',
  'search.lead': '見出し、本文、用語、4コマのせりふから探せます。',
  'search.description': '見出し、本文、用語、4コマのせりふから、読みたい記事を探せます。',
  'search.field': '記事を検索',
  'search.placeholder': '障害、にんしょう、EU',
  'search.submit': '検索する',
  'search.try': 'たとえば',
  'search.topic': 'トピック',
  'search.everyTopic': 'すべてのトピック',
  'search.year': '年',
  'search.everyYear': 'すべての年',
  'search.results': '検索結果',
  'search.one': (query) => `「${query}」の記事：1件`,
  'search.many': (stories, query) => `「${query}」の記事：${stories}件`,
  'search.nearOne': (query) => `「${query}」を含む記事はありません。近い記事：1件`,
  'search.nearMany': (stories, query) => `「${query}」を含む記事はありません。近い記事：${stories}件`,
  'search.none': (query) => `「${query}」の記事は見つかりませんでした`,
  'search.noneHint': '短いことばや別の書き方、すべてのトピックと年で試してみてください。',
  'search.meant': 'もしかして',
  'search.otherOne': (language) => `${language}の記事：1件`,
  'search.otherMany': (stories, language) => `${language}の記事：${stories}件`,
  'search.loading': '検索しています…',
  'search.failed':
    '検索用のデータを読み込めませんでした。通信を確かめてもう一度試すか、下の一覧から探してください。',
  'search.unbuilt':
    '検索用のデータはビルドで作られます。npm run build のあと npm run preview で確かめられます。',
  'search.retry': 'もう一度試す',
  'search.more': 'もっと見る',
  'searchTerms.title': '用語集から',
  'search.noScript':
    '検索にはJavaScriptが必要ですが、このブラウザーではオフになっています。次の一覧からも探せます。',
  'searchWays.title': 'ほかの探し方',
  'search.wayArchive': '月ごとのアーカイブ',
  'search.wayTopics': 'すべてのトピック',
  'search.wayGlossary': '用語集',
  'search.term': (names, meaning) => `${names}：${meaning}`,
} as const satisfies Translated<typeof english>
