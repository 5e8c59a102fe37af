/** True for a line with one letter, digit or kanji. A cry of one, as え？ is, may have its own line. */
export const isLoneLetter = (line: string): boolean =>
  /^[^\p{L}\p{N}]*[\p{L}\p{N}]\p{M}*[^\p{L}\p{N}！？!?…。]*$/u.test(line)
