/** The two files that all stories share: topics.yaml and people.yaml. */
import { z } from 'zod'
import { fitting, prose, words } from './fields.ts'
import { handle, slug } from './names.ts'

const named = z.strictObject({
  /** As readers see it. */
  name: fitting(24, 14),
  /** One line. */
  description: prose,
})

/** topics.yaml: key → names and descriptions. */
export const topics = z.record(slug, z.strictObject({ en: named, ja: named }))

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
    en: described,
    ja: described,
  }),
)
