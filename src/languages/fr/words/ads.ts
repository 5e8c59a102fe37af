import type { ads as english } from '../../en/words/ads.ts'
import type { Translated } from '../../words.ts'

export const ads = {
  'ad.label': 'Publicité',
  'ad.by': (name) => `Publicité : ${name}`,
} as const satisfies Translated<typeof english>
