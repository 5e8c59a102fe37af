/** The cards of this site: what each is made of, under which name it is kept, and how it is drawn. */
import { cacheFile, fingerprint, packageVersion, sourceHash, sourceText } from '../cache.ts'
import type { Face } from '../fonts/faces.ts'
import { faceHash } from '../fonts/faces.ts'
import type { Locale } from '../i18n/locales.ts'
import { site } from '../site.ts'
import type { Mood } from '../story/story.ts'
import { rasterise } from './raster.ts'
import type { Brand } from './sheet.ts'
import { drawSiteCard } from './site-card.ts'
import { drawStoryCard } from './story-card.ts'

export interface Card {
  /** Where the PNG is kept. The name stands for all that the PNG is made of. */
  readonly file: string
  /** PNG, 1200 × 630 px. */
  readonly draw: () => Promise<Uint8Array>
}

export interface StoryCardWords {
  readonly locale: Locale
  readonly title: string
  /** Name of the topic in the same language. */
  readonly topic: string
  /** Pico's, on the right of the card. */
  readonly mood: Mood
}

export const storyCard = ({ mood, ...words }: StoryCardWords): Card =>
  card({ ...words, brand: brandOf(words.locale) }, mood, drawStoryCard)

/** For pages that are not stories. */
export const siteCard = (locale: Locale): Card =>
  card({ locale, tagline: site.tagline[locale], brand: brandOf(locale) }, 'happy', drawSiteCard)

function card<Words>(words: Words, mood: Mood, draw: (card: Words & { picture: string }) => string): Card {
  const picture = pictureOf(mood)
  const key = fingerprint(JSON.stringify(words), draw.name, picture.hash, drawingHash())
  return {
    file: cacheFile('cards', `${key}.png`),
    draw: () => rasterise(draw({ ...words, picture: picture.svg })),
  }
}

const brandOf = (locale: Locale): Brand => ({
  name: site.name[locale],
  ink: site.colours.ink.light,
  paper: site.colours.paper.light,
  spot: site.colours.spot,
})

/** Everything that is the same for all cards: code, fonts, tools. */
function drawingHash(): string {
  const code = sourceHash('src/card', 'src/lettering', 'src/fonts/faces.ts', 'src/story/phrases.ts')
  const tools = ['harfbuzzjs', 'budoux', 'sharp'].map(packageVersion)
  return fingerprint(code, ...tools, ...faces.map(faceHash))
}

const faces: readonly Face[] = ['display', 'heavy', 'gothic', 'ui']

/** The spot colour in which the pictures were drawn; a card prints them in the site's own. */
const drawnSpot = '#ff5436'

function pictureOf(mood: Mood): { readonly svg: string; readonly hash: string } {
  const known = pictures.get(mood)
  if (known) return known
  const svg = sourceText(`src/assets/pico/card-${mood}.svg`).replaceAll(drawnSpot, site.colours.spot)
  const picture = { svg, hash: fingerprint(svg) }
  pictures.set(mood, picture)
  return picture
}

const pictures = new Map<Mood, { readonly svg: string; readonly hash: string }>()
