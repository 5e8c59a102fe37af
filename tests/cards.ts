/** Cards of stories, 300 px wide each, as a timeline shows them: which of them look alike. */
import sharp from 'sharp'
import { storyCard } from '../src/card/card.ts'
import { cardPicture } from '../src/card/panel-picture.ts'
import type { Site } from '../src/site.ts'
import type { Story } from '../src/stories/story.ts'

/** px */
export const [cardWidth, cardHeight] = [300, 158] as const

export interface Card {
  readonly slug: string
  readonly name: string
  readonly png: Uint8Array
}

export const cardsOf = async (site: Site, stories: readonly Story[]): Promise<readonly Card[]> =>
  Promise.all(
    stories.flatMap((story) =>
      Object.values(story.editions).map(async (edition) => {
        const { slug, topic } = story
        const { locale, title } = edition
        const picture = cardPicture(site, story, edition)
        const png = await storyCard(site, { locale, title, topic, slug, picture }).draw()
        return { slug, name: `${slug} ${locale}`, png }
      }),
    ),
  )

export const small = ({ png }: Card) => sharp(png).resize(cardWidth, cardHeight)

/** Pairs of cards of different stories of which no more than a quarter of the px differ by more than a fifth. */
export async function alike(cards: readonly Card[]): Promise<readonly string[]> {
  const seen = await Promise.all(
    cards.map(async (card) => ({ ...card, px: await small(card).greyscale().raw().toBuffer() })),
  )
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => other.slug !== one.slug && unlike(one.px, other.px) <= 0.25)
      .map((other) => `${one.name} and ${other.name}: ${unlike(one.px, other.px)}`),
  )
}

const unlike = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + (Math.abs(value - (other[at] ?? 0)) > 51 ? 1 : 0), 0) / one.length
