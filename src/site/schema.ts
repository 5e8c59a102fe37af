/** What each setting of `yonkoma.config.ts` has to be. */
import { z } from 'zod'
import { addressFault } from '../environment.ts'
import { type Locale, locales } from '../languages/locales.ts'
import type { settingWords } from '../messages/en/settings.ts'
import { type AccountKind, accountKinds, isAccount, networks } from './accounts.ts'
import { contrast, readable } from './contrast.ts'
import { type SiteSettings, shareServices } from './define.ts'
import { faceKeys } from './face.ts'
import { isTimeZone } from './time-zone.ts'

/** What belongs in a setting, in the words of an editor's language. */
export type Wanted = (wanted: (typeof settingWords)['wanted']) => string

const text = (isRight: (value: string) => boolean, wanted: Wanted) =>
  z.string().refine(isRight, { params: { wanted } })

/** Letters as readers count them: a flag is one. */
const lengthOf = (value: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)].length

const line = (most: number) =>
  text(
    (value) => value.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(value) && lengthOf(value) <= most,
    (say) => say.line(most),
  )

/** A value said once in each language of the site. */
const inEach = <T extends z.ZodType>(languages: readonly Locale[], value: T) =>
  z.strictObject(Object.fromEntries(languages.map((language) => [language, value])))

const colour = text(
  (value) => /^#[\da-f]{6}$/i.test(value),
  (say) => say.colour(),
)
const lightAndDark = z.strictObject({ light: colour, dark: colour })

type Inks = SiteSettings['colours']

/** Text, and what it is printed on: both as they are named in the settings. */
const printed = ({ spot, spotText, paper, ink }: Inks) =>
  [
    ['spotText.light', spotText.light, 'paper.light', paper.light],
    ['spotText.dark', spotText.dark, 'paper.dark', paper.dark],
    ['ink.light', ink.light, 'paper.light', paper.light],
    ['ink.dark', ink.dark, 'paper.dark', paper.dark],
    ['spot', spot, 'ink.light', ink.light],
  ] as const

const colours = z
  .strictObject({ spot: colour, spotText: lightAndDark, paper: lightAndDark, ink: lightAndDark })
  .superRefine((inks, context) => {
    for (const [name, one, under, other] of printed(inks)) {
      const found = contrast(one, other)
      const wanted: Wanted = (say) => say.contrast(under, found, readable)
      if (found < readable)
        context.addIssue({ code: 'custom', path: name.split('.'), input: one, params: { wanted } })
    }
  })

const address = text(
  (value) => /^https?:\/\/./i.test(value) && URL.canParse(value),
  (say) => say.address(),
)

const account = <Kind extends AccountKind>(kind: Kind) => {
  const { name, handle, example } = networks[kind]
  return z.strictObject({
    kind: z.literal(kind),
    handle: text(
      (value) => handle.test(value),
      (say) => say.account(name, example),
    ),
  })
}

const [firstAccount, ...otherAccounts] = accountKinds

const follow = z.discriminatedUnion('kind', [
  account(firstAccount),
  ...otherAccounts.map(account),
  z.strictObject({ kind: z.literal('mail'), page: address }),
  z.strictObject({ kind: z.literal('rss') }),
])

const services = z.array(z.enum(shareServices))

const attributes: Wanted = (say) => say.attributes()

/** One that makes nothing run, and says nothing that `src` says. */
const isAttribute = (name: string): boolean => /^(?!on|src$|defer$)[a-z][a-z0-9-]*$/.test(name)

const onOrOff = {
  archive: z.boolean(),
  strips: z.boolean().optional(),
  topics: z.boolean(),
  glossary: z.boolean(),
  gallery: z.boolean(),
  sources: z.boolean(),
  embeds: z.boolean(),
  play: z.boolean().optional(),
}

const headTag = z.discriminatedUnion('tag', [
  z.strictObject({
    tag: z.literal('script'),
    src: address,
    by: line(60),
    policy: address,
    attributes: z
      .record(z.string(), z.string())
      .refine((all) => Object.keys(all).every(isAttribute), { params: { wanted: attributes } })
      .optional(),
  }),
  z.strictObject({ tag: z.literal('meta'), name: line(100), content: z.string() }),
])

const languageList: Wanted = (say) => say.languages(locales[0])

const languages = z
  .array(z.enum(locales))
  .refine((list) => list.length > 0 && new Set(list).size === list.length, {
    params: { wanted: languageList },
  })

const settingsIn = (known: readonly Locale[]) => {
  const words = (most: number) => inEach(known, line(most))
  return z.strictObject({
    languages,
    address: text(
      (value) => addressFault(value) === null,
      (say) => say.siteAddress(),
    ).optional(),
    timeZone: text(isTimeZone, (say) => say.timeZone()),
    publishes: text(
      (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
      (say) => say.hour(),
    ).nullable(),
    name: words(40),
    tagline: words(120),
    description: words(300),
    promise: words(80),
    sideline: words(20),
    follow: z.array(follow),
    share: inEach(known, services),
    hashtag: text(
      (value) => /^[\p{L}\p{M}\p{N}_]+$/u.test(value),
      (say) => say.hashtag(),
    ),
    licence: z.strictObject({ name: line(60), url: address }),
    colours,
    pages: z.strictObject(onOrOff),
    head: z.array(headTag),
    face: z.enum(faceKeys),
    mail: text(
      (value) => /^\S+@\S+\.\S+$/.test(value),
      (say) => say.mail(),
    ).nullable(),
    host: z.strictObject({ name: line(60), policy: address }).nullable(),
  })
}

const contact: Wanted = (say) => say.contact()

/** @param known the languages of the site: `languagesIn` */
export const siteSchema = (known: readonly Locale[]) =>
  settingsIn(known).refine(({ follow, mail }) => follow.some(isAccount) || mail !== null, {
    path: ['follow'],
    params: { wanted: contact },
  })
