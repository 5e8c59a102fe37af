import type { sources as english } from '../en/sources.ts'
import type { Translated } from '../words.ts'

export const sources = {} as const satisfies Translated<typeof english>
