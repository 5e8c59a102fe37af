/** What is said of folders that a command may not take, and of disks that do not do as they are told. */
import type { DiskCode, diskWords as english, FolderUse } from '../en/disk.ts'

const uses: Readonly<Record<FolderUse, string>> = {
  site: 'サイトの出力先',
  review: 'レビューの出力先',
  drawings: '絵の出力先',
  post: '投稿の出力先',
  books: '本の出力先',
  cache: 'キャッシュの置き場所',
  admin: '編集ページの出力先',
}

const forbidden = '書き込めるように権限を直すか、別のフォルダーを指定してください。'

const faults: Readonly<Record<DiskCode, readonly [what: string, cure: string]>> = {
  ENOSPC: ['ディスクの空きがありません', '空きを作ってから、もう一度実行してください。'],
  EACCES: ['書き込みが許可されていません', forbidden],
  EROFS: ['読み取り専用のディスクです', forbidden],
  EMFILE: [
    '一度に開いているファイルが多すぎます',
    '`ulimit -n 1024` と入力してから、もう一度実行してください。',
  ],
  ENAMETOOLONG: ['パスが長すぎます', '短いパスを指定してください。'],
  EIO: ['ディスクが応答しません', 'ディスクを確かめるか、別のディスクのフォルダーを指定してください。'],
}

export const diskWords: typeof english = {
  reasons: {
    hasStories: () => '記事が入っている',
    amongStories: () => '記事のフォルダーの中にある',
    hasHistory: () => 'プロジェクトの履歴が入っている',
    hasProject: () => 'プロジェクトが入っている',
    hasCache: () => 'キャッシュが入っている',
    hasHome: () => 'ホームフォルダーが入っている',
    has: (name) => `${name} が入っている`,
    isInside: (name) => `${name} の中にある`,
    noFolder: () => 'その場所にフォルダーを作れない',
    isFile: () => 'ファイルである',
    isRepository: () => 'Gitのリポジトリが入っている',
    foreign: (names, hasMore) =>
      `Yonkomaが作ったものではないファイルがある（${names.join('、')}${hasMore ? '…' : ''}）`,
  },
  refused: ({ typed, use, why, example }) =>
    `「${typed}」は${uses[use]}にできません。${why}ためです。新しいフォルダーか空のフォルダーを指定してください（例: ${example}）。`,
  fault: (code, place) => `${faults[code][0]}${place === null ? '' : `（${place}）`}。${faults[code][1]}`,
  notKept: (folder, why) =>
    `キャッシュ ${folder} に書き込めないため（${why}）、次回に使うデータを保存できません。空きを作るか、YONKOMA_CACHE で別のフォルダーを指定してください。`,
  nowhereToWrite:
    'キャッシュにも一時フォルダーにも書き込めません。ディスクに空きを作ってから、もう一度実行してください。',
}
