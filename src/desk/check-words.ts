/** What `npm run check` says beside the problems. */
import type { Localized } from '../languages/locales.ts'

interface CheckWords {
  readonly ready: (count: number) => string
  /** @param time `14:03:22` */
  readonly checkedAt: (time: string) => string
  readonly watching: (folder: string) => string
  readonly asking: (count: number) => string
  readonly help: string
}

export const checkWords: Localized<CheckWords> = {
  en: {
    ready: (count) => (count === 1 ? '1 story is ready.' : `${count} stories are ready.`),
    checkedAt: (time) => `Checked at ${time}`,
    watching: (folder) => `Waiting for changes in ${folder}/. Ctrl-C ends this.`,
    asking: (count) => (count === 1 ? 'Asking 1 address …' : `Asking ${count} addresses …`),
    help: `Reads every story and reports every problem at once. Builds nothing.

  npm run check                          all stories
  npm run check claude-outage            one story, or several; also content/stories/claude-outage/
  npm run check -- --watch               again whenever a file of content/ changes, until Ctrl-C
  npm run check -- --links               also asks every address that sources and texts link to
  npm run check -- --json                one line of JSON for other programs
  npm run check -- --lang ja             in Japanese
  npm run check -- --help                this

The two dashes in the middle hand what follows to the check and not to npm.

JSON: { version: 1, ok, errors, warnings, stories, problems: [{ rule, severity, file, line, column, what, cure }] };
\`ok\` is true where there are no errors, \`stories\` the number of stories that were ready.

Ends with 0 where there are no errors (there may be warnings), with 1 where there are, with 2 where the command
itself was mistyped, or links could not be asked for without a connection.
`,
  },
  ja: {
    ready: (count) => `${count}本の記事が公開できる状態です。`,
    checkedAt: (time) => `${time} に確認しました`,
    watching: (folder) => `${folder}/ の変更を待っています。終わるには Ctrl-C を押してください。`,
    asking: (count) => `${count}件のリンク先を確かめています…`,
    help: `すべての記事を読み、問題をまとめて知らせます。サイトは作りません。

  npm run check                          すべての記事
  npm run check claude-outage            指定した記事だけ。いくつでも並べられます（content/stories/claude-outage/ でも可）
  npm run check -- --watch               content/ のファイルが変わるたびに確認。Ctrl-C で終わります
  npm run check -- --links               出典と本文のリンク先が開けるかも確認
  npm run check -- --json                ほかのプログラム向けに、結果を1行のJSONで出力
  npm run check -- --lang en             英語で表示
  npm run check -- --help                この説明

途中の -- は、その後ろの指定を npm ではなく確認のプログラムに渡すためのものです。

JSON: { version: 1, ok, errors, warnings, stories, problems: [{ rule, severity, file, line, column, what, cure }] }
\`ok\` は誤りがないとき true、\`stories\` は公開できる状態の記事の数です。

終了コードは、誤りがなければ0（注意はあってもかまいません）、あれば1、指定の書き方が違うときと、接続がなくてリンク先を
確かめられないときは2です。
`,
  },
}
