/** What is said of `yonkoma.config.ts`, and of what is set from outside. */
import type { AddressFault, settingWords as english } from '../en/settings.ts'
import { suggestion } from './names.ts'

const addressFaults: Readonly<Record<AddressFault, string>> = {
  form: 'https:// で始まるアドレスではありません',
  password: 'ユーザー名かパスワードが入っています',
  query: '? か # が入っています',
}

export const settingWords: typeof english = {
  wanted: {
    line: (most) => `1行で1〜${most}文字`,
    colour: () => '#3fa7d6 のような色',
    contrast: (other, found, needed) =>
      `\`${other}\`ともっと明るさの違う色（今のコントラスト比は${(Math.floor(found * 10) / 10).toFixed(1)}、文字には${needed}以上が必要）`,
    address: () => 'https:// で始まるアドレス',
    languages: (first) => `['${first}'] のような、重なりのない言語の一覧`,
    siteAddress: () => 'https://news.example.org のような、? や # のないアドレス',
    account: (network, example) => `${example} のような、先頭に @ のない${network}のアカウント名`,
    timeZone: () => 'America/Toronto のようなタイムゾーン名',
    attributes: () => `{ 'data-domain': 'news.example.org' } のような属性（src、defer、on で始まるもの以外）`,
    hour: () => '07:00 のような時刻か null',
    hashtag: () => '# のない1語',
    mail: () => 'メールアドレスか null',
    contact: () => '読者が連絡できるように、アカウントを1つ以上か、`mail` にアドレス',
    oneOf: (options) => `${options.join('、')} のどれか`,
    group: () => '波かっこで囲んだ設定',
    list: () => '角かっこで囲んだ一覧',
    onOrOff: () => 'true か false ',
    text: () => '引用符で囲んだ文字列',
  },
  isMissing: (name, write) => `\`${name}\` がありません。${write}を書いてください。`,
  noDefault: '設定がありません。export default defineSite({ で始めてください。',
  isWrong: (name, shown, write) => `\`${name}\` が ${shown} です。${write}を書いてください。`,
  unknown: (name, choice) => `\`${name}\` という設定はありません。${suggestion(choice)}`,
  address: (shown, fault) =>
    `サイトのアドレス（YONKOMA_ADDRESS）が「${shown}」で、${addressFaults[fault]}。https://news.example.org や https://example.org/news のように書いてください。`,
  noAddress: (standIn) =>
    `サイトのアドレスが未設定です。フィードやカード、サイトマップには ${standIn} と書かれます。公開する前に YONKOMA_ADDRESS を設定してください。`,
  ads: (why) =>
    `YONKOMA_ADS が広告の一覧になっていません: ${why}。src/ads.ts のとおりに書くか、指定をやめてください。`,
  now: (text) =>
    `YONKOMA_NOW に「${text}」は使えません。2026-11-23T00:00:00Z のように、時差つきの日時を書いてください。`,
  content: (folder) =>
    `YONKOMA_CONTENT が「${folder}」ですが、そのフォルダーがありません。stories/ の入ったフォルダーを書いてください。`,
  changed: (file) => `${file} が変わりました。Ctrl-C で止めて、もう一度 npm run dev を実行してください。`,
  workflow: (time, zone, cron) =>
    `.github/workflows/publish.yml は、yonkoma.config.ts にある${zone}の${time}の直後にサイトを作りません。cron: "${cron}" と timezone: "${zone}" に直してください。`,
  noSite: (folder) => `${folder} に yonkoma.config.ts がありません。サイトのフォルダーを指定してください。`,
  noFile: (file) => `${file} は、読み取れるファイルではありません。種類とアクセス権を確かめてください。`,
  noSlot: (file, choice) =>
    `${file} は、どのページにも読み込まれません。${suggestion(choice)}それ以外のファイルは、overrides/ の下のフォルダーに置いてください。`,
  folder: (root, sign) =>
    `このプロジェクトは ${root} にあります。名前に ${sign} の入ったフォルダーではサイトを作れません。フォルダーの名前を変えるか、プロジェクトを移してください。`,
}
