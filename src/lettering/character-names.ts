/** Characters by the names that Unicode gives them, so that one that no font draws can be told in words. */
import { unicodeNames } from './unicode-names.ts'

/** `😀` → `U+1F600 GRINNING FACE`; several code points are joined by `+`, joiners and selectors left out. */
export async function characterName(character: string): Promise<string> {
  const names = await unicodeNames()
  const signs = [...character.normalize('NFC')]
  const seen = signs.filter((sign) => !/^\p{Default_Ignorable_Code_Point}$/u.test(sign))
  const named = (seen.length > 0 ? seen : signs).map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${names.get(code) ?? ''}`.trim()
  })
  return named.length > most ? `${named.slice(0, most).join(' + ')} + …` : named.join(' + ')
}

const most = 4
