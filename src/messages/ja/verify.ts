/** `npm run verify` が画像について言うこと。 */
import type { verifyWords as english, Verified } from '../en/verify.ts'

const ways: Readonly<Record<NonNullable<Verified['made']>, string>> = {
  human: '人の手で作られた',
  'ai-assisted': 'AIの助けを借りて作られた',
  'ai-generated': 'AIが作った',
  'drawn-by-script': 'スクリプトから描かれた',
}

export const verifyWords: typeof english = {
  noName: '調べる画像を指定してください: npm run verify -- picture.png',
  noPicture: '画像ではないか、読み取れません。',
  says: ({ made, script, place }) => {
    const way = made === null ? '' : `画像の記録によると、${ways[made]}ものです。`
    if (place)
      return `${way}スクリプトは ${place.file} の${place.panel === null ? '4コマ全体' : `${place.panel}コマ目`}です。`
    if (script !== null)
      return `${way}このサイトに同じスクリプトの記事はありません。あとから変更されたか、別のサイトのものです。`
    return `${way}スクリプトの記録はありません。`
  },
}
