/** What `npm run build` says. */
import type { Holder } from '../../disk/lock.ts'
import { counted } from './names.ts'

export interface Built {
  readonly stories: number
  readonly editions: number
  readonly pages: number
  readonly files: number
  /** `12.3` */
  readonly seconds: string
  /** Folder, from the site's root. */
  readonly out: string
  /** How many files differ from the last site; null where there was none. */
  readonly changes: {
    readonly added: number
    readonly changed: number
    readonly removed: number
  } | null
}

/** An address that a file of the site names, and that leads nowhere. */
export interface Nowhere {
  readonly kind: keyof typeof nowhere
  readonly address: string
  readonly from: string
  /** How many other files name it. */
  readonly more: number
}

const nowhere = {
  file: 'which is not on the site',
  place: 'but that page has no such place',
  outside: 'which is outside the site’s own address',
}

const changesSince = ({ added, changed, removed }: NonNullable<Built['changes']>): string =>
  added + changed + removed === 0
    ? 'No file has changed since the last build.'
    : `Files since the last build: ${changed} changed, ${added} new, ${removed} removed.`

const nameOf = ({ pid, since, host }: Holder): string => `process ${pid} on ${host}, since ${since}`

export const buildWords = {
  /** What it is doing, in the order in which it does it. */
  stages: {
    reading: 'Reading the stories and drawing their panels…',
    pages: 'Writing the pages…',
    pictures: 'Making pictures, cards, fonts and the search index…',
    looking: 'Checking the finished site…',
  },
  nothingBuilt: 'Nothing was built.',
  noStory: 'No story is published yet: all are drafts or scheduled. Nothing was built.',
  notBuilt: 'The site could not be built.',
  nothingPublished: 'Nothing was published.',
  asItWas: (out: string) => ` ${out}/ is unchanged.`,
  success: ({ stories, editions, pages, files, seconds, out, changes }: Built) =>
    `Built ${counted(stories, 'story', 'stories')} in ${counted(editions, 'edition')}: ${pages} pages, ${files} files, ${seconds} s.
${changes ? `${changesSince(changes)}\n` : ''}The site is in ${out}/. See it with \`npm run preview\`.`,
  missingPages: (folder: string, names: readonly string[]) =>
    `${folder} has no ${names.join(', ')}. Every page links to ${names.length === 1 ? 'it. Write it' : 'them. Write them'}, or copy those that came with Yonkoma.`,
  inTheWay: (folder: string) =>
    `Yonkoma needs the folder ${folder}, but other files are in it. Move them elsewhere and build again.`,
  waitingFor: (holder: Holder) =>
    `Another build is running here (${nameOf(holder)}). Waiting for it to finish…`,
  gaveUp: (holder: Holder, lock: string) =>
    `Another build has been running here for a long time (${nameOf(holder)}). Stop it. If it is no longer running, delete ${lock}.`,
  unreadable: (from: string, why: string) =>
    `${from} has a mistake that search engines or feed readers would trip on: ${why}`,
  leadsNowhere: ({ kind, address, from, more }: Nowhere) =>
    `${from}${more === 0 ? '' : ` and ${more} more`} would link to ${address}, ${nowhere[kind]}.`,
}
