/** Pictures of a story, as schema.org names them. */
import type { ImageObject, IPTCDigitalSourceEnumeration } from 'schema-dts'
import { crop, cropShapes, crops } from '../card/crops.ts'
import { digitalSources } from '../picture/disclosure.ts'
import { site } from '../site.ts'
import type { Disclosure, Edition, Story } from '../stories/story.ts'
import { address, cardPath, cropPath } from '../urls/paths.ts'
import { cardWords } from './card-words.ts'
import { imageSize } from './site-graph.ts'

/** Clean crops first, where there are any: search engines show them beside a headline; then the card. */
export const images = (story: Story, edition: Edition): ImageObject[] => [
  ...cropShapes.flatMap((shape) => (crop(site, story, shape) ? [cropImage(story, shape)] : [])),
  {
    '@type': 'ImageObject',
    url: address(cardPath(edition.locale, story.slug)),
    ...imageSize,
    caption: cardWords(story, edition),
    ...madeBy(story.disclosure.art),
  },
]

const cropImage = ({ slug, disclosure }: Story, shape: (typeof cropShapes)[number]): ImageObject => ({
  '@type': 'ImageObject',
  url: address(cropPath(slug, shape)),
  width: `${crops[shape].width}`,
  height: `${crops[shape].height}`,
  ...madeBy(disclosure.art),
})

/** Google's word for how a thing was made; work by hand alone needs none. */
export function madeBy(made: Disclosure['text' | 'art']): {
  digitalSourceType?: IPTCDigitalSourceEnumeration
} {
  const source = digitalSources[made]
  if (source === null) return {}
  const name = `${source.charAt(0).toUpperCase()}${source.slice(1)}DigitalSource`
  return { digitalSourceType: `https://schema.org/${name}` as IPTCDigitalSourceEnumeration }
}
