/** What `--help` says of the commands that have little else to say. */
import type { Localized } from '../languages/locales.ts'

type Name = 'build' | 'dev' | 'preview' | 'review' | 'draw' | 'rules' | 'handbook' | 'schema'

export const helps: Readonly<Record<Name, Localized>> = {
  build: {
    en: `Checks every story and builds the site. A build that fails leaves the last site as it was.

  npm run build                      the site, in dist/
  npm run build -- --lang ja         in Japanese
  npm run build -- --help            this

Set from outside: YONKOMA_ADDRESS (public address of the site), YONKOMA_OUT (folder instead of dist/), YONKOMA_NOW,
YONKOMA_CONTENT, YONKOMA_ADS, YONKOMA_CACHE. The README explains them.
Ends with 0 where the site was built, with 1 where it was not, with 2 where the command or a setting is wrong.
`,
    ja: `すべての記事を確かめ、サイトを作ります。失敗したときは、前のサイトがそのまま残ります。

  npm run build                      dist/ にサイトを作る
  npm run build -- --lang en         英語で表示
  npm run build -- --help            この説明

環境変数: YONKOMA_ADDRESS（サイトの公開アドレス）、YONKOMA_OUT（dist/ の代わりのフォルダー）、YONKOMA_NOW、
YONKOMA_CONTENT、YONKOMA_ADS、YONKOMA_CACHE。くわしくは README にあります。
終了コードは、サイトができれば0、できなければ1、指定の書き方が違うときは2です。
`,
  },
  dev: {
    en: `Shows the site on this machine while you write, drafts and the editors' desk included. Ctrl-C ends it.

  npm run dev                        at http://127.0.0.1:4321/, or the next free port
  npm run dev -- --port 5000         at another port
  npm run dev -- --help              this
`,
    ja: `書きながら、この端末でサイトを見ます。下書きと編集デスクも見られます。終わるには Ctrl-C を押してください。

  npm run dev                        http://127.0.0.1:4321/（使用中なら次のポート）
  npm run dev -- --port 5000         別のポート
  npm run dev -- --help              この説明
`,
  },
  preview: {
    en: `Shows the site that \`npm run build\` made, as a real host would. Ctrl-C ends it.

  npm run preview                    at http://127.0.0.1:4321/, or the next free port
  npm run preview -- --port 5000     at another port
  npm run preview -- --help          this

Give it the same YONKOMA_ADDRESS and YONKOMA_OUT as the build.
`,
    ja: `\`npm run build\` で作ったサイトを、本番と同じように見ます。終わるには Ctrl-C を押してください。

  npm run preview                    http://127.0.0.1:4321/（使用中なら次のポート）
  npm run preview -- --port 5000     別のポート
  npm run preview -- --help          この説明

YONKOMA_ADDRESS と YONKOMA_OUT は、ビルドのときと同じにしてください。
`,
  },
  review: {
    en: `For pull requests: checks everything, marks the lines, and leaves a summary and the pictures of changed stories.

  npm run review                                  what changed since origin/main, into .cache/review/
  npm run review -- --base main --out review      since another branch, into another folder
  npm run review -- --help                        this
`,
    ja: `プルリクエスト用です。全体を確かめ、問題の行に印をつけ、変わった記事の一覧と絵を書き出します。

  npm run review                                  origin/main からの変更を .cache/review/ へ
  npm run review -- --base main --out review      別のブランチから、別のフォルダーへ
  npm run review -- --help                        この説明
`,
  },
  draw: {
    en: `Draws the panels of a story into a folder, and says why their balloons are where they are.

  npm run draw -- door                               all panels, in both languages, into .cache/draw/
  npm run draw -- content/stories/door/ja.mdx 2 3    panels 2 and 3 of one language
  npm run draw -- door 2 --why                       with the reasons, as text and over the picture
  npm run draw -- door --out drawings                into another folder
  npm run draw -- --help                             this

Every place has a cost, and the balloons go where all of them together cost least. In the picture, red is dear to cover.
Each balloon has a colour: a box with its number and cost (the caption has no number), dots where it could have been, a ring at the next best place.
`,
    ja: `記事のコマを絵としてフォルダーに書き出し、吹き出しがなぜその位置にあるのかを説明します。

  npm run draw -- door                               全コマ、両方の言語（.cache/draw/ へ）
  npm run draw -- content/stories/door/ja.mdx 2 3    片方の言語の2コマ目と3コマ目
  npm run draw -- door 2 --why                       理由つき（文章と、絵に重ねた図）
  npm run draw -- door --out drawings                別のフォルダーへ
  npm run draw -- --help                             この説明

置ける位置にはそれぞれ点数があり、合計がいちばん低くなるように吹き出しを置きます。図の赤い部分は、隠すと点数が高くなります。
色は吹き出しごとに違います。番号と点数のついた枠が今の位置（ナレーションは点数だけ）、点が置けたはずの位置、輪が次に良い位置です。
`,
  },
  rules: {
    en: `npm run rules              after a change of a rule: writes content/RULES.md and RULES.ja.md\n`,
    ja: `npm run rules              ルールを変えたあとに使います: content/RULES.md と RULES.ja.md を書き出します\n`,
  },
  handbook: {
    en: `npm run handbook           after a change of the handbook: draws its panels again, fills in its messages\n`,
    ja: `npm run handbook           手引きを変えたあとに使います: 中のコマを描き直し、メッセージを入れ直します\n`,
  },
  schema: {
    en: `npm run schema            after a change of keys, topics or authors: writes .vscode/*.schema.json
npm run schema -- --map   only tells the editor which files are stories (done by npm ci, too)
`,
    ja: `npm run schema            設定欄のキー、話題、筆者を変えたあとに使います: .vscode/*.schema.json を書き出します
npm run schema -- --map   どのファイルが記事なのかをエディターに伝えるだけです（npm ci でも行われます）
`,
  },
}
