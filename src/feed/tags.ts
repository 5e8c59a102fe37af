import type { StoryPage } from '../seo/page.ts'
import { isOn } from '../urls/is-on.ts'
import { address, glossaryPath, topicsPath } from '../urls/paths.ts'

export interface Tag {
  /** As readers see it. */
  readonly name: string
  /** The same in all languages. */
  readonly term: string
  /** Absolute address of the list that the term is from; none where the site does without that list. */
  readonly scheme?: string
}

/** The topic of a story, then the words it explains. */
export const tags = ({ topic, edition: { glossary, locale } }: StoryPage): readonly Tag[] => [
  { name: topic.name[locale], term: topic.key, ...listedAt(topicsPath(locale)) },
  ...glossary.map(({ id, term }) => ({ name: term, term: id, ...listedAt(glossaryPath(locale)) })),
]

const listedAt = (path: string): { readonly scheme?: string } => (isOn(path) ? { scheme: address(path) } : {})
