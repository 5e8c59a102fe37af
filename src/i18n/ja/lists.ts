import type { lists as english } from '../en/lists.ts'
import type { Translated } from '../words.ts'

export const lists = {} as const satisfies Translated<typeof english>
