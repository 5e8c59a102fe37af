/** What characters that cannot be shown are called in Japanese. */
import { type CharacterKind, kindOfCharacter, numberOf } from '../characters.ts'

const names: Readonly<Record<CharacterKind, string>> = {
  null: 'ヌル文字',
  delete: '削除文字',
  noBreakSpace: '改行を禁じる空白',
  fullWidthSpace: '全角スペース',
  softHyphen: 'ソフトハイフン',
  zeroWidthSpace: '幅のない空白',
  nonJoiner: 'ゼロ幅非接合子',
  joiner: 'ゼロ幅接合子',
  lineSeparator: '行区切り文字',
  paragraphSeparator: '段落区切り文字',
  wordJoiner: '単語結合子',
  hangulFiller: 'ハングルの埋め草',
  byteOrderMark: 'バイト順マーク',
  object: 'オブジェクトの置き場所',
  replacement: '失われた文字の印',
  control: '制御文字',
  half: '文字の片割れ',
  privateUse: '外字',
  noncharacter: '文字ではない符号',
  direction: '文字の向きを変える記号',
  otherSpace: '幅の違う空白',
  selector: '異体字セレクター',
  invisible: '見えない文字',
}

/** `U+200B（幅のない空白）`. */
export const characterName = (character: string): string =>
  `${numberOf(character)}（${names[kindOfCharacter(character)]}）`
