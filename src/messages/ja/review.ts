/** What `npm run review` says of a pull request. */
import type { reviewWords as english } from '../en/review.ts'

export const reviewWords: typeof english = {
  title: 'この変更に含まれる記事',
  nothing: '変更された記事はありません。',
  pictures: (count) =>
    `4コマとカードの画像${count}枚が、この実行の成果物 \`strips\` にあります。マージする前に、すべて確かめてください。`,
  noPictures: '描く画像はありません。変更された記事がないか、誤りのある記事だけです。',
  unknownBase: (base) =>
    `\`--base\` が「${base}」ですが、Gitで今のコミットと比べられません。ブランチかコミットを書いてください（例: origin/main）。`,
}
