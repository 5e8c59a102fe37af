import type { search as english } from '../en/search.ts'
import type { Translated } from '../words.ts'

export const search = {} as const satisfies Translated<typeof english>
