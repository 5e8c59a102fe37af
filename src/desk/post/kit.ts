/** A story as it is posted: a folder of pictures for each language, and `post.json`, which describes them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PostPicture, postPictures } from '../../card/post-pictures.ts'
import type { Locale } from '../../languages/locales.ts'
import { cutToFit } from '../../share/cut.ts'
import { type PostService, type PostText, postTexts } from '../../share/post-texts.ts'
import { graphemes } from '../../share/text.ts'
import { site } from '../../site.ts'
import type { Edition, Story, Topic } from '../../stories/story.ts'
import { spokenAlt, transcript } from '../../stories/transcript.ts'
import { address, storyPath } from '../../urls/paths.ts'
import type { DeskStory } from '../desk-stories.ts'

/** What `post.json` holds; docs/make-it-yours.md describes it. */
export interface PostKit {
  readonly version: 1
  /** Slug. */
  readonly story: string
  /** Only what is published has a page to link to. */
  readonly state: DeskStory['state']
  /** ISO 8601. */
  readonly published: string
  readonly languages: Partial<Readonly<Record<Locale, PostEdition>>>
}

export interface PostEdition {
  readonly url: string
  readonly pictures: readonly DescribedPicture[]
  readonly texts: Readonly<Record<PostService, PostText>>
}

interface DescribedPicture extends Pick<PostPicture, 'ratio' | 'width' | 'height' | 'panels'> {
  /** From the folder of `post.json`: `en/panel-1.4x5.png` */
  readonly file: string
  readonly alt: string
}

export interface Posting extends Pick<PostKit, 'state'> {
  readonly story: Story
  readonly topics: ReadonlyMap<string, Topic>
}

/** No picture is drawn for it. */
export function kitOf({ story, state, topics }: Posting): PostKit {
  const topic = topics.get(story.topic)
  if (!topic) throw new Error(`${story.slug} names a topic that does not exist`)
  return {
    version: 1,
    story: story.slug,
    state,
    published: new Date(story.published.time).toISOString(),
    languages: Object.fromEntries(
      Object.values(story.editions).map((edition) => [edition.locale, described(story, edition, topic)]),
    ),
  }
}

/** @param folder of the story, to be made */
export async function writeKit(posting: Posting, folder: string): Promise<PostKit> {
  const { story } = posting
  const kit = kitOf(posting)
  for (const edition of Object.values(story.editions))
    await writePictures(story, edition, join(folder, edition.locale))
  await writeFile(join(folder, 'post.json'), `${JSON.stringify(kit, null, 2)}\n`)
  return kit
}

/** One after the other: each takes the memory of a large picture. */
async function writePictures(story: Story, edition: Edition, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, draw } of postPictures(site, story, edition))
    await writeFile(join(folder, `${name}.png`), await draw())
}

/** A picture that a service gets. */
export interface DrawnPanel {
  /** PNG. */
  readonly bytes: Uint8Array
  readonly alt: string
}

export async function drawPanels(story: Story, edition: Edition): Promise<readonly DrawnPanel[]> {
  const panels: DrawnPanel[] = []
  for (const { draw, panels: shown } of postedOf(postPictures(site, story, edition)))
    panels.push({ bytes: await draw(), alt: altOf(edition, shown) })
  return panels
}

/** Of the pictures of an edition those that services get: its panels, upright, as many as all of them take. */
export const postedOf = <Picture extends Pick<PostPicture, 'ratio'>>(
  pictures: readonly Picture[],
): readonly Picture[] => pictures.filter(({ ratio }) => ratio === '4:5').slice(0, 4)

function described(story: Story, edition: Edition, topic: Topic): PostEdition {
  const url = address(storyPath(edition.locale, story.slug))
  return {
    url,
    pictures: postPictures(site, story, edition).map(({ name, ratio, width, height, panels }) => ({
      file: `${edition.locale}/${name}.png`,
      ratio,
      width,
      height,
      panels,
      alt: altOf(edition, panels),
    })),
    texts: postTexts({ edition, topic, url }),
  }
}

/** What X, Threads and Instagram take of it; Mastodon and Bluesky take more. */
const altLimit = 1000

function altOf(edition: Edition, panels: readonly number[]): string {
  const said = transcript(edition).filter((_, index) => panels.includes(index + 1))
  const fits = (words: string): boolean => graphemes(words) <= altLimit
  return cutToFit(said.map(spokenAlt).join('\n\n'), { locale: edition.locale, fits })
}
