import type { feeds as english } from '../en/feeds.ts'
import type { Translated } from '../words.ts'

export const feeds = {} as const satisfies Translated<typeof english>
