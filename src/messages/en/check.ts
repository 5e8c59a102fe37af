/** What `npm run check` says besides the problems, and what other commands say of stories. */
import { counted } from './names.ts'

export interface Dated {
  readonly slug: string
  /** A day and an hour. */
  readonly until: string
}

export const checkWords = {
  ready: (count: number) => `${counted(count, 'story is', 'stories are')} ready.`,
  /** @param time `14:03:22` */
  checkedAt: (time: string) => `Checked at ${time}`,
  watching: (folder: string) => `Waiting for changes in ${folder}/. Press Ctrl-C to stop.`,
  asking: (count: number) => `Checking ${counted(count, 'address', 'addresses')}…`,
  noFolder: (folder: string) => `There is no folder ${folder}/ to watch.`,
  noNetwork: 'No server answers: this computer has no internet connection. No links were checked.',
  unknownStory: (slug: string, near: string | null) =>
    `There is no story "${slug}".${near === null ? '' : ` Did you mean ${near}?`}`,
  listStories: '`npm run status` lists all stories.',
  scheduled: (stories: readonly Dated[]) =>
    `${counted(stories.length, 'story is', 'stories are')} scheduled: ${stories.map(({ slug, until }) => `${slug} for ${until}`).join(', ')}.\n`,
  drafts: (slugs: readonly string[]) =>
    `${counted(slugs.length, 'story is a draft', 'stories are drafts')}: ${slugs.join(', ')}.\n`,
}
