/** The words of a panel's script, and who is in it. */
import type { scriptFaults as english, KindName, MeasureName } from '../../en/faults/script.ts'
import { type Choice, first } from '../../en/names.ts'
import type { Twin } from '../../message.ts'
import type { Path } from '../../path.ts'
import { panelName, pathName, suggestion } from '../names.ts'

const kinds: Readonly<Record<KindName, string>> = {
  expression: '表情',
  pose: 'ポーズ',
  place: '位置',
  view: '顔の向き',
  facing: '左右の向き',
  mark: '漫符',
  size: '大きさ',
  lift: '上下のずらし',
  tilt: '傾き',
  layer: '前後',
  height: '高さ',
  prop: '小道具',
}

const ranges: Readonly<Record<MeasureName, (least: string, most: string) => string>> = {
  place: (least, most) => `位置は${least}から${most}まで`,
  size: (least, most) => `大きさは${least}から${most}まで`,
  lift: (least, most) => `上下のずらしは${least}から${most}まで（高さに対する%）`,
  tilt: (least, most) => `傾きは${least}（左）から${most}（右）まで`,
  height: (least, most) => `高さは${least}（上端）から${most}（下端）まで`,
}

const notValid = ({ word, path }: { word: string; path: Path }): string =>
  `${pathName(path)}に \`${word}\` という語は使えません。`

const noEffect = (word: string): string => `\`${word}\` という効果はありません。`

const moveTo = (key: string): string => `\`${key}:\` の語です。そちらに書くか、消してください。`

const eachThing = (things: readonly string[]): string =>
  `小道具は1つずつ分けて書いてください（例: props: [${things.join(', ')}]）。`

const castChoice = (choice: Choice): string =>
  choice.near === null
    ? `${suggestion(choice)}独自の登場人物は content/cast.yaml に加えられます。`
    : suggestion(choice)

/** How a thing is added. */
const ownProps = '独自の小道具は content/props/ に加えられます。'

const stranger = ({ who, path }: { who: string; path: Path }): string =>
  `${pathName(path)}の \`${who}\` は、登場人物の名前ではありません。`

const oneAim = (effect: string, [example]: readonly string[]): string =>
  `登場人物を1人書くか（例: \`${effect}@${example}\`）、\`${effect}\` だけにしてください。`

export const scriptFaults: Twin<typeof english> = {
  'unknown-word': ({ lists, ...found }) => [
    notValid(found),
    [
      ...lists.map(([kind, words]) => `${kinds[kind]}: ${first(words, 8, [' ', '。'])}`),
      ...(lists.some(([kind]) => kind === 'prop') ? [ownProps] : []),
    ].join(''),
  ],
  'unknown-word/joined': ({ words, ...found }) => [
    notValid(found),
    `語は半角スペースだけで区切ってください（例: ${words}）。`,
  ],
  'unknown-word/other-key': ({ key, ...found }) => [notValid(found), moveTo(key)],
  'unknown-word/near': (found) => [
    notValid(found),
    `もしかして \`${found.near}\` ですか。ほかに${found.others.map((other) => kinds[other]).join('、')}も書けます。${kinds[found.kind]}: ${first(found.valid, 40, ['、', '。'])}`,
  ],
  'unknown-word/full-width': ({ word, right }) => [
    `\`${word}\` が全角です。`,
    `半角で書いてください: ${right}`,
  ],
  'unknown-word/number': ({ forms, ...found }) => [
    notValid(found),
    `数字は${forms.map(([kind, form]) => `${kinds[kind]}なら ${form}`).join('、')} のように書いてください。`,
  ],
  'unknown-word/effect': ({ word, ...choice }) => [noEffect(word), suggestion(choice)],
  'unknown-word/effect-other-key': ({ word, key }) => [noEffect(word), moveTo(key)],
  'out-of-range': ({ word, path, kind, least, most }) => [
    `${pathName(path)}の \`${word}\` は、書ける範囲を超えています。`,
    `${ranges[kind](least, most)}で書いてください。`,
  ],
  'second-word': ({ word, path, kind, first }) => [
    `${pathName(path)}の${kinds[kind]}が、\`${first}\` と \`${word}\` の2つあります。`,
    kind === 'prop' ? eachThing([first, word]) : 'どちらか1つを残してください。',
  ],
  'second-word/same': ({ word, path }) => [
    `${pathName(path)}に \`${word}\` が2回あります。`,
    '片方を消してください。',
  ],
  'second-word/things': ({ path, things }) => [
    `${pathName(path)}に、小道具がいくつも書かれています。`,
    eachThing(things),
  ],
  'second-word/effects': ({ effects }) => [
    `効果 \`${effects[0]}\` と \`${effects[1]}\` が、1つの項目に書かれています。`,
    `効果は1つずつ分けて書いてください（例: fx: [${effects.join(', ')}]）。`,
  ],
  'stray-space': ({ first, second, joined }) => [
    `\`${first}\` と \`${second}\` が離れています。`,
    `あいだを空けずに \`${joined}\` と書いてください。`,
  ],
  'missing-word/thing': ({ path, things }) => [
    `${pathName(path)}に、小道具の名前がありません。`,
    `小道具の名前、半角スペース、位置の順に書いてください（例: clock right high）。一覧は npm run dev の /gallery/ で見られます。${ownProps}使える名前: ${things.join('、')}。`,
  ],
  'missing-word/effect': ({ effects }) => [
    '`fx` に、効果の名前のないものがあります。',
    `${effects.join('、')} のどれかを書くか、消してください。`,
  ],
  'too-long/words': ({ path, length, most }) => [
    `${pathName(path)}が${length}字あり、語の並びとしては長すぎます。`,
    `必要な語だけを残し、${most}字以内にしてください。`,
  ],
  'wrong-type/words': ({ path }) => [
    `${pathName(path)}の後ろが、語の並びではありません。`,
    '語を半角スペースで区切って書いてください（例: mika: left worried point）。',
  ],
  'unknown-cast': ({ who, path, ...choice }) => [stranger({ who, path }), castChoice(choice)],
  'unknown-cast/comma': ({ cast, ...found }) => [
    stranger(found),
    `\`{\` と \`}\` のあいだでは、コンマの後ろが次の人になります。語は半角スペースだけで区切ってください（例: ${cast[0]}: left ${found.who}）。`,
  ],
  'unknown-cast/voice': ({ who, path }) => [
    `${pathName(path)}に \`${who}\` がいますが、content/cast.yaml に \`drawn: false\` とあるため描けません。`,
    `ここから \`${who}\` を消してください。\`say\` のせりふは残せます。声だけが画面の外から聞こえます。`,
  ],
  'unknown-cast/nobody': ({ effect, path, cast }) => [
    `${pathName(path)}の \`${effect}@\` に、相手が書かれていません。`,
    oneAim(effect, cast),
  ],
  'unknown-cast/several': ({ effect, path, cast }) => [
    `${pathName(path)}の \`${effect}\` に、相手が2人以上います。`,
    oneAim(effect, cast),
  ],
  'unknown-speaker': ({ who, ...choice }) => [
    `登場人物に \`${who}\` という名前はありません。`,
    castChoice(choice),
  ],
  'unknown-speaker/marks': ({ who }) => [
    `\`${who}\` の後ろに、記号が2つ以上あります。`,
    `1つだけ残してください。\`${who}!\` は叫び、\`${who}~\` は心の声、\`${who}*\` はささやきです。`,
  ],
  'absent-cast': ({ who, path, effect, aims }) => [
    `\`${effect}\` の相手の \`${who}\` が、${pathName(path)}にいません。`,
    `\`cast\` に \`${who}\` を加えるか、${aims.length > 0 ? aims.map((aim) => `\`${aim}\``).join('、') : `\`${effect}\` だけ`}と書いてください。`,
  ],
  'insert-without-thing': ({ path }) => [
    `${pathName(path)}に、\`insert\` で見せる小道具がありません。`,
    '小道具を加える（例: props: [phone]）か、別のショットにしてください。',
  ],
  'speaker-not-in-cast': ({ who, panel, cast }) => [
    `${panelName(panel)}で \`${who}\` が話しますが、\`cast\` に書かれていません。`,
    `\`cast\` に \`${who}:\` を加えるか、話し手を ${cast.join(' か ')} にしてください。`,
  ],
  'too-many-actors': ({ path, actors, most }) => [
    `${pathName(path)}に人物が${actors.length}人います（${actors.join('、')}）。`,
    `${most}人までにしてください。ほかに群衆（\`crowd\`）を置けます。`,
  ],
  'too-many-labels': ({ path, things }) => [
    `${pathName(path)}の言葉を表示する小道具がありません。`,
    `その言葉を消すか、文字を書ける小道具を \`props\` に加えてください（${things.join('、')}）。`,
  ],
}
