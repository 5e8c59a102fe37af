/** What is said of a command as it was typed, and when something stops that nobody expected. */
import type { usageWords as english } from '../en/usage.ts'

export const usageWords: typeof english = {
  overview: 'yonkoma コマンド、または npm run コマンド。コマンドごとの説明: yonkoma コマンド --help',
  noCommand: (commands) => `そのようなコマンドはありません。使えるもの: ${commands.join('、')}`,
  strayWord: (word) => `ここでは「${word}」を指定できません。使えるものは --help で表示されます。`,
  unknownOption: (typed, near) =>
    `\`${typed}\` という指定はありません。${near === null ? '使えるものは --help で表示されます。' : `もしかして --${near} ですか。`}`,
  noValue: (option) => `\`--${option}\` の値がありません。続けて書いてください: --${option} …`,
  takesNoValue: (option) => `\`--${option}\` に値はつきません。--${option} とだけ書いてください。`,
  notOneOf: ({ option, typed, valid, near }) =>
    `\`--${option}\` に「${typed}」は使えません。${near === null ? '' : `もしかして ${near} ですか。`}使えるもの: ${valid.join('、')}`,
  notBoth: (one, other) => `\`${one}\` と \`${other}\` は同時に指定できません。どちらかを外してください。`,
  language: (value) =>
    `\`--lang\` に${value === undefined ? '言語がありません' : `「${value}」は使えません`}。--lang en か --lang ja と書いてください。`,
  keptByNpm: ({ typed, meant, command }) =>
    `${typed.join('、')} は npm への指定とみなされ、Yonkomaに届きませんでした。${meant.length === 0 ? '' : `もしかして ${meant.join('、')} ですか。`}前に -- を書いてください: ${command}`,
  elsewhere: (missing) =>
    `このコマンドは Yonkoma 本体のリポジトリでだけ使えます。ここには ${missing} がありません。何も書き込んでいません。`,
  badPort: (text) => `ポートに「${text}」は使えません。1から65535までの数を書いてください（例: 4321）。`,
  portTaken: (port) =>
    `ポート ${port} はほかのプログラムが使っています。別のポートを選んでください: npm run preview -- --port 5000`,
  noSite: (folder) => `${folder}/ にサイトがまだありません。次を実行してください: npm run build`,
  preview: (folder, address) =>
    `${folder}/ のサイトは ${address}/ で見られます。\n終わるには Ctrl-C を押してください。\n`,
  stopped: ({ command, file, why, log, code }) =>
    `\`${command}\` が止まりました${file === null ? '' : `（処理中のファイル: ${file}）`}: ${why}\n${log === null ? '' : `詳しい記録は ${log} にあります。`}報告するときは、番号 ${code} を書き添えてください。`,
}
