/** What each setting of `yonkoma.config.ts` has to be. */
import { z } from 'zod'
import { addressFault } from '../environment.ts'
import { type Locale, type Localized, locales } from '../languages/locales.ts'
import { type AccountKind, networks } from './accounts.ts'
import { shareServices } from './define.ts'
import { isTimeZone } from './time-zone.ts'

/** What is wanted of a value, in the words that come after its name: "`hashtag` is …, which is not one word". */
export interface Wanted {
  readonly wanted: Localized
}

const text = (isRight: (value: string) => boolean, wanted: Localized) =>
  z.string().refine(isRight, { params: { wanted } satisfies Wanted })

/** Letters as readers count them: a flag is one. */
const lengthOf = (value: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)].length

const line = (most: number) =>
  text((value) => value.trim() !== '' && lengthOf(value) <= most, {
    en: `1 to ${most} characters`,
    ja: `1〜${most}文字`,
  })

/** A value said once in each language of the site. */
const inEach = <T extends z.ZodType>(languages: readonly Locale[], value: T) =>
  z.strictObject(Object.fromEntries(languages.map((language) => [language, value])))

const colour = text((value) => /^#[\da-f]{6}$/i.test(value), {
  en: 'a colour such as #ff5436',
  ja: '#ff5436 のような色',
})
const lightAndDark = z.strictObject({ light: colour, dark: colour })

const address = text((value) => /^https?:\/\/./i.test(value) && URL.canParse(value), {
  en: 'an address that begins with https://',
  ja: 'https:// で始まるアドレス',
})

const account = <Kind extends AccountKind>(kind: Kind) => {
  const { name, handle, example } = networks[kind]
  return z.strictObject({
    kind: z.literal(kind),
    handle: text((value) => handle.test(value), {
      en: `an account on ${name} without the @ in front, such as ${example}`,
      ja: `${example} のような、先頭に @ のない${name}のアカウント名`,
    }),
  })
}

const services = z.array(z.enum(shareServices))

const languages = z
  .array(z.enum(locales))
  .refine((list) => list.length > 0 && new Set(list).size === list.length, {
    params: {
      wanted: {
        en: `a list of languages, each once, such as ['${locales[0]}']`,
        ja: `['${locales[0]}'] のような、重なりのない言語のリスト`,
      },
    } satisfies Wanted,
  })

/** The languages that settings name; all that are known where they name none. */
export function languagesOf(settings: unknown): readonly Locale[] {
  const result = z.object({ languages }).safeParse(settings)
  return result.success ? result.data.languages : locales
}

const settingsIn = (known: readonly Locale[]) => {
  const words = (most: number) => inEach(known, line(most))
  return z.strictObject({
    languages,
    address: text((value) => addressFault(value) === null, {
      en: 'an address such as https://news.example.org, without ? and #',
      ja: 'https://news.example.org のような、? や # のないアドレス',
    }).optional(),
    timeZone: text(isTimeZone, {
      en: 'a time zone such as America/Toronto',
      ja: 'Asia/Tokyo のようなタイムゾーン名',
    }),
    dailyBuild: text((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), {
      en: 'a time such as 22:05, or null',
      ja: '22:05 のような時刻か null',
    }).nullable(),
    name: words(40),
    tagline: words(120),
    description: words(300),
    promise: words(80),
    sideline: words(20),
    follow: z.array(
      z.discriminatedUnion('kind', [
        account('x'),
        account('bluesky'),
        account('mastodon'),
        account('threads'),
        account('youtube'),
      ]),
    ),
    share: inEach(known, services),
    hashtag: text((value) => /^[\p{L}\p{M}\p{N}_]+$/u.test(value), {
      en: 'one word without #',
      ja: '# のない1語',
    }),
    licence: z.strictObject({ name: line(60), url: address }),
    colours: z.strictObject({ spot: colour, spotText: lightAndDark, paper: lightAndDark, ink: lightAndDark }),
    mail: text((value) => /^\S+@\S+\.\S+$/.test(value), {
      en: 'an e-mail address, or null',
      ja: 'メールアドレスか null',
    }).nullable(),
    host: z.strictObject({ name: line(60), policy: address }).nullable(),
  })
}

/** @param known the languages of the site: `languagesOf` */
export const siteSchema = (known: readonly Locale[]) =>
  settingsIn(known).refine(({ follow, mail }) => follow.length > 0 || mail !== null, {
    path: ['follow'],
    params: {
      wanted: {
        en: 'an account, or an address in `mail`. Readers cannot reach anybody now',
        ja: 'アカウントか、`mail` にアドレス',
      },
    } satisfies Wanted,
  })
