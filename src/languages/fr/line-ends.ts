import { lineEnds as english } from '../en/line-ends.ts'
import type { LineEnds } from '../typesetting.ts'
import { belongTogether } from './word-pairs.ts'

/** Articles, pronouns, prepositions. */
const weak =
  /(?:^|\s)(?:à|au|aux|avec|ce|ces|cet|cette|chez|dans|de|des|du|en|est|et|il|elle|je|la|le|les|leur|leurs|ma|mais|me|mes|mon|ne|ni|nos|notre|on|ou|où|par|pour|qu[ei]|sa|sans|se|ses|si|son|sous|sur|ta|te|tes|ton|très|tu|un|une|vers|vos|votre|y)$/i

export const lineEnds: LineEnds = {
  ...english,
  belongTogether,
  weakEnd: weak,
  weakHeadlineEnd: weak,
}
