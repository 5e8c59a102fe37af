/** Straight quotation marks as typed → curled ones of English. Lines of lettering and labels share it. */

/** After these a mark opens: the beginning, white space, brackets, dashes, another opening mark. */
const opens = String.raw`(?<=^|[\s(\[{“‘—–/-])`

/** Words that have lost their beginning: the mark is an apostrophe, though it stands where one opens. */
const elided =
  /(?<![\p{L}\p{N}])'(?=(?:em|tis|twas|twere|twill|til|till|cause|bout|cuz|nuff|neath|tween|kay)(?!\p{L})|n(?=['’]|(?!\p{L}))|\d0s?(?!\d)|\d\d(?!\d|['’]))/giu

/** Feet and inches, minutes and seconds: 5′10″. */
const feet = /(?<=\d)'(?=\d{1,2}(?!\d))/g
const inches = /(?<=\d′\d{1,2})"/g

export const curled = (line: string): string =>
  line
    .replace(feet, '′')
    .replace(inches, '″')
    .replace(new RegExp(`${opens}"(?=\\S)`, 'g'), '“')
    .replace(/"/g, '”')
    .replace(elided, '’')
    .replace(new RegExp(`${opens}'(?=\\S)`, 'g'), '‘')
    .replace(/'/g, '’')
