/** The two files that all stories share: topics.yaml and people.yaml. */
import { z } from 'zod'
import { fitting, words } from './fields.ts'

const named = z.strictObject({
  /** As readers see it. */
  name: fitting(24, 14),
  /** One line. */
  description: words,
})

/** topics.yaml: key → names and descriptions. */
export const topics = z.record(z.string(), z.strictObject({ en: named, ja: named }))

const described = z.strictObject({
  /** Byline. */
  name: words,
  /** One or two sentences. */
  bio: words,
})

/** people.yaml: key → name, account and bio. */
export const people = z.record(
  z.string(),
  z.strictObject({
    /** X account without @; left out where there is none. */
    handle: z
      .string()
      .regex(/^\w{1,15}$/)
      .optional(),
    en: described,
    ja: described,
  }),
)
