/** What lies in the folder of one language's index: written by the build, read by the search page. */
import type { Shown } from './record.ts'

/** `index.json`, the one file whose name never changes. */
export interface Contents {
  /** Folder of all the others: another one where anything has changed. */
  readonly version: string
  /** Records 0 to this are stories, oldest first; terms come after them. */
  readonly stories: number
  readonly terms: number
  /** Keys of topics, and for every story which of them it has: one letter each, from A. */
  readonly topics: readonly string[]
  readonly topicOf: string
  /** Years with their number of stories, oldest first. */
  readonly years: readonly (readonly [year: string, stories: number])[]
  /** The first key of every file of keys. */
  readonly firsts: readonly string[]
}

/** A line for each key, in the order of their UTF-16 units: the key, a tab, its postings. */
export const keysFile = (part: number): string => `keys-${part}.txt`

/** What is shown of one story. */
export const storyFile = (record: number): string => `story-${record}.json`

/** What is shown of terms, some in a file: a list of `Found`. */
export const termsFile = (term: number): string => `terms-${Math.floor(term / termsInFile)}.json`
export const termsInFile = 24

/** Words that a reader may have meant, the most frequent first, a line each. */
export const wordsFile = 'words.txt'

export interface Found {
  readonly href: string
  readonly shown: Shown
}
