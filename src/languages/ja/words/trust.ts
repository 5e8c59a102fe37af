import type { trust as english } from '../../en/words/trust.ts'
import type { Translated } from '../../words.ts'

export const trust = {
  'policy.name': '編集方針',
  'corrections.name': '訂正',
  'privacy.name': 'プライバシー',
  'contact.name': 'お問い合わせ',

  'corrections.title': 'この記事の訂正',
  'corrections.log': '訂正の一覧',
  'corrections.head': (date) => `${date}訂正`,
  'corrections.none': 'これまでに訂正した記事はありません。',

  'privacy.stored.title': 'ブラウザーに残るもの',
  'privacy.stored.theme': '明暗を切り替えたとき、その選択。ブラウザーの外には出ません。',
  'privacy.stored.size': '文字の大きさを変えたとき、その選択。ブラウザーの外には出ません。',
  'privacy.sent.title': 'アクセスが伝わる相手',
  'privacy.sent.host': (name) =>
    `ページを配信する${name}。ほかのウェブサイトと同じように、IPアドレス、開いたページ、ブラウザーの種類が伝わります。`,
  'privacy.sent.hostPolicy': '同社の説明',
  'privacy.sent.someHost':
    'ページを配信する事業者。ほかのウェブサイトと同じように、IPアドレス、開いたページ、ブラウザーの種類が伝わります。このサイトがそこに何かを加えることも、そこから報告を受けることもありません。',
  'privacy.sent.ad': (name, host) =>
    `一部のページの枠に広告を出す${name}（${host}）。IPアドレス、広告を呼び出したページ、ブラウザーの種類が伝わります。枠の外のページは読み取れません。`,
  'privacy.sent.script': (name, host) =>
    `どのページも、${name}（${host}）のスクリプトを読み込みます。IPアドレス、開いたページ、ブラウザーの種類と、スクリプトがページから読み取ったことが伝わります。`,
  'privacy.sent.adPolicy': '同社の説明',
  'privacy.sent.nobody': 'ほかにはいません。どのページも、外部のアドレスからは何も読み込みません。',
  'privacy.left.title': 'ほかのサイトへ移るとき',
  'privacy.left.share': (names) =>
    `シェアとフォローのボタンは、ただのリンクです。${names}に伝わるのは、ボタンを押したときだけです。移動元のアドレスは、ふつうのリンクと同じように、ブラウザーの設定に従って送られます。`,
  'privacy.left.search': '検索はブラウザーの中で動きます。検索した言葉はどこにも送られません。',
  'privacy.left.embed':
    'ほかのページに埋め込まれた4コマは、このサイトから読み込まれます。そのページに何かを残すことも、何かを読み取ることもありません。',

  'contact.mail': 'メール',
} as const satisfies Translated<typeof english>
