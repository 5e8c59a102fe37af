/** The cards of this site: what each is made of, under which name it is kept, and how it is drawn. */
import { cacheFile, fingerprint, sourceText } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../i18n/locales.ts'
import { site } from '../site.ts'
import type { Disclosure, Mood } from '../story/story.ts'
import { rasterise } from './raster.ts'
import type { Brand } from './sheet.ts'
import { drawSiteCard } from './site-card.ts'
import { drawStoryCard } from './story-card.ts'

export interface Card {
  /** Where the picture is kept. The name stands for all that it is made of. */
  readonly file: string
  /** The bytes of the file. */
  readonly draw: () => Promise<Uint8Array>
}

export interface StoryCardWords {
  readonly locale: Locale
  readonly title: string
  /** Name of the topic in the same language. */
  readonly topic: string
  /** On the right of the card. */
  readonly picture: CardPicture
}

/** A picture for the right side of a card. */
export interface CardPicture {
  /** Stands for all that it is made of. */
  readonly key: string
  /** SVG text, 522 × 630 px or of that shape. */
  readonly draw: () => string | Promise<string>
  /** How it was made, to be written into the card; default a drawing of the site's own. */
  readonly made?: Disclosure['art']
}

export const storyCard = ({ picture, ...words }: StoryCardWords): Card =>
  card({ ...words, brand: brandOf(words.locale) }, picture, drawStoryCard)

/** For pages that are not stories. */
export const siteCard = (locale: Locale): Card =>
  card({ locale, tagline: site.tagline[locale], brand: brandOf(locale) }, picoPicture('happy'), drawSiteCard)

function card<Words>(
  words: Words,
  picture: CardPicture,
  draw: (card: Words & { picture: string }) => string,
): Card {
  const { made } = picture
  const key = fingerprint(JSON.stringify([words, made]), draw.name, picture.key, drawingHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: async () =>
      rasterise(draw({ ...words, picture: await picture.draw() }), made === undefined ? {} : { made }),
  }
}

const brandOf = (locale: Locale): Brand => ({
  name: site.name[locale],
  ink: site.colours.ink.light,
  paper: site.colours.paper.light,
  spot: site.colours.spot,
})

/** Everything that is the same for all cards: code, tools, fonts. */
const drawingHash = (): string => fingerprint(codeHash('src/card/card.ts'), facesHash())

/** The spot colour in which the pictures were drawn; a card prints them in the site's own. */
const drawnSpot = '#ff5436'

/** Pico in a mood, for what has no panel to show. */
export function picoPicture(mood: Mood): CardPicture {
  const known = pictures.get(mood)
  if (known) return known
  const svg = sourceText(`src/assets/pico/card-${mood}.svg`).replaceAll(drawnSpot, site.colours.spot)
  const picture = { key: fingerprint(svg), draw: () => svg }
  pictures.set(mood, picture)
  return picture
}

const pictures = new Map<Mood, CardPicture>()
