/** What readers would look for in a panel and not find. */
import type { hiddenFaults as english, Mark } from '../../en/faults/hidden.ts'
import type { Twin } from '../../message.ts'
import { panelName } from '../names.ts'

/** Words in backticks have a space on either side. */
export function markName(mark: Mark): string {
  if ('word' in mark) return ` \`${mark.word}\` `
  if ('sound' in mark) return `効果音「${mark.sound}」`
  return mark.balloon === 0 ? 'ナレーション' : `吹き出し${mark.balloon}`
}

const showHeld = (who: string): string =>
  `\`${who}\` を離すか、\`in-front\` で手前に出すか、別のポーズにしてください。`

export const hiddenFaults: Twin<typeof english> = {
  'hidden-face': ({ panel, name, by }) => [
    `${panelName(panel)}で、${markName(by).trimStart()}が \`${name}\` の顔を隠しています。`,
    '`cast` の名前の後ろに `far-left` と `far-right` を書いて離すか、`x0.9` を書いて小さくするか、コマに `shot: medium` と書いてください。',
  ],
  'hidden-face/thing': ({ panel, name, thing }) => [
    `${panelName(panel)}で、\`${thing}\` が \`${name}\` の顔を隠しています。`,
    `どちらかを別の位置に移すか、\`${thing} behind\` と書いて後ろに回してください。`,
  ],
  'hidden-label': ({ panel, name, by }) => [
    by === 'frame'
      ? `${panelName(panel)}で、\`${name}\` の文字が枠で切れています。`
      : `${panelName(panel)}で、${markName(by).trimStart()}が \`${name}\` の文字を隠しています。`,
    `${by === 'frame' ? `\`${name}\` ` : 'どちらか'}を別の位置に移すか（例: \`${name} right high\`）、\`${name} x0.8\` で小さくしてください。`,
  ],
  'hidden-thing': ({ panel, name, by }) => [
    `${panelName(panel)}で、${markName(by).trimStart()}が \`${name}\` を隠しています。`,
    `どちらかを別の位置に移すか、\`${name} in-front\` で手前に出すか、省いてください。`,
  ],
  'hidden-label/held': ({ panel, name, who, by }) => [
    by === 'frame'
      ? `${panelName(panel)}で、\`${who}\` が持つもの（\`${name}\`）の文字が枠で切れています。`
      : `${panelName(panel)}で、${markName(by).trimStart()}が \`${who}\` の持つもの（\`${name}\`）の文字を隠しています。`,
    showHeld(who),
  ],
  'hidden-thing/held': ({ panel, name, who, by }) => [
    `${panelName(panel)}で、${markName(by).trimStart()}が \`${who}\` の持つもの（\`${name}\`）を隠しています。`,
    showHeld(who),
  ],
  'short-reach': ({ panel, who, target }) => [
    `${panelName(panel)}で、\`${who}\` の手が \`${target}\` に届いていません。`,
    '互いに近づけるか、`reach` を `point` に変えてください。',
  ],
  'short-reach/nothing': ({ panel, who }) => [
    `${panelName(panel)}で、\`${who}\` の伸ばした手の先に何もありません。`,
    '何に伸ばすのかを書く（例: `reach@door`）か、別のポーズにしてください。',
  ],
  'idle-breakout': ({ panel, name, isFigure }) => [
    `${panelName(panel)}の \`${name}\` に \`breakout\` とありますが、枠からはみ出していません。`,
    isFigure
      ? '`+12y` で位置を上げるか、`x1.2` で大きくするか、`breakout` を消してください。'
      : '枠を破れるのは人物だけです。`in-front` と書いてください。',
  ],
  'outside-frame': ({ panel, name }) => [
    `${panelName(panel)}で、\`${name}\` が枠で切れています。`,
    `\`${name}\` を内側に移すか（例: \`center\`）、上下にずらすか（下げるなら \`-12y\`、上げるなら \`+12y\`）、\`x0.9\` で小さくしてください。`,
  ],
  'outside-frame/held': ({ panel, name, who }) => [
    `${panelName(panel)}で、\`${who}\` が持つもの（\`${name}\`）が枠で切れています。`,
    `\`shot: medium\` にするか、\`${who}\` を移すか（例: \`center\`、\`+12y\`）、別のポーズにしてください。`,
  ],
}
