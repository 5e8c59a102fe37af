/** What each setting of `yonkoma.config.ts` has to be. */
import { z } from 'zod'
import { addressFault } from '../environment.ts'
import type { Localized } from '../languages/locales.ts'
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

const words = (most: number) => {
  const one = text((value) => value.trim() !== '' && lengthOf(value) <= most, {
    en: `1 to ${most} characters`,
    ja: `1〜${most}文字`,
  })
  return z.strictObject({ en: one, ja: one })
}

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

const settings = z.strictObject({
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
  share: z.strictObject({ en: services, ja: services }),
  hashtag: text((value) => /^[\p{L}\p{M}\p{N}_]+$/u.test(value), {
    en: 'one word without #',
    ja: '# のない1語',
  }),
  licence: z.strictObject({ name: words(60).shape.en, url: address }),
  colours: z.strictObject({ spot: colour, spotText: lightAndDark, paper: lightAndDark, ink: lightAndDark }),
  mail: text((value) => /^\S+@\S+\.\S+$/.test(value), {
    en: 'an e-mail address, or null',
    ja: 'メールアドレスか null',
  }).nullable(),
  host: z.strictObject({ name: words(60).shape.en, policy: address }).nullable(),
})

export const siteSchema = settings.refine(({ follow, mail }) => follow.length > 0 || mail !== null, {
  path: ['follow'],
  params: {
    wanted: {
      en: 'an account, or an address in `mail`. Readers cannot reach anybody now',
      ja: 'アカウントか、`mail` にアドレス',
    },
  } satisfies Wanted,
})
