import type { ads as english } from '../../en/words/ads.ts'
import type { Translated } from '../../words.ts'

export const ads = {
  'ad.label': '広告',
  'ad.by': (name) => `${name}の広告`,
} as const satisfies Translated<typeof english>
