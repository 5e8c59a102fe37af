/** The handbook's page that lists the rules. */
import type { rulesPageWords as english } from '../../en/rules/page.ts'

export const rulesPageWords: typeof english = {
  title: '規則の一覧',
  lead: `\`npm run check\` が確かめることの一覧です。規則ごとに、守られていないときの表示を添えました。
ファイルと行と桁、見つかったこと、直し方の順に出ます。「注意」で始まるものがあっても、公開はできます。
このページは \`npm run rules\` で作ります。記事の書き方は[手引き](handbook.ja.md)にあります。`,
  rooms: {
    reading: 'ファイルを読む',
    frontmatter: '設定欄',
    script: '漫画の台本',
    body: '本文',
    pictures: '自分で用意した画像',
    stories: '記事と版',
    comic: '描き上がった漫画',
    style: '表記と文章',
    links: 'ほかのサイトへのリンク（`npm run check -- --links`）',
  },
}
