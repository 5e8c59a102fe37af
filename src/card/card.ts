/** The cards of a site: what each is made of, under which name it is kept, and how it is drawn. */
import { cacheFile, fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { facesHash } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import type { Site } from '../site.ts'
import type { Brand } from './brand.ts'
import type { CardPicture } from './card-picture.ts'
import { rasterise } from './raster.ts'
import { drawSiteCard } from './site-card.ts'
import { sitePicture } from './site-picture.ts'
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
  /** Name of the story in addresses: the ground follows from it. */
  readonly slug: string
  /** On the right of the card. */
  readonly picture: CardPicture
}

export const storyCard = (site: Site, { picture, slug, ...words }: StoryCardWords): Card =>
  card({ ...words, seed: slug, brand: brandOf(site, words.locale) }, picture, drawStoryCard)

/** For pages that are not stories. */
export const siteCard = (site: Site, locale: Locale): Card =>
  card({ locale, brand: brandOf(site, locale) }, sitePicture(site, locale), drawSiteCard)

function card<Words>(
  words: Words,
  picture: CardPicture,
  draw: (card: Words & { picture: string; aside?: string }) => string,
): Card {
  const { provenance, aside } = picture
  const key = fingerprint(JSON.stringify([words, provenance]), draw.name, picture.key, drawingHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: async () => {
      const pictures = { picture: await picture.draw(), ...(aside ? { aside: aside() } : {}) }
      return rasterise(draw({ ...words, ...pictures }), provenance === undefined ? {} : { provenance })
    },
  }
}

export const brandOf = ({ name, colours }: Site, locale: Locale): Brand => ({
  name: name[locale],
  ink: colours.ink.light,
  paper: colours.paper.light,
  spot: colours.spot,
})

/** Everything that is the same for all cards: code, tools, fonts. */
const drawingHash = (): string => fingerprint(codeHash('src/card/card.ts'), facesHash())
