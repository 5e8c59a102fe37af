/** The files that all stories share: topics.yaml, people.yaml and, where there are any, names.yaml and cast.yaml. */
import { z } from 'zod'
import { fault } from '../../messages/fault.ts'
import { type Kind, keysOfKind, kindOf, type Written } from '../../site/cast-looks.ts'
import {
  ages,
  antennas,
  badges,
  coats,
  dogEars,
  glassesKinds,
  hairs,
  hats,
  heights,
  kinds,
  lamps,
  robotHeads,
  shades,
  skins,
  tops,
} from '../../site/cast-words.ts'
import { inEachLanguage } from '../../site.ts'
import { type FaultInText, fitting, prose, words } from './fields.ts'
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
  z
    .strictObject({
      ...inEachLanguage(() => z.strictObject({ name: fitting(24, 14) })),
      /** Default a person. */
      kind: z.enum(kinds).optional(),
      /** False for somebody who only has a name. */
      drawn: z.boolean().optional(),
      hair: z.enum(hairs).optional(),
      /** Of the hair, default black; of a robot's metal, default white. */
      shade: z.enum(shades).optional(),
      top: z.enum(tops).optional(),
      glasses: z.enum(glassesKinds).optional(),
      hat: z.enum(hats).optional(),
      age: z.enum(ages).optional(),
      skin: z.enum(skins).optional(),
      height: z.enum(heights).optional(),
      /** Default true with a bun or a ponytail. */
      earrings: z.boolean().optional(),
      lashes: z.boolean().optional(),
      headset: z.boolean().optional(),
      beard: z.boolean().optional(),
      head: z.enum(robotHeads).optional(),
      antenna: z.enum(antennas).optional(),
      badge: z.enum(badges).optional(),
      lamp: z.enum(lamps).optional(),
      coat: z.enum(coats).optional(),
      ears: z.enum(dogEars).optional(),
      collar: z.boolean().optional(),
    })
    .check(({ value, issues }) => {
      for (const { key, kind } of strayLooks(value))
        issues.push({
          code: 'custom',
          input: value,
          path: [key],
          params: {
            atKey: true,
            of: () => fault('unknown-key/kind', { key, kind, keys: kind ? keysOfKind[kind] : [] }),
          } satisfies FaultInText,
        })
    }),
)

const looks: ReadonlySet<string> = new Set(Object.values(keysOfKind).flat())

/** Keys that another kind has; all of them where somebody is never drawn. */
function strayLooks(member: Written): readonly { readonly key: string; readonly kind: Kind | null }[] {
  const kind = member['drawn'] === false ? null : kindOf(member)
  const own: readonly string[] = kind ? keysOfKind[kind] : []
  return Object.keys(member)
    .filter((key) => looks.has(key) && !own.includes(key))
    .map((key) => ({ key, kind }))
}

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
