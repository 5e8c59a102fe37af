/** What the command says. */
import type { Localized } from '../../languages/locales.ts'

export const help: Localized = {
  en: `npm run cms -- --repo owner/name [--branch main] [--out public/admin]

Optional. Makes a page on which stories are edited in a browser, and saved to GitHub as commits:
index.html and config.yml (for Sveltia CMS), made from the keys and the stories as they are now.

It is never committed and not in the site, unless you make it before \`npm run build\`:
the default folder, public/admin, becomes /admin/ of the site. Signing in is GitHub's matter
(a personal access token is enough). Make it again after \`npm run new\` or a change of topics.
Pictures and their boxes are not edited there; they are kept as they are. So are all other keys,
but comments in the frontmatter are lost where a story is saved.
`,
  ja: `npm run cms -- --repo owner/name [--branch main] [--out public/admin]

使わなくてもかまいません。記事をブラウザーで編集し、GitHubに保存するためのページを作ります。
今のキーと記事から、index.html と config.yml（Sveltia CMS用）を書き出します。

コミットはされず、サイトにも入りません。\`npm run build\` の前に作ったときだけ、
標準のフォルダー public/admin がサイトの /admin/ になります。ログインはGitHubのものです
（個人用アクセストークンで足ります）。\`npm run new\` や話題の変更のあとは、作り直してください。
画像と、画像の中の範囲は編集できませんが、そのまま残ります。ほかのキーも残ります。
ただし、保存すると、設定欄のコメントは消えます。
`,
}

export const noRepo: Localized = {
  en: 'Say where the stories are kept at GitHub: npm run cms -- --repo owner/name',
  ja: '記事を置いているGitHubの場所を書いてください: npm run cms -- --repo owner/name',
}

export const badRepo = (repo: string): Localized => ({
  en: `\`--repo\` is "${repo}". Write the owner and the name: --repo owner/name`,
  ja: `\`--repo\` が「${repo}」です。所有者と名前を書いてください: --repo owner/name`,
})

export const done = (out: string): Localized => ({
  en: `Written: ${out}/index.html and config.yml. Nothing else has changed; do not commit them.\n`,
  ja: `${out}/index.html と config.yml を書き出しました。ほかは変わっていません。コミットはしないでください。\n`,
})
