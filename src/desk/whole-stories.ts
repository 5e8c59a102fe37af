/** Stories that an editor names and that can be drawn. */
import type { Said } from '../messages/editor-words.ts'
import { type Library, readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import type { Story } from '../stories/story.ts'
import { chosenSlugs } from './chosen.ts'
import { WrongUsage } from './command-line.ts'

export interface WholeStories {
  readonly stories: readonly Story[]
  /** Drafts and what is scheduled included. */
  readonly library: Library
}

/**
 * @param names slugs, or paths of folders and files
 * @param noName what is said where there are none
 * @throws WrongUsage where none was named, or one cannot be drawn
 */
export async function wholeStories(names: readonly string[], noName: Said): Promise<WholeStories> {
  if (names.length === 0) throw new WrongUsage(noName)
  const library = await readLibrary({ ...librarySettings(), includeUnpublished: true })
  const slugs = [...(chosenSlugs(names, library) ?? [])]
  const stories = slugs.map((slug) => {
    const story = library.stories.find((one) => one.slug === slug)
    if (!story) throw new WrongUsage(({ draw }) => draw.cannotBeRead(slug))
    return story
  })
  return { stories, library }
}
