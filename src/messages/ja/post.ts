/** `npm run post` が言うこと。 */
import type { postWords as english, Service } from '../en/post.ts'

const services: Readonly<Record<Service, string>> = { bluesky: 'Bluesky', mastodon: 'Mastodon' }

const languages = new Intl.DisplayNames('ja', { type: 'language' })

const renew: Readonly<Record<Service, string>> = {
  bluesky:
    'アプリパスワードを作り直し（設定→プライバシーとセキュリティ→アプリパスワード）、環境変数に入れてください。',
  mastodon: '読み書きできるアクセストークンを作り直し（ユーザー設定→開発）、環境変数に入れてください。',
}

export const postWords: typeof english = {
  noName: '投稿する記事を指定してください: npm run post -- door',
  written: (folder, pictures) => `${folder}: 画像${pictures}枚と post.json`,
  notYet: (slug) => `${slug} はまだ公開されていません。リンクは、ページが公開されてから投稿してください。`,
  needsTo: (option) => `--${option} には投稿先も必要です: npm run post -- door --to bluesky,mastodon`,
  noFiles: '投稿するときはファイルを作りません。--out を外すか、--dry-run を付けて内容を確かめてください。',
  oneStory:
    '一度に投稿できる記事は1本です。1本だけ指定してください: npm run post -- door --to bluesky,mastodon',
  whichLanguage: (slug, valid) =>
    `${slug} には複数の言語があります。投稿する言語を指定してください: ${valid.map((code) => `--language ${code}`).join(' または ')}`,
  notOut: (slug, language) =>
    `投稿しませんでした。${slug} の${languages.of(language)}版はまだ公開されていません。ページが公開されるまでお待ちください。`,
  noPage: (url) =>
    `投稿しませんでした。${url} がまだありません。サイトを公開してから、もう一度同じように実行してください。`,
  noPackage: (service, name) =>
    `${services[service]}への投稿に必要なパッケージが入っていません。次を実行してください: npm install ${name}`,
  noCredentials: (service, names) =>
    `${services[service]}への投稿には環境変数 ${names.join(' と ')} が必要です。入手のしかたは docs/make-it-yours.md にあります。`,
  noServer: (name) =>
    `${name} がサーバーのアドレスではありません。https://mastodon.example のように書いてください。`,
  textFor: (service, length, limit) => `${services[service]}（${length}／${limit}文字）:`,
  dry: 'まだ投稿していません。このまま投稿するには、--dry-run を外してください。',
  posted: (service, url) => `${services[service]}に投稿しました: ${url}`,
  already: (service, url) =>
    `${services[service]}には投稿済みです: ${url} もう一度投稿するには、--again を付けてください。`,
  trouble: (service, trouble) => {
    const name = services[service]
    if (trouble.kind === 'credentials')
      return `${name}に投稿できません。ログインが拒否されました。${renew[service]}`
    return trouble.kind === 'refused'
      ? `${name}に投稿できません。サーバーの返答: 「${trouble.why}」`
      : `${name}に投稿できません。サーバーにつながりません（${trouble.why}）。`
  },
  nothingPosted: '何も投稿していません。直してから、もう一度同じように実行してください。',
  rest: (slug, missing, language) =>
    `残りを投稿するには: npm run post -- ${slug} --to ${missing.join(',')} --language ${language}`,
}
