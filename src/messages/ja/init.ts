/** `yonkoma init` の言葉。 */
import type { initWords as english } from '../en/init.ts'

export const initWords: typeof english = {
  languages: (typed, known) =>
    `\`--languages\` に「${typed}」は使えません。次の中から、コンマで区切って書いてください: ${known.join(',')}`,
  exist: (place, files) =>
    `${place} にはすでに ${files.slice(0, 3).join('、')}${files.length > 3 ? ' など' : ''}があります。何も書き込んでいません。別のフォルダーを選んでください: yonkoma init my-news`,
  isFile: (place) => `${place} はファイルです。別の名前を選んでください: yonkoma init my-news`,
  noJson: (file) => `${file} を読めません。何も書き込んでいません。先に直すか、別の場所に移してください。`,
  done: (folder) => `サイトができました${folder === '' ? '' : `（${folder}/）`}。

次にすること:${folder === '' ? '' : `\n  cd ${folder}`}
  npm install
  npm run dev
      サイトと、/desk/ の編集デスクを表示します
  npm run new
      最初の記事を始めます
  名前や色など、サイトごとの設定は yonkoma.config.ts にあります。
`,
  asked: {
    name: 'サイトの名前（40字以内。Enterならフォルダーの名前）: ',
    languages: '言語（番号か記号で。最初の言語が / に置かれます）',
    face: 'アイコンやカードに載る顔（番号か名前で）',
    address: 'アドレス（例: https://news.example.org。まだなければEnter）: ',
    follow: 'フォロー先（例: x:example_news,rss。なければEnter）: ',
    mail: '読者からのメールの宛先（あとで書くならEnter）: ',
  },
}
