/** One width for each mark, so that it can stand upright; three dots are an ellipsis. */
export function fullWidthMarks(line: string): string {
  return line
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC'))
    .replace(/\.{2,}|。{3,}|・{3,}/g, '…')
    .replace(/[~～]/g, '〜')
    .replace(/⸺/g, '――')
    .replace(/[—–─━]/g, '―')
    .replace(/‼/g, '！！')
    .replace(/⁉/g, '！？')
    .replace(/⁈/g, '？！')
    .replace(/⁇/g, '？？')
    .replace(/[!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
