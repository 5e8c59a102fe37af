import type { reader as english } from '../en/reader.ts'
import type { Translated } from '../words.ts'

export const reader = {} as const satisfies Translated<typeof english>
