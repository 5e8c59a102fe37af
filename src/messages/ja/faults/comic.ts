/** How a comic comes to its pictures: drawn, the author's own, or finished. */
import type { comicFaults as english } from '../../en/faults/comic.ts'
import type { Twin } from '../../message.ts'
import { keyOfPanel, listed, panelName } from '../names.ts'

export const comicFaults: Twin<typeof english> = {
  'misplaced-key/no-picture': ({ panel, keys }) => [
    `${panelName(panel)}の${listed(keys)}は画像のための項目ですが、このコマに画像がありません。`,
    `画像を加えるか（例: \`art: ./panel-${panel + 1}.png\`）、画像のための項目を消してください。`,
  ],
  'misplaced-key/drawn': ({ panel, keys }) => [
    `${panelName(panel)}に、画像（\`art\`）と、${listed(keys).trimStart()}の両方があります。`,
    `画像を見せるなら${listed(keys)}を、コマを描かせるなら \`art\` を消してください。`,
  ],
  'misplaced-key/lettered': ({ panel, keys }) => [
    `\`lettered: true\` の漫画の${panelName(panel)}に、${listed(keys).trimStart()}があります。`,
    `${listed(keys).trimStart()}を消してください。文字入りの完成した画像は、そのまま見せます。コマを描かせるなら、\`lettered: true\` とすべての \`art\` を消してください。`,
  ],
  'misplaced-key/sound': ({ panel, sound }) => [
    `\`lettered: true\` の漫画ですが、${panelName(panel)}の${sound + 1}番目の効果音に位置が書かれています。`,
    '言葉だけを書いてください。位置は、完成した画像が示しています。',
  ],
  'misplaced-key/two-pictures': ({ panel }) => [
    `${panelName(panel)}に画像があり、\`comic\` にも全コマ分の画像があります。`,
    'どちらかを消してください。',
  ],
  'misplaced-key/mood': ({ hasArt }) => [
    '`lettered: true` でない漫画に `mood` があります。',
    `消してください。完成した画像のための項目です。${hasArt ? '画像に文字が入っているなら、`lettered: true` と書いてください。' : ''}`,
  ],
  'missing-key/box': ({ panel }) => [
    `${keyOfPanel('box', panel)}がありません。`,
    `\`box: [0, ${panel * 25}, 100, 25]\` のように加えてください。左、上、幅、高さを、画像全体に対する%で書きます。`,
  ],
  'missing-key/finished-picture': ({ panel }) => [
    `${keyOfPanel('art', panel)}がありません。`,
    `この言語の完成した画像を加えてください（例: \`art: ./panel-${panel + 1}.png\`）。`,
  ],
  'outside-picture/box': ({ who, panel, mouth, box }) => [
    `${panelName(panel)}の \`${who}\` の口の位置 [${mouth.join(', ')}] が、コマの \`box\` [${box.join(', ')}] の外にあります。`,
    'どちらも画像全体に対する%で、左端と上端から測って書いてください。',
  ],
}
