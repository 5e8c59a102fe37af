import type { feeds as english } from '../../en/words/feeds.ts'
import type { Translated } from '../../words.ts'

export const feeds = {
  'feed.rss': 'RSS',
  'feed.atom': 'Atom',
  'feed.json': 'JSON Feed',
  'feed.topic': (site, topic) => `${site}「${topic}」`,
  'feed.strip': (title) => `4コマ漫画「${title}」`,
  'feed.transcript': 'せりふを文字で',
  'feed.read': (site) => `${site}でこの4コマを読む`,
  'embed.open': '埋め込む',
  'embed.copy': 'コードをコピー',
  'embed.how': 'このコードをページに貼ると、4コマが表示されます。スクリプトは動かず、クッキーも使いません。',
  'embed.name': (title) => `4コマ漫画：${title}`,
  'embed.read': '記事を読む',
  'opensearch.description': (site) => `${site}の4コマと用語集を検索します`,
  'llms.about':
    'どの話も、4コマ漫画と、その背景にあるニュースの解説記事からできています。要点、一次資料、用語集つき。4コマのせりふは、記事のページで文字でも読めます。版は言語ごとに別々で、言語によっては版のない話もあります。',
  'llms.licence': (name, url) => `文章と絵の利用条件：${name}、${url}`,
  'llms.sections': '主なページ',
  'llms.topics': 'トピック',
  'llms.stories': '記事（新しい順）',
  'llms.feeds': '全文フィード',
} as const satisfies Translated<typeof english>
