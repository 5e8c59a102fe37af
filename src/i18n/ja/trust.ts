import type { trust as english } from '../en/trust.ts'
import type { Translated } from '../words.ts'

export const trust = {} as const satisfies Translated<typeof english>
