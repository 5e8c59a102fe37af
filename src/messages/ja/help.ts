/** What `--help` says of each command. */
import type { helps as english } from '../en/help.ts'

export const helps: typeof english = {
  init: `yonkoma init [フォルダー]

自分のサイトを始めます。設定、ページ、見本の記事、公開のためのワークフローを書き込みます。
オプションで示していないことは質問します。すでにあるファイルは上書きしません。package.json には書き足します。

  --name       "港の週報" など、40字以内。省くとフォルダーの名前
  --languages  ja,en など。最初の言語が / に置かれます
  --address    https://news.example.org など。あとからでも書けます
  --face       サイトの顔: mika、pico、ren、boss、ume、v0 のいずれか
  --follow     x:example_news,rss など。なければ none
  --mail       読者からのメールの宛先
  --time-zone  Asia/Tokyo など。省くとこのパソコンの時間帯
  --yes        何も質問しません
  --lang en    英語で表示
  --help       この説明
`,
  upgrade: `yonkoma upgrade

サイトを作成または最後に更新してから新しくなったことを知らせ、入っている版に必要な分だけファイルを書き換えます。
Yonkoma のリポジトリの複製は、独立したサイトになります。ご自分の設定、記事、ページ、絵は残り、本体と、本体に付いてきた
記事は外れます。

  --dry-run  書き込み、移動、削除の予定を一覧にするだけ
  --lang en  英語で表示
  --help     この説明

何も失われません。コミットしていない変更があれば先に進まず、git がないときは先にすべてをフォルダーに写します。
途中で止まった更新は、もう一度実行すると続きから進みます。
終了コードは、終わったときと、することがないときは0、先にコミットや修正が必要なときは1です。
`,
  check: `すべての記事を読み、問題をまとめて知らせます。サイトは作りません。

  npm run check                          すべての記事
  npm run check claude-outage            指定した記事だけ。いくつでも並べられます（content/stories/claude-outage/ でも可）
  npm run check -- --watch               content/ のファイルが変わるたびに確認。Ctrl-C で終わります
  npm run check -- --links               出典と本文のリンク先が開けるかも確認
  npm run check -- --format sarif        ほかのプログラム向けに出力（json、sarif、github。省けば text）
  npm run check -- --lang en             英語で表示
  npm run check -- --help                この説明

途中の -- は、その後ろの指定を npm ではなく確認のプログラムに渡すためのものです。

json（--json も同じ）: 1行の { version: 1, ok, errors, warnings, stories, problems: [{ rule, severity, file, line, column,
what, cure }] }。\`ok\` は誤りがないとき true、\`stories\` は公開できる状態の記事の数です。
sarif: 1行の SARIF 2.1.0。GitHub の code scanning やエディターが読めます。
github: GitHub Actions が該当の行に印をつける命令だけ。Actions の中では \`text\` もこの命令を出します。

終了コードは、誤りがなければ0（注意はあってもかまいません）、あれば1、指定の書き方が違うときと、接続がなくてリンク先を
確かめられないときは2です。
`,
  status: `すべての記事の状態、長さ、問題の数と、これから7日間の公開予定を一覧にします。

  npm run status                     すべての記事（下書きが先頭、続いて新しい順）
  npm run status -- --json           ほかのプログラム向けに、1行のJSONで出力
  npm run status -- --lang en        英語で表示
  npm run status -- --help           この説明

長さは、英語は語数、日本語は文字数です。漫画の大きさは、4コマ分を圧縮（gzip）して送るときの量で、\`npm run check\` が
絵を描いたあとに表示されます。「要更新」の翻訳は、原文の最後の更新より古い翻訳です。
`,
  new: `npm run new -- --slug claude-outage --lang ja --topic services

記事を書き始めるためのファイルを作ります。書くところは、すべて ¶ で始まります。
ほかの言語の版がすでにあれば、その翻訳版を作ります。
すでにあるファイルは書き換えません。

  --slug    URLの最後の部分。半角の小文字a〜z、数字、ハイフン（2つ続けない）
  --lang    en か ja。その版の言語。サイトの言語が1つなら省けます
  --topic   topics.yaml にある名前（原文だけ）
  --panels  script: 台本から描く（指定がなければこちら）、art: 自作の絵（原文だけ）
  --author  people.yaml にある名前（原文だけ）
  --text    本文の作り方。human、ai-assisted、ai-generated のどれか（原文だけ）
  --art     自作の絵の作り方。同じ3つのどれか
  --help    この説明

指定のないものは、順にたずねます（npm run new claude-outage）。話題を新しく作ることもできます。答えのなかったところには ¶ が付きます。
`,
  build: `すべての記事を確かめ、サイトを作ります。失敗したときは、前のサイトがそのまま残ります。

  npm run build                      dist/ にサイトを作る
  npm run build -- --lang en         英語で表示
  npm run build -- --help            この説明

環境変数: YONKOMA_ADDRESS（サイトの公開アドレス）、YONKOMA_OUT（dist/ の代わりのフォルダー）、YONKOMA_NOW、
YONKOMA_CONTENT、YONKOMA_ADS、YONKOMA_CACHE。詳しくは docs/make-it-yours.md にあります。
終了コードは、サイトができれば0、できなければ1、指定の書き方が違うときは2です。
`,
  dev: `書きながら、この端末でサイトを見ます。下書きと編集デスクも見られます。終わるには Ctrl-C を押してください。

  npm run dev                        http://127.0.0.1:4321/（使用中なら次のポート）
  npm run dev -- --port 5000         別のポート
  npm run dev -- --help              この説明
`,
  preview: `\`npm run build\` で作ったサイトを、本番と同じように見ます。終わるには Ctrl-C を押してください。

  npm run preview                    http://127.0.0.1:4321/（使用中なら次のポート）
  npm run preview -- --port 5000     別のポート
  npm run preview -- --help          この説明

YONKOMA_ADDRESS と YONKOMA_OUT は、ビルドのときと同じにしてください。
`,
  review: `プルリクエスト用です。全体を確かめ、問題の行に印をつけ、変わった記事の一覧と絵を書き出します。

  npm run review                                  origin/main からの変更を .cache/review/ へ
  npm run review -- --base main --out review      別のブランチから、別のフォルダーへ
  npm run review -- --help                        この説明
`,
  draw: `記事や、単独のファイルに書いた4コマを絵としてフォルダーに書き出し、吹き出しの位置の理由を説明します。

  npm run draw -- door                               全コマ、すべての言語（.cache/draw/ へ）
  npm run draw -- content/stories/door/ja.mdx 2 3    片方の言語の2コマ目と3コマ目
  npm run draw -- door 2 --why                       理由つき（文章と、絵に重ねた図）
  yonkoma draw strip.yaml                            単独の4コマ。サイトでないフォルダーでも使えます
  yonkoma draw -                                     ほかのプログラムから受け取る4コマ

  --as        svg、png、strip、post（svg,png のように並べても可）。コマをSVG（省いたとき）かPNGで、4コマを1枚のPNGで、
              投稿用に4:5と1:1のコマと9:16のページで
  --language  en,ja: この言語だけ
  --size      1080x1350: svg と png のコマの、枠から枠までの大きさ。縦横とも240〜2400 px。省くと 720x470
  --out       別のフォルダーへ。ほかのコマの絵はそのまま残ります
  --watch     ファイルか、サイトの人物や絵が変わるたびに描き直します。Ctrl-C で終わります
  --why       理由つき
  --lang en   英語で表示
  --help      この説明

単独の4コマはYAMLで書きます。\`panels:\` の下に、記事の \`comic:\` と同じ書き方でコマを4つ並べ、必要なら \`title:\` と
\`language:\` を添えます。ほかの言語は \`---\` だけの行の後に、\`language:\` と言葉だけを書きます。サイトの中では、
そのサイトの人物、小道具、場面、色が使えます。誤りは \`check\` と同じ形で知らせ、誤りのないコマはそのまま描きます。

置ける位置にはそれぞれ点数があり、合計がいちばん低くなるように吹き出しを置きます。図の赤い部分は、隠すと点数が高くなります。
色は吹き出しごとに違います。番号と点数のついた枠が今の位置（ナレーションは点数だけ）、点が置けたはずの位置、輪が次に良い位置です。

終了コードは、描けたら0（注意はあってもかまいません）、4コマに誤りがあれば1、指定の書き方が違えば2です。
`,
  post: `記事を投稿するための一式（画像、画像の説明、サービスごとの文面）を作ります。

  npm run post -- door                   すべての言語（.cache/post/door/ へ）
  npm run post -- door remote            複数の記事
  npm run post -- door --out post        別のフォルダーへ
  npm run post -- door --to bluesky,mastodon --language ja
                                         4コマと画像の説明、リンク付きの文面を投稿
  npm run post -- door --lang en         英語で表示
  npm run post -- --help                 この説明

  --to        bluesky か mastodon。両方ならコンマで区切ります
  --language  投稿する版の言語。1言語だけの記事では不要です
  --dry-run   画像を作り、投稿する内容をすべて表示します。投稿はしません
  --again     同じリンクの投稿がすでにあっても投稿します

どのコマも縦長（1080×1350）と正方形（1080×1080）で描き、4コマ全体は縦画面のページ（1080×1920）にします。
post.json には、画像とその説明、X・Bluesky・Mastodon・Threads・Instagram・LINEの文面が入ります。文面は各サービスの
文字数に収まります。--to がなければ投稿しません。ファイルの中身と、--to に必要なアカウントの設定は
docs/make-it-yours.md にあります。
終了コード: 0 すべて投稿した（または投稿済み）、1 投稿できないものがある、2 コマンドか設定の誤り。
`,
  epub: `1か月分の記事を、言語ごとに1冊の電子書籍にします。電子書籍リーダー、スマートフォン、図書館向けの、読み上げにも対応したEPUB 3です。

  npm run epub -- 2026-09                すべての言語（.cache/epub/2026-09.ja.epub など）
  npm run epub -- 2026-08 2026-09        複数の月（1冊ずつ）
  npm run epub -- 2026-09 --language en,ja
                                         この言語だけ
  npm run epub -- 2026-09 --out books    別のフォルダーへ
  npm run epub -- 2026-09 --lang en      英語で表示
  npm run epub -- --help                 この説明

公開した記事が1話ずつ章になります。4コマ、せりふの文章、本文、要点、訂正、出典、用語集、制作方法が入ります。同じ月の記事への
リンクは本の中でつながります。通信はしません。同じ記事からは、いつも同じファイルができます。フォルダーにあるほかの月の本は残ります。
終了コードは、本ができれば0、記事に誤りがあれば1、指定の書き方が違えば2です。
`,
  verify: `画像がどのように作られたか、もとのスクリプトがこのサイトにあるかを調べます。

  npm run verify -- picture.png          画像（いくつでも）
  npm run verify -- --help               このヘルプ

サイトの画像にはすべて記録（XMP）が入っています。作り方（IPTCの用語）と、スクリプトとせりふのSHA-256です。
メタデータを消すサービスを通ると、記録は失われます。スクリプトが見つからない画像があれば、終了コードは1です。
`,
  rules: `docs/rules.md と rules.ja.md を書き出し直します。

  npm run rules  規則を変えたあとに使います
`,
  handbook: `手引きの中のコマを描き直し、メッセージを入れ直します。

  npm run handbook  手引きを変えたあとに使います
`,
  schema: `VS Codeが設定欄の項目を補い、説明するための .vscode/*.schema.json を書き出します。

  npm run schema            設定欄の項目、話題、筆者を変えたあとに使います
  npm run schema -- --map   どのファイルが記事なのかをエディターに伝えるだけです（npm ci でも行われます）
`,
  spec: `このサイトの記事を書く人や言語モデルが知っておくべきことを、1つのMarkdownとして表示します。

  npx yonkoma spec              英語
  npx yonkoma spec --lang ja    日本語
  npx yonkoma spec --help       この説明

4コマの書き方、記事のフォルダーとキー、台本のすべての言葉とその意味（サイト独自の登場人物、小物、場所を含む）、規則、例が
入っています。プログラムとコンテンツの今の内容から作られます。
`,
  mcp: `言語モデルのプログラムがこのサイトを扱えるようにします（Model Context Protocol、標準入出力）。

  npx yonkoma mcp              プログラムが閉じるまで
  npx yonkoma mcp --lang en    英語で表示
  npx yonkoma mcp --help       この説明

道具は spec、cast、check、draw、new、status です。呼ばれるたびに今のサイトを読みます。書くのは \`new\` の記事のファイルだけで、
求められないかぎり上書きしません。プログラムへの登録のしかたは docs/models.md にあります。
`,
  cms: `npm run cms -- --repo owner/name [--branch main] [--out public/admin]

記事をブラウザーで編集し、GitHubに保存するためのページを作ります。必要な場合だけ使うコマンドです。
今の項目と記事から、index.html と config.yml（Sveltia CMS用）を書き出します。

コミットはされず、サイトにも入りません。\`npm run build\` の前に作ったときだけ、
標準のフォルダー public/admin がサイトの /admin/ になります。ログインにはGitHubを使います
（個人用アクセストークンでかまいません）。\`npm run new\` や話題の変更のあとは、作り直してください。
画像と、画像の中の範囲は編集できませんが、そのまま残ります。ほかの項目も残ります。
ただし、保存すると、設定欄のコメントは消えます。
`,
}
