import { locales } from '../../languages/locales.ts'
import type { stripWords as english } from '../en/strip.ts'
import { either } from './names.ts'

const quoted = (codes: readonly string[]): readonly string[] => codes.map((code) => `\`${code}\``)

export const stripWords: typeof english = {
  unknown: {
    language: (found) => [
      `\`${found}\` という言語では、4コマの文字を入れられません。`,
      `\`language\` には${either(quoted(locales))} と書いてください。`,
    ],
    layout: (found) => [
      `\`${found}\` という並べ方はありません。`,
      '`layout` には `row` か `column` と書くか、何も書かないでください。',
    ],
  },
  option: (found) => [
    `\`yonkoma\` のあとの \`${found}\` は使えません。`,
    '`language=ja` か `layout=column` と書くか、何も書かないでください。',
  ],
  notIn: (wanted, written) => [
    `台本に \`${wanted}\` のせりふがありません。`,
    `\`---\` だけの行の下に \`language: ${wanted}\` とせりふを書き足すか、${either(quoted(written))} で描いてください。`,
  ],
  cannotBeDrawn: (count) =>
    count === 1 ? '4コマを描けません。' : `4コマを描けません。誤りが${count}か所あります。`,
}
