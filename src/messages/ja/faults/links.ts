/** Addresses on other sites. */
import type { linkFaults as english, Unreachable } from '../../en/faults/links.ts'
import type { Twin } from '../../message.ts'

function reason(answer: Unreachable): string {
  if (answer.kind === 'refused') return `サーバーの返事は${answer.status}`
  return answer.kind === 'silent'
    ? `${answer.seconds}秒待っても返事がありません`
    : `接続できません: ${answer.code}`
}

const otherAddress = 'ページの今のアドレスか、ウェブアーカイブの写しか、別の出典に変えてください。'

export const linkFaults: Twin<typeof english> = {
  'dead-link/gone': ({ url, status }) => [
    `${url} にページがありません（サーバーの返事は${status}）。`,
    otherAddress,
  ],
  'dead-link/no-host': ({ url, host }) => [
    `${url} にページがありません（${host} というサーバーがありません）。`,
    otherAddress,
  ],
  'moved-link': ({ url, address }) => [
    `${url} のページは、別のアドレスへ移っています。`,
    `${address} と書いてください。`,
  ],
  'unreachable-link': ({ url, answer }) => [
    `${url} を確かめられませんでした（${reason(answer)}）。`,
    'ブラウザーで開いてみてください。プログラムからのアクセスを断るサーバーもあります。開けば、そのままでかまいません。',
  ],
}
