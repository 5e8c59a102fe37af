/** The files that all stories share: topics.yaml, people.yaml and, where there are any, names.yaml and cast.yaml. */
import { z } from 'zod'
import { ages, glassesKinds, hairs, shades, tops } from '../../site/cast-words.ts'
import { inEachLanguage } from '../../site.ts'
import { fitting, prose, words } from './fields.ts'
import { castName, handle, slug } from './names.ts'

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

/** cast.yaml: what scripts call somebody → names, and what they look like. */
export const cast = z.record(
  castName,
  z.strictObject({
    ...inEachLanguage(() => z.strictObject({ name: fitting(24, 14) })),
    hair: z.enum(hairs).optional(),
    /** Of the hair; default black. */
    shade: z.enum(shades).optional(),
    top: z.enum(tops).optional(),
    glasses: z.enum(glassesKinds).optional(),
    age: z.enum(ages).optional(),
    lashes: z.boolean().optional(),
    headset: z.boolean().optional(),
    beard: z.boolean().optional(),
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
