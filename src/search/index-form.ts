/**
 * What lies in the folder of one language's index: written by the build, read by the search page. All but the list of
 * contents is named after what is in it, so that a change gives new names to what has changed, and to nothing else.
 */
import type { Shown } from './record.ts'

/** `index.json`, the one file whose name never changes. */
export interface Contents {
  /** Records 0 to this are stories, oldest first; terms come after them. */
  readonly stories: number
  readonly terms: number
  /** Keys of topics, and for every story which of them it has: one letter each, from A. */
  readonly topics: readonly string[]
  readonly topicOf: string
  /** Years with their number of stories, oldest first. */
  readonly years: readonly (readonly [year: string, stories: number])[]
  /** The first key of every file of keys, and the file's name. */
  readonly keys: readonly (readonly [first: string, name: string])[]
  /** Names of the other files, and of the folders of stories. */
  readonly storyFolders: readonly string[]
  readonly termFiles: readonly string[]
  readonly words: string
}

/** A line for each key, in the order of their UTF-16 units: the key, a tab, its postings. */
export const keysFile = ({ keys }: Contents, part: number): string => `keys-${keys[part]?.[1]}.txt`

/** What is shown of one story. */
export const storyFile = ({ storyFolders }: Contents, record: number): string =>
  `${storyFolders[Math.floor(record / storiesInFolder)]}/story-${record}.json`
export const storiesInFolder = 64

/** What is shown of terms, some in a file: a list of `Found`. */
export const termsFile = ({ termFiles }: Contents, term: number): string =>
  `terms-${termFiles[Math.floor(term / termsInFile)]}.json`
export const termsInFile = 24

/** Words that a reader may have meant, the most frequent first, a line each. */
export const wordsFile = ({ words }: Contents): string => `words-${words}.txt`

export interface Found {
  readonly href: string
  readonly shown: Shown
}
