/**
 * Advertisements: none by default. Each is a page of the advertiser's in a frame of its own, which can neither read nor
 * change ours; the room it takes is reserved whether it arrives or not. The privacy page lists them from here.
 */
import { z } from 'zod'
import type { Said } from './messages/editor-words.ts'

const ad = z.strictObject({
  /** `story`: before the turn of every article. `home`: between the strips and the topics of the home page. */
  place: z.enum(['story', 'home']),
  /** CSS px that are reserved. */
  width: z.int().min(50).max(1000),
  height: z.int().min(50).max(1000),
  /** The advertiser's page. */
  src: z.url({ protocol: /^https?$/ }),
  /** Who is asked for it, by the name readers know. */
  by: z.string().min(1),
  /** Where that company says what it does with the visit. */
  policy: z.url({ protocol: /^https?$/ }),
})

export type Ad = z.output<typeof ad>

/** None where `adsFault` finds a fault: every command refuses that before it does anything. */
export const ads: readonly Ad[] = adsIn(process.env['YONKOMA_ADS'])

/** The advertisement of a place; null where there is none. */
export const adAt = (place: Ad['place']): Ad | null =>
  ads.find((candidate) => candidate.place === place) ?? null

/** @param text a JSON list, as in `YONKOMA_ADS` */
export function adsIn(text: string | undefined): readonly Ad[] {
  return read(text).ads
}

/** What is wrong with such a list; null where nothing is. */
export function adsFault(text: string | undefined): Said | null {
  const { wrong } = read(text)
  return wrong === null ? null : ({ settings }) => settings.ads(wrong)
}

interface Read {
  readonly ads: readonly Ad[]
  /** Null where nothing is wrong. */
  readonly wrong: string | null
}

function read(text: string | undefined): Read {
  if (!text) return { ads: [], wrong: null }
  const value = json(text)
  if (value === undefined) return { ads: [], wrong: 'not JSON' }
  const result = z.array(ad).safeParse(value)
  if (result.success) return { ads: result.data, wrong: null }
  const wrong = result.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  )
  return { ads: [], wrong: wrong.join('; ') }
}

/** Undefined where it is not JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
