/** What `npm run cms` says. */
import type { cmsWords as english } from '../en/cms.ts'

export const cmsWords: typeof english = {
  noRepo: '記事を置いているGitHubの場所を書いてください: npm run cms -- --repo owner/name',
  badRepo: (repo) =>
    `\`--repo\` の「${repo}」は、所有者/リポジトリ名 の形ではありません。次のように書いてください: --repo owner/name`,
  done: (out) =>
    `${out}/index.html と config.yml を書き出しました。ほかは変わっていません。コミットはしないでください。\n`,
}
