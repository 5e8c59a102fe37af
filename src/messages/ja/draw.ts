/** What `npm run draw` says, and with `--why` of each balloon. */
import type { drawWords as english } from '../en/draw.ts'

const places = [
  ['左上', '上の中央', '右上'],
  ['左', '中央', '右'],
  ['左下', '下の中央', '右下'],
] as const

export const drawWords: typeof english = {
  noName:
    '描く記事かファイルの名前を書いてください（例: npm run draw -- door、npm run draw -- strip.yaml）。',
  noSite:
    'ここはサイトのフォルダーではないので、記事がありません。ファイルを指定してください（例: yonkoma draw strip.yaml）。',
  noFile: (file) => `${file} というファイルがありません。名前とフォルダーを確かめてください。`,
  notAFile: (file) =>
    `${file} は読めるファイルではありません。ファイルを指定してください（例: yonkoma draw strip.yaml）。`,
  tooLarge: (file, most) => `${file} が ${most} kB を超えています。コマとその言葉だけにしてください。`,
  notIn: ({ file, language, languages }) =>
    `${file} に ${language} の言葉がありません。あるもの: ${languages.join('、')}`,
  size: (typed, { least, most, longest }) =>
    `\`--size\` に「${typed}」は使えません。幅と高さを 1080x1350 のように書いてください。どちらも${least}〜${most} px、長いほうは短いほうの${longest}倍までです。`,
  unsized:
    '`--size` はコマの大きさです。strip と post の大きさは決まっています。`--size` を省くか、`--as svg` か `--as png` にしてください。',
  watchOne: '`--watch` で見張れるのは、コマのファイル1つです（例: yonkoma draw strip.yaml --watch）。',
  drawn: ({ time, pictures, out }) =>
    `${time}  ${out} に絵を${pictures}枚描きました。変更を待っています（Ctrl-C で終了）。`,
  cannotBeRead: (slug) =>
    `「${slug}」には誤りがあり、描けません。次を実行すると確かめられます: npm run check ${slug}`,
  nothing: '描くコマがありません。その言語の版がないか、コマがどれも完成した絵です。',
  panel: ({ cost, good, smaller, letters, figures }) =>
    `コマ全体で${cost}点${smaller > 0 ? `、うち文字の縮小で${smaller}点` : ''}（${good}点までなら良い配置）。` +
    `文字は${letters}%、人物は${figures}%の大きさ。`,
  balloon: ({ name, words, cost }) => `${name}「${words}」は、この位置で${cost}点:`,
  elsewhere: ({ place: { down, across }, cost }) =>
    `   次に良い位置（${places[down][across]}）なら${cost}点:`,
  balloonName: (number) => (number === 0 ? 'ナレーション' : `吹き出し${number}`),
  things: { words: '小道具の文字', avoid: '`avoid` で空けておく場所' },
  reasons: {
    shape: () => '吹き出しの形',
    corner: () => '角の位置（ナレーションは読み始める側に置く）',
    high: () => '上端からの距離',
    belowMouth: () => '話し手の口より低い',
    covers: (name) => `${name} に重なるか、近すぎる`,
    tooNear: () => '頭に近すぎて、しっぽが入らない',
    tooFar: () => '話し手から遠い',
    stump: () => '枠に近すぎて、しっぽが入らない',
    aside: () => '話し手の真上からずれている',
    foreign: () => '話し手よりほかの人物に近い',
    astray: () => 'しっぽの先が、ほかの人物に近い',
    blocked: () => 'しっぽの先に、ほかの人物か文字がある',
    close: (name) => `${name}に触れそう`,
    order: (name) => `${name}と読む順が逆になりそう`,
    sameMouth: (name) => `群衆の中で、${name}と同じ人が話しているように見える`,
    crossing: (name) => `しっぽが${name}と交わる`,
  },
}
