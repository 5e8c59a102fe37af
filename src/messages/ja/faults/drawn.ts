/** What a letterer or a stage manager would not let pass in a comic. */
import { nameIn } from '../../../languages/locales.ts'
import type { drawnFaults as english, Lettered, Medium, Where, WithFigure } from '../../en/faults/drawn.ts'
import type { Mark } from '../../en/faults/hidden.ts'
import type { Twin } from '../../message.ts'
import { panelName } from '../names.ts'
import { markName } from './hidden.ts'

const media: Readonly<Record<Medium, string>> = { comic: '漫画', card: 'カード画像' }

/** 「22行18桁」. @param place `22:18` */
const spot = (place: string): string => `${place.replace(':', '行')}桁`

const balloonName = (balloon: number): string => markName({ balloon })

const inPanel = ({ panel, locale }: Where): string => `${nameIn('ja', locale)}版の${panelName(panel)}`

const moveApart = ({ who, isDrawn }: Pick<WithFigure, 'who' | 'isDrawn'>): string =>
  isDrawn
    ? `言葉を短くするか、\`${who}\` を別の位置に移すか、\`shot: wide\` や \`x0.9\` で人物を小さくしてください。`
    : `言葉を短くするか、${freeMore}`

const lineUp = '人物を話す順に左から並べるか（左右は英語版に合わせて書き、日本語版では自動で反転します）'

const inOrder = ({ isDrawn }: Lettered): string =>
  isDrawn ? `${lineUp}、言葉を短くしてください。` : inPicture

/** Nobody can be moved there. */
const inPicture =
  '`anchors` の `mouth` の位置がずれていれば直してください。ずれていなければ、言葉を短くするか、人物が話す順に左から並ぶ画像に替えてください。'

const freeMore = '`face` や `avoid` の範囲が絵より広ければ狭め、`box` が狭ければ広げてください。'

const balloons = {
  'balloon-over-face': ({ balloon, who, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}が \`${who}\` の顔を隠しています。`,
    moveApart({ who, ...where }),
  ],
  'balloon-over-head': ({ balloon, who, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}が \`${who}\` の髪を隠しています。`,
    moveApart({ who, ...where }),
  ],
  'balloon-over-hand': ({ balloon, who, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}が \`${who}\` の手を隠しています。`,
    `言葉を短くするか、\`${who}\` を別の位置に移すか、\`${who}\` のポーズを手の低いもの（\`stand\`、\`hips\`、\`fold\`）に替えてください。`,
  ],
  'balloon-over-balloon': ({ balloon, other, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}が${markName(other)}を隠しています。`,
    '両方の言葉を短くするか、片方を別のコマに移してください。',
  ],
  'crossing-tail': ({ balloon, other, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}のしっぽが${markName(other)}を横切っています。`,
    inOrder(where),
  ],
  'balloons-out-of-order': ({ balloon, other, ...where }) => [
    `${inPanel(where)}で、${markName(other)}が${balloonName(balloon)}より先に読まれます。`,
    inOrder(where),
  ],
  'stray-tail': ({ balloon, who, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}のしっぽが、話し手よりも \`${who}\` に近いところを指しています。`,
    where.isDrawn ? `${lineUp}、\`${who}\` を話し手から離すか、言葉を短くしてください。` : inPicture,
  ],
  'stray-tail/short': ({ balloon, who, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}のしっぽが、\`${who}\` に届いていません。`,
    where.isDrawn
      ? `\`${who}\` を絵の内側に寄せるか、\`shot: wide\` で人物を小さくするか、言葉を短くしてください。`
      : `\`anchors\` で \`${who}\` の \`mouth\` の位置を確かめるか、言葉を短くしてください。`,
  ],
  'balloon-over-avoid': ({ balloon, box, ...where }) => [
    `${inPanel(where)}で、${balloonName(balloon)}が、\`avoid\` で空けておく場所 \`${box}\` に重なっています。`,
    '言葉を短くするか、空けておく場所を狭めてください。',
  ],
  'balloon-without-place': ({ isDrawn, ...where }) => [
    `${inPanel(where)}に、吹き出しの置き場所がありません。`,
    isDrawn
      ? '言葉を短くするか、セリフか人物を減らすか、`shot: wide` で引いてください。'
      : `言葉を短くするか、セリフを減らすか、${freeMore}`,
  ],
  'small-lettering': ({ percent, isDrawn, ...where }) => [
    `${inPanel(where)}の文字が、ふだんの${percent}%まで小さくなります。`,
    isDrawn
      ? '言葉を短くするか、人物を減らすか、人物のあいだを空けてください。'
      : `言葉を短くするか、${freeMore}`,
  ],
  'too-many-balloons': ({ panel, count }) => [
    `${panelName(panel)}に吹き出しが${count}個あります。`,
    '気持ちよく読めるのは3個までです。セリフを別のコマに移してください。',
  ],
  'too-many-balloons/crowded': ({ count, figures, ...where }) => [
    `${inPanel(where)}に、人物${figures}人と吹き出し${count}個があります。`,
    '人物が3人なら、吹き出しは2個までです。セリフを別のコマに移すか、人物を1人減らしてください。',
  ],
  'sound-in-the-way': ({ sound, over, ...where }) => [
    `${inPanel(where)}で、効果音「${sound}」が${soundOver(over)}。`,
    '`small` で小さくするか、別の位置を書いてください（例: `place: right low`）。',
  ],
  'missing-glyph': ({ text, names, isMore, medium, elsewhere }) => [
    `${text}（${names.join('、')}${isMore ? '、…' : ''}）は、${media[medium]}のフォントにない文字です${elsewhere.length === 0 ? '' : `（${elsewhere.map(spot).join('、')}にもあります）`}。`,
    'ほかの文字で書くか、省いてください。',
  ],
} satisfies Partial<Twin<typeof english>>

function soundOver(over: Mark | 'frame'): string {
  if (over === 'frame') return '枠からはみ出しています'
  return `${markName(over)}${'word' in over ? 'の顔' : ''}を隠しています`
}

const staging = {
  'second-speaker-first': ({ panel, first, second }) => [
    `${panelName(panel)}で先に話す \`${first}\` が、\`${second}\` より右に立っています。`,
    '位置を入れ替えてください（例: `left` と `right`）。英語版は左から読むので、先に話す人物を左に置きます。左右は英語版に合わせて書き、日本語版では自動で反転します。',
  ],
  'empty-panel': ({ panel }) => [
    `このままでは、${panelName(panel)}に何も描かれません。`,
    '人物（`cast`）、場面（`scene`）、小道具（例: `props: [door center]`）のどれかを書いてください。使える語は、npm run dev を実行し、表示されたアドレスの /gallery/ を開くと見られます。',
  ],
  'odd-shape': ({ panel, width, height, isLong }) => [
    `${panelName(panel)}の画像は${width}×${height} pxで、${isLong ? '細すぎて' : '小さすぎて'}読めません。`,
    isLong
      ? '画像か `box` を、720×470 pxに近い縦横比にしてください。'
      : 'もっと大きな画像にするか、`box` を広げてください。ページでは、1コマが720×470 pxで表示されます。',
  ],
  'no-dark-panel': ({ scenes }) => [
    'この漫画には、黒いコマがありません。',
    `1コマを黒くしてください。「転」のコマが効果的です。\`fx: flash\` か \`fx: impact\` を書くか、\`scene\` を ${scenes.map((scene) => `\`${scene}\``).join('、')} のどれかにします。`,
  ],
  'many-breakouts': ({ count }) => [
    `この漫画で \`breakout\` が${count}回使われています。`,
    '1つだけ残し、ほかは消してください。枠を何度も破ると、効果が薄れます。',
  ],
  'not-in-picture': ({ panel, shot, who }) => [
    `${panelName(panel)}の \`cast\` にいる \`${who}\` は、\`shot: ${shot}\` では見えません。`,
    `\`${who}\` を消すか、別のショットにしてください。`,
  ],
  'not-in-picture/thing': ({ panel, first, thing }) => [
    `${panelName(panel)}の \`shot: insert\` は \`${first}\` だけを見せるため、\`${thing}\` は見えません。`,
    `\`${thing}\` に位置を書く（例: \`${thing} right high\`）か、消してください。`,
  ],
  'still-camera': ({ shot, first, last }) => [
    `${first}コマ目から${last}コマ目まで、同じ人物が同じショット（\`${shot}\`）で写っています。`,
    '1コマ変えてみてください。`shot: close`、`shot: over`、小道具なら `shot: insert`、またはひとりだけにします。',
  ],
  'still-face': ({ who, expression, panels }) => [
    `\`${who}\` の表情が、${panels}コマともずっと \`${expression}\` です。`,
    `顔に芝居をさせましょう。何かが変わるコマで、\`${who}\` に別の表情を書いてください（例: ${who}: ${expression === 'surprised' ? 'happy' : 'surprised'}）。`,
  ],
} satisfies Partial<Twin<typeof english>>

export const drawnFaults: Twin<typeof english> = { ...balloons, ...staging }
