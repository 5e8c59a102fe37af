/** What is said of folders that a command may not take, and of disks that do not do as they are told. */

/** Why a folder cannot be taken. */
const reasons = {
  hasStories: () => 'your stories are in it',
  amongStories: () => 'it is among your stories',
  hasHistory: () => 'the history of the project is in it',
  hasProject: () => 'the project is in it',
  hasCache: () => 'the cache is in it',
  hasHome: () => 'your home folder is in it',
  has: (name: string) => `${name} is in it`,
  isInside: (name: string) => `it is inside ${name}`,
  noFolder: () => 'no folder can be made there',
  isFile: () => 'it is a file',
  isRepository: () => 'a Git repository is in it',
  /** @param names some of what is there */
  foreign: (names: readonly string[], hasMore: boolean) =>
    `it has files that Yonkoma did not make (${names.join(', ')}${hasMore ? ', …' : ''})`,
}

/** What a folder is wanted for. */
const uses = {
  site: 'the folder for the site',
  review: 'the folder for the review',
  drawings: 'the folder for drawings',
  post: 'the folder for posts',
  books: 'the folder for books',
  cache: 'the cache',
  admin: 'the folder for the editing page',
}

export type FolderUse = keyof typeof uses

export interface Refused {
  readonly typed: string
  readonly use: FolderUse
  readonly why: string
  readonly example: string
}

const forbidden = 'Give yourself permission to write there, or name another folder.'

/** What went wrong and what to do, by the system's code. */
const faults = {
  ENOSPC: ['The disk is full', 'Free up space and try again.'],
  EACCES: ['You do not have permission to write here', forbidden],
  EROFS: ['This disk is read-only', 'Choose a folder on another disk.'],
  EMFILE: ['Too many files are open at once', 'Type `ulimit -n 1024` and try again.'],
  ENAMETOOLONG: ['This path is too long', 'Name a shorter one.'],
  EIO: ['The disk is not responding', 'Check the disk, or name a folder on another one.'],
} as const satisfies Readonly<Record<string, readonly [what: string, cure: string]>>

export type DiskCode = keyof typeof faults

export const diskWords = {
  reasons,
  refused: ({ typed, use, why, example }: Refused) =>
    `"${typed}" cannot be ${uses[use]}: ${why}. Name a new or empty folder: ${example}`,
  fault: (code: DiskCode, place: string | null) =>
    `${faults[code][0]}${place === null ? '' : ` (${place})`}. ${faults[code][1]}`,
  notKept: (folder: string, why: string) =>
    `The cache ${folder} cannot be written (${why}), so nothing is kept for next time. Free up space there, or name another folder with YONKOMA_CACHE.`,
  nowhereToWrite:
    'Neither the cache nor the folder for temporary files can be written. Free up space on the disk and try again.',
}
