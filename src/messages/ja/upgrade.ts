/** `yonkoma upgrade` の言葉。 */
import type { upgradeWords as english } from '../en/upgrade.ts'

const list = (names: readonly string[]): string => names.map((name) => `\n  ${name}`).join('')

export const upgradeWords: typeof english = {
  isEngine:
    'ここは Yonkoma 本体のフォルダーなので、自分自身を更新できません。新しい版を隣のフォルダーに用意してから、ここで次を実行してください: node ../yonkoma/bin/yonkoma.mjs upgrade --dry-run',
  isOlder: (site, engine) =>
    `このサイトは Yonkoma ${site} で更新されていますが、入っているのは ${engine} です。先に ${site} 以降を入れてください。`,
  isCurrent: (engine) => `このサイトは Yonkoma ${engine} に対応済みです。\n`,
  unreadable: (file, why) => `${file}  読めません（${why}）。直してから、もう一度実行してください。`,
  versions: (site, engine, news) =>
    `このサイトが最後に作成または更新されたときの版: Yonkoma ${site}。入っている版: ${engine}。\n${news === '' ? '' : `\n新しくなったこと（英語）:\n\n${news}\n`}`,
  wasStopped: '前回の更新は途中で止まりました。残っている作業は次のとおりです。\n',
  migrations: {
    'clone-to-site': 'Yonkoma のリポジトリの複製を、独立したサイトに作り替えます',
  },
  does: (version, name, what) => `\n${version} ${name}: ${what}。\n`,
  write: '書込',
  move: '移動',
  remove: '削除',
  files: (count) => `${count}ファイル`,
  why: {
    settings: '今の書き方に直した、サイトの設定',
    engine: '本体。これからはパッケージとして入ります',
    picture: '本体のフォルダーに置かれていた、ご自分の絵',
    came: '複製に付いてきたまま、変更なし',
    begin: '新しいサイトと同じもの',
    merged: 'ご自分のものに、必要な分を書き足し',
    list: '複製に付いてきて、どの記事にも使われていないものを除く',
    version: '今回の更新の版',
  },
  leftOut: (slugs) => `複製に付いてきた記事のうち、外すもの:${list(slugs)}\n`,
  keptStories: (kept) =>
    `複製に付いてきた記事のうち、変更があるか、リンクされているので残すもの:${list(kept.map(([slug, file]) => `${slug}（${file}）`))}\n`,
  stay: (files) => `git に入っていないので、そのまま残すもの:${list(files)}\n`,
  uncommitted: (files) =>
    `次のファイルに、コミットしていない変更があります:${list(files)}\n何も書き込んでいません。コミットしてから、もう一度実行してください。\n`,
  dryRun: '\n何も書き込んでいません。実行するには、--dry-run を外してください。\n',
  done: '\n終わりました。',
  inGit: '元の状態は、直前のコミットにあります。',
  inCopies: (folder) => `元のファイルは ${folder}/ にあります。`,
  next: '\n次にすること: npm install、続いて npm run check\n',
  nextPack: (engine, version) =>
    `\n次にすること: ${engine} で npm pack、続いてここで npm install "${engine}/yonkoma-${version}.tgz" と npm run check\n`,
  left: (files) => `更新中にほかで変更されたので、手をつけなかったファイル:${list(files)}\n`,
}
