/** What `npm run check` says besides the problems, and what other commands say of stories. */
import type { checkWords as english } from '../en/check.ts'

export const checkWords: typeof english = {
  ready: (count) => `${count}本の記事が公開できる状態です。`,
  checkedAt: (time) => `${time} に確認しました`,
  watching: (folder) => `${folder}/ の変更を待っています。終わるには Ctrl-C を押してください。`,
  asking: (count) => `${count}件のリンク先を確かめています…`,
  noFolder: (folder) => `${folder}/ というフォルダーがありません。`,
  noNetwork:
    'どのサーバーからも返事がありません。インターネットにつながっていないようです。リンク先は確かめていません。',
  unknownStory: (slug, near) =>
    `「${slug}」という記事はありません。${near === null ? '' : `もしかして ${near} ですか。`}`,
  listStories: '記事の一覧は `npm run status` で表示されます。',
  scheduled: (stories) =>
    `公開待ちの記事が${stories.length}本あります: ${stories.map(({ slug, until }) => `${slug}（${until}）`).join('、')}\n`,
  drafts: (slugs) => `下書きの記事が${slugs.length}本あります: ${slugs.join('、')}\n`,
}
