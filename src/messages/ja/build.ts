/** What `npm run build` says. */
import type { Holder } from '../../disk/lock.ts'
import type { Built, buildWords as english } from '../en/build.ts'

const nowhere = {
  file: 'サイトにありません',
  place: 'ページはありますが、指定された見出しや位置がありません',
  outside: 'サイトのアドレスの外にあります',
}

const changesSince = ({ added, changed, removed }: NonNullable<Built['changes']>): string =>
  added + changed + removed === 0
    ? '前回のビルドから変わったファイルはありません。'
    : `前回のビルドから、変更${changed}、追加${added}、削除${removed}ファイルです。`

const nameOf = ({ pid, since, host }: Holder): string => `${host} のプロセス ${pid}、${since} から`

export const buildWords: typeof english = {
  stages: {
    reading: '記事を読み、コマを描いています…',
    pages: 'ページを作っています…',
    pictures: '画像、カード、フォント、検索用データを作っています…',
    looking: 'できたサイトを確かめています…',
  },
  nothingBuilt: '何も作りませんでした。',
  noStory: '公開する記事がまだありません。すべて下書きか公開待ちです。何も作りませんでした。',
  notBuilt: 'サイトを作れませんでした。',
  nothingPublished: '公開用のサイトは作りませんでした。',
  asItWas: (out) => `${out}/ は元のままです。`,
  success: ({ stories, editions, pages, files, seconds, out, changes }) =>
    `${stories}本の記事（全${editions}版）から、${pages}ページ、${files}ファイルを作りました（${seconds}秒）。
${changes ? `${changesSince(changes)}\n` : ''}サイトは ${out}/ にあります。\`npm run preview\` で見られます。`,
  missingPages: (folder, names) =>
    `${folder} に ${names.join('、')} がありません。すべてのページからリンクされる文書です。自分で書くか、Yonkomaに付属のものをコピーしてください。`,
  inTheWay: (folder) =>
    `${folder} が邪魔になっています。Yonkomaが作業に使う場所ですが、Yonkomaが作ったものではないファイルがあります。別の場所に移してから、もう一度ビルドしてください。`,
  waitingFor: (holder) => `別のビルドが実行中です（${nameOf(holder)}）。終わるのを待っています…`,
  gaveUp: (holder, lock) =>
    `別のビルドが長いあいだ実行されたままです（${nameOf(holder)}）。それを止めてください。もう動いていないなら、${lock} を削除してください。`,
  unreadable: (from, why) => `${from} をプログラムで読み取れません: ${why}`,
  leadsNowhere: ({ kind, address, from, more }) =>
    `${from}${more === 0 ? '' : ` ほか${more}件`}が指している ${address} は、${nowhere[kind]}。`,
}
