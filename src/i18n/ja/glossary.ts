import type { glossary as english } from '../en/glossary.ts'
import type { Translated } from '../words.ts'

export const glossary = {} as const satisfies Translated<typeof english>
