/** The first kana of each row of the 五十音, small ones before large ones, as Unicode counts them. */
const firstOfRow = 'ぁかさたなはまゃらゎ'
const rows = 'あかさたなはまやらわ'

/** `がくしゅう` → か, `ヴァイオリン` → あ; null where a word begins with no kana. */
export function kanaRow(word: string): string | null {
  const [first = ''] = word.normalize('NFKD')
  const code = first.charCodeAt(0)
  const kana = /\p{Script=Katakana}/u.test(first) ? code - katakanaOffset : code
  if (!/\p{Script=Hiragana}/u.test(String.fromCharCode(kana))) return null
  const row = [...firstOfRow].findLastIndex((start) => start.charCodeAt(0) <= kana)
  return rows[row] ?? null
}

const katakanaOffset = 'ア'.charCodeAt(0) - 'あ'.charCodeAt(0)
