/** The files that all stories share: topics.yaml, people.yaml and, where there is one, names.yaml. */
import { z } from 'zod'
import { inEachLanguage } from '../../site.ts'
import { fitting, prose, words } from './fields.ts'
import { handle, slug } from './names.ts'

const named = z.strictObject({
  /** As readers see it. */
  name: fitting(24, 14),
  /** One line. */
  description: prose,
})

/** topics.yaml: key → names and descriptions. */
export const topics = z.record(
  slug,
  z.strictObject({
    ...inEachLanguage(() => named),
    /** Other words under which readers look for it, in any language. */
    also: z.array(words).default([]),
  }),
)

/** names.yaml: key → a name in every language, and its other spellings. */
export const names = z.record(
  words,
  z.strictObject({
    ...inEachLanguage(() => words),
    /** In any language. */
    also: z.array(words).default([]),
  }),
)

const described = z.strictObject({
  /** Byline. */
  name: words,
  /** One or two sentences. */
  bio: prose,
})

/** people.yaml: key → name, account and bio. */
export const people = z.record(
  slug,
  z.strictObject({
    /** X account without @; left out where there is none. */
    handle: handle.optional(),
    ...inEachLanguage(() => described),
  }),
)
