import type { en } from './en/words/words.ts'

/** The same keys with the same arguments, in another language. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string
}

/** Every phrase of the interface; the keys and the arguments are those of English. */
export type Words = Translated<typeof en>
