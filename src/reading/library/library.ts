/**
 * Everything under the content folder → all stories, and every problem of every file.
 * `check`, the build, the dev server and the bench read through this one door.
 */
import { readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Fault, fault } from '../../messages/fault.ts'
import { errorsIn, inReadingOrder, type Problem } from '../../problem.ts'
import { numbered } from '../../stories/order.ts'
import type { Name, Person, Story, Topic } from '../../stories/story.ts'
import { resolveStoryLinks } from '../../stories/story-links.ts'
import type { ReadStory } from '../folder.ts'
import type { Headline } from '../outside.ts'
import { checkCast } from './cast.ts'
import { checkOutside } from './cross-check.ts'
import { draftPlaces, readyStory, softened } from './drafts.ts'
import { editionFiles, type Folder } from './folder-files.ts'
import { checkOwnArt } from './own-art.ts'
import { checkOwnerPages } from './owner-pages.ts'
import { readFolders } from './read-folders.ts'
import { type ContentPlace, readNames, readPeople, readTopics, type Shared } from './shared.ts'
import { isSystemFile } from './system-file.ts'
import { checkTermNames } from './term-names.ts'

export interface LibraryOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** Content folder, absolute or from the root. */
  readonly content: string
  /** What decides what is scheduled, in ms since 1970. */
  readonly now: number
  /** The desk sees drafts and scheduled stories as well. */
  readonly includeUnpublished?: boolean
}

export interface Library {
  /** Published stories, oldest first; without those that have errors. */
  readonly stories: readonly Story[]
  readonly topics: ReadonlyMap<string, Topic>
  readonly people: ReadonlyMap<string, Person>
  /** Names in all their spellings, for the search. */
  readonly names: readonly Name[]
  /** Stories without errors whose time has not come, in the order in which it will. */
  readonly scheduled: readonly Pick<Story, 'slug' | 'published'>[]
  /** Titles of stories and names of topics, which are drawn on cards. */
  readonly headlines: readonly Headline[]
  /** Every folder, also of stories that have errors or are drafts. */
  readonly read: readonly ReadStory[]
  /** In reading order. Those of drafts are warnings. */
  readonly problems: readonly Problem[]
}

export async function readLibrary({
  root,
  content,
  now,
  includeUnpublished = false,
}: LibraryOptions): Promise<Library> {
  const place = contentPlace(root, content)
  const [topics, people, names, cast, folders, pages] = await Promise.all([
    readTopics(place),
    readPeople(place),
    readNames(place),
    checkCast(place),
    storyFolders(place),
    checkOwnerPages(place),
  ])
  const read = (await readFolders(folders.list)).map(cast.excused)
  const drafts = draftPlaces(read)
  const outside = softened(
    checkOutside(read, { topics: soundList(topics), people: soundList(people), now }),
    drafts,
  )
  const problems = [
    ...topics.problems,
    ...people.problems,
    ...names.problems,
    ...cast.problems,
    ...checkOwnArt(place),
    ...folders.problems,
    ...pages,
    ...read.flatMap((story) => story.problems),
    ...outside,
    ...checkTermNames(read),
  ]
  const isSound = ({ slug }: ReadStory): boolean =>
    !errorsIn(outside).some(({ file }) => file.includes(`/stories/${slug}/`))
  const sound = read.filter(isSound)
  const ready = sound.flatMap((story) => readyStory(story) ?? [])
  const shown = includeUnpublished
    ? sound.flatMap((story) => story.story ?? story.withoutDraft ?? [])
    : ready.filter(({ published }) => published.time <= now)
  const scheduled = ready.filter(({ published }) => published.time > now)
  return {
    stories: resolveStoryLinks(numbered(shown)),
    scheduled: scheduled.toSorted((a, b) => a.published.time - b.published.time),
    topics: topics.value,
    people: people.value,
    names: [...names.value.values()],
    headlines: [...topics.headlines, ...read.flatMap(({ outside }) => outside.headlines)],
    read,
    problems: inReadingOrder(problems),
  }
}

const soundList = <T>({ value, problems }: Shared<T>): ReadonlyMap<string, T> | null =>
  problems.length === 0 ? value : null

function contentPlace(root: string, content: string): ContentPlace {
  const path = isAbsolute(content) ? content : resolve(root, content)
  return { path, name: relative(root, path).split(sep).join('/') }
}

async function storyFolders({ path, name }: ContentPlace): Promise<{ list: Folder[]; problems: Problem[] }> {
  const entries = await readdir(join(path, 'stories'), { withFileTypes: true }).catch(() => [])
  const list: Folder[] = []
  const problems: Problem[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSystemFile(entry.name)) continue
    const folder = {
      slug: entry.name,
      path: join(path, 'stories', entry.name),
      name: `${name}/stories/${entry.name}`,
    }
    const wrong = folderFault(entry.name, entry.isDirectory())
    if (wrong) problems.push({ file: folder.name, line: 1, column: 1, severity: 'error', ...wrong })
    else list.push(folder)
  }
  if (list.length === 0 && problems.length === 0) problems.push(noStories(name))
  return { list, problems }
}

const noStories = (name: string): Problem => ({
  ...fault('no-stories'),
  file: `${name}/stories`,
  line: 1,
  column: 1,
  severity: 'error',
})

function folderFault(name: string, isFolder: boolean): Fault | null {
  if (!isFolder) return fault('stray-file', { files: editionFiles })
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? null : fault('bad-slug', { name })
}
