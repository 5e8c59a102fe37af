/** A reading stands beside a term that kana do not spell already: 認証（にんしょう）, but not ポート. */
export const isNeeded = (reading: string | null, term: string): reading is string =>
  reading !== null && !/^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(term)
