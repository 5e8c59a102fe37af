/**
 * Advertisements: none by default. Each is a page of the advertiser's in a frame of its own, which can neither read nor
 * change ours; the room it takes is reserved whether it arrives or not. The privacy page lists them from here.
 */
import { z } from 'zod'

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

export const ads: readonly Ad[] = adsIn(process.env['YONKOMA_ADS'])

/** The advertisement of a place; null where there is none. */
export const adAt = (place: Ad['place']): Ad | null =>
  ads.find((candidate) => candidate.place === place) ?? null

/**
 * @param text a JSON list, as in `YONKOMA_ADS`
 * @throws where it is not such a list, saying what is wrong with it
 */
export function adsIn(text: string | undefined): readonly Ad[] {
  if (!text) return []
  const result = z.array(ad).safeParse(json(text))
  if (result.success) return result.data
  throw new Error(
    `YONKOMA_ADS is not a list of advertisements.\n${z.prettifyError(result.error)}\n${example}`,
  )
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`YONKOMA_ADS is not JSON.\n${example}`, { cause })
  }
}

const example =
  'Write, for example: [{"place":"story","width":300,"height":250,"src":"https://ads.example/slot","by":"Example Ads","policy":"https://ads.example/privacy"}]'
