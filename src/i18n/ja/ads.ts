import type { ads as english } from '../en/ads.ts'
import type { Translated } from '../words.ts'

export const ads = {} as const satisfies Translated<typeof english>
